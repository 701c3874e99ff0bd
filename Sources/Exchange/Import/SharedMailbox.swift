import Registration
import Text

/// The users of one e-mail address: one of a similar name is found without comparing the names of all.
struct SharedMailbox: Sendable {
  /// In their order.
  private var users: [Int32]
  /// Their names, as far as they were asked for.
  private var names: [ComparableName] = []
  /// Which of the names have a word of this key.
  private var byKey: [Spellings.Key: [Int]] = [:]
  /// Which may be similar to a name with which they have no word in common.
  private var open: [Int] = []

  init(_ first: Int32) { users = [first] }

  mutating func add(_ user: Int32) { users.append(user) }

  /// The first user whose name is the same or similar; `name` tells each user's, once.
  mutating func first(
    similarTo own: ComparableName,
    name: (Int32) -> ComparableName,
    isSame: (Int32) -> Bool
  ) -> Int32? {
    while names.count < users.count { add(name(users[names.count])) }
    let asked =
      own.isOpen
      ? Array(names.indices) : Set(own.keys.flatMap { byKey[$0] ?? [] }).union(open).sorted()
    return asked.first { isSame(users[$0]) || names[$0].isSimilar(to: own) }.map { users[$0] }
  }

  private mutating func add(_ name: ComparableName) {
    if name.isOpen { open.append(names.count) }
    for key in name.keys { byKey[key, default: []].append(names.count) }
    names.append(name)
  }
}
