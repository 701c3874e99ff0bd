import Registration

/// Somebody registered who is likely to be the person that is being typed, looked for once a change.
struct FormDuplicate: Hashable, Sendable {
  private(set) var found: LikelyDuplicate?
  /// What was asked last.
  private var asked: Question?

  /// What tells one person from another, and where it is looked for.
  private struct Question: Hashable {
    let fields: [String]
    let inAnyState: Bool
  }

  /// Looks for somebody like this, unless the same was asked last.
  mutating func look(
    for details: Details,
    inAnyState: Bool,
    besides other: ParticipantID?,
    in register: Register
  ) {
    let telling: [Field] = [
      .affiliation, .familyName, .givenNames, .nativeName, .email, .letter,
    ]
    let question = Question(fields: telling.map(details.text), inAnyState: inAnyState)
    guard question != asked else { return }
    asked = question
    found = register.likelyDuplicates(of: details, inAnyState: inAnyState)
      .first { $0.id != other }
  }
}
