import Registration
import Text

/// Finds what a row says of a known person otherwise than the register does.
struct UpdateFinder {
  private let register: Register
  private let changesHere: ChangesHere

  init(_ register: Register) {
    self.register = register
    changesHere = ChangesHere(register)
  }

  private static let ministry = FieldSet([.ministry])

  /// What the row would change of this person; nil when it says nothing new.
  ///
  /// What the desk changed and the file still says as it was given is no news.
  func change(
    _ row: ReadPerson,
    of id: ParticipantID,
    _ person: KnownPerson,
    by reason: KnownPerson.Reason
  ) -> PlannedChange? {
    guard let known = register.survivor(of: id) else { return nil }
    let differences =
      fields(of: row, known).compactMap { field in difference(in: field, row, known) }
      + [expectation(row, known), progress(row, known)].compactMap(\.self)
    guard !differences.isEmpty else { return nil }
    let hasMinistry = differences.contains { $0.matter == .field(.ministry) }
    return PlannedChange(
      person: person,
      participant: known.id,
      reason: reason,
      differences: differences,
      newMinistry: hasMinistry ? row.person.newMinistry : nil
    )
  }

  /// The fields that are compared; with another state the ministry is another, too.
  private func fields(of row: ReadPerson, _ known: Participant) -> [Field] {
    let isOfOther = row.person.participant.details.affiliation != known.details.affiliation
    var compared = row.given
    if isOfOther { compared.formUnion(Self.ministry) }
    return compared.fields
  }

  private func difference(
    in field: Field,
    _ row: ReadPerson,
    _ known: Participant
  ) -> PlannedChange.Difference? {
    let was = known.details.text(of: field)
    var now = row.person.participant.details.text(of: field)
    if field == .ministry, let new = row.person.newMinistry { now = new.name }
    if Self.says(now, what: was, in: field, register) { return nil }
    let here = changesHere.change(of: field, of: known.id)
    if let here, Self.says(now, what: here.given, in: field, register) { return nil }
    return PlannedChange.Difference(
      content: .field(FieldChange(field, was: was, now: now)),
      changedHere: here?.by
    )
  }

  /// Where the row expects somebody; nil when it does not say, or says nothing new.
  private func expectation(
    _ row: ReadPerson,
    _ known: Participant
  ) -> PlannedChange.Difference? {
    guard let named = row.person.participant.expected else { return nil }
    let now = register.expected(at: named)
    if now == known.expected.flatMap(register.expected) { return nil }
    let here = changesHere.expectation(of: known.id)
    if let here, now == here.given.flatMap(register.expected) { return nil }
    return PlannedChange.Difference(
      content: .expectation(.init(was: known.expected, now: now)),
      changedHere: here?.by
    )
  }

  /// What the row says came after; nil when it does not say, or says what was before.
  private func progress(_ row: ReadPerson, _ known: Participant) -> PlannedChange.Difference? {
    let (was, now) = (known.standing.status, row.person.status)
    guard was.mayBecome(now) else { return nil }
    let progress = Import.Amendment.Progress(was: was, now: now, arrivedAt: row.person.arrivedAt)
    return PlannedChange.Difference(content: .progress(progress), changedHere: nil)
  }

  /// Whether the file's text says nothing that the register's does not.
  private static func says(
    _ now: String,
    what was: String,
    in field: Field,
    _ register: Register
  ) -> Bool {
    if now == was { return true }
    switch field {
    case .ministry:
      let ids = [now, was].map { MinistryID($0).map(register.currentMinistry) }
      return ids[0] != nil && ids[0] == ids[1]
    case .email: return MailAddress.key(now) == MailAddress.key(was)
    case .phone: return !now.isEmpty && now.filter(isOfNumber) == was.filter(isOfNumber)
    case .familyName, .givenNames, .patronymic, .nativeName: return isPoorer(now, than: was)
    case .affiliation, .title, .capacity, .position, .department, .level, .letter,
      .contactConsent, .remarks:
      return false
    }
  }

  private static func isOfNumber(_ character: Character) -> Bool {
    character.isNumber || character == "+"
  }

  /// Whether it is the same name without its marks, or all in capitals: a form less than what is known.
  private static func isPoorer(_ now: String, than was: String) -> Bool {
    guard !now.isEmpty, now.folded == was.folded else { return false }
    let isPlain = now.utf8.allSatisfy { $0 < 0x80 }
    let isInCapitals =
      !now.contains(where: \.isLowercase) && was.contains(where: \.isLowercase)
    return isPlain && !was.utf8.allSatisfy { $0 < 0x80 } || isInCapitals
  }
}
