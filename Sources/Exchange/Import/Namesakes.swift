import Text

/// The people of one name: the first of them whom nothing speaks against, found at once however many there are.
struct Namesakes: Sendable {
  /// The first of all.
  let first: Int32
  /// The first of those of whom this is so; a place is written once, and people come in their order.
  private var firsts: [Condition: Int32] = [:]

  /// What is known of a person who may be the same.
  struct Person: Sendable {
    let hasEmail: Bool
    /// Of the letter's letters and digits; `none` when no letter is known.
    let letter: Fingerprint
    /// Of the ministry's identifier, or of its name where the directory does not have it; `none` when not said.
    let ministry: Fingerprint
  }

  private struct Condition: Hashable {
    let lead: Lead
    /// Nil asks for any.
    let ministry: Fingerprint?
  }

  private enum Lead: Hashable {
    case letter(Fingerprint)
    case anyEmail
    case noEmail
  }

  init(_ first: Int32, _ person: Person) {
    self.first = first
    add(first, person)
  }

  /// Adds one who comes after all others.
  mutating func add(_ place: Int32, _ person: Person) {
    if person.letter != .none { add(place, .letter(person.letter), person.ministry) }
    add(place, .anyEmail, person.ministry)
    if !person.hasEmail { add(place, .noEmail, person.ministry) }
  }

  private mutating func add(_ place: Int32, _ lead: Lead, _ ministry: Fingerprint) {
    for ministry in [nil, ministry] {
      let condition = Condition(lead: lead, ministry: ministry)
      if firsts[condition] == nil { firsts[condition] = place }
    }
  }

  /// The first of the same letter whose ministry may be the same.
  func first(withLetterOf person: Person) -> Int32? {
    person.letter == .none ? nil : first(.letter(person.letter), sharing: person.ministry)
  }

  /// The first for whom no other e-mail and no other ministry says that it is another person.
  func first(like person: Person) -> Int32? {
    first(person.hasEmail ? .noEmail : .anyEmail, sharing: person.ministry)
  }

  /// A ministry that is not said speaks against none.
  private func first(_ lead: Lead, sharing ministry: Fingerprint) -> Int32? {
    if ministry == .none { return firsts[Condition(lead: lead, ministry: nil)] }
    let same = firsts[Condition(lead: lead, ministry: ministry)]
    let unsaid = firsts[Condition(lead: lead, ministry: Fingerprint.none)]
    return [same, unsaid].compactMap(\.self).min()
  }
}

extension Namesakes.Person {
  /// Whether the two are of one letter, and no other ministry speaks against both being one person.
  func sharesLetter(with other: Self) -> Bool {
    other.letter != .none && letter == other.letter && mayShareMinistry(with: other)
  }

  /// Whether neither another e-mail nor another ministry speaks against both being one person.
  func isLike(_ other: Self) -> Bool {
    (!hasEmail || !other.hasEmail) && mayShareMinistry(with: other)
  }

  private func mayShareMinistry(with other: Self) -> Bool {
    ministry == .none || other.ministry == .none || ministry == other.ministry
  }
}
