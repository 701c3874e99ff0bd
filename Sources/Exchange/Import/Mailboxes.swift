import Registration
import Text

/// Who uses an e-mail address, by the address's fingerprint: nearly all have one user, who takes no room of their own.
struct Mailboxes: Sendable {
  private var firsts = PlacesByFingerprint()
  private var shared: [Fingerprint: SharedMailbox] = [:]

  /// The first user of an address; nil when nobody uses it.
  subscript(address: Fingerprint) -> Int32? {
    address == .none ? nil : firsts[address]
  }

  mutating func add(_ place: Int32, under address: Fingerprint) {
    let first = firsts.place(of: address, orAdding: place)
    if first != place { shared[address, default: SharedMailbox(first)].add(place) }
  }

  /// The first user of the address whose name is similar; `name` tells each user's.
  mutating func first(
    of address: Fingerprint,
    similarTo own: @autoclosure () -> ComparableName,
    name: (Int32) -> ComparableName,
    isSame: (Int32) -> Bool
  ) -> Int32? {
    guard let first = self[address] else { return nil }
    // That of an update import is nearly always the same to the letter.
    if isSame(first) { return first }
    if shared[address] == nil { return name(first).isSimilar(to: own()) ? first : nil }
    return shared[address]?.first(similarTo: own(), name: name, isSame: isSame)
  }
}
