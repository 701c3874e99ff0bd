import Registration
import Text

// Fields.
extension RowScanner {
  mutating func report(_ fault: ImportProblem.Fault, in field: ImportField) {
    report(fault, at: reader.places[field])
  }

  mutating func checkName() {
    guard text(.familyName).isEmpty, text(.nativeName).isEmpty, text(.fullName).isEmpty else {
      return
    }
    let fields: [ImportField] = [.familyName, .nativeName, .fullName]
    report(.noName, in: fields.first { reader.places[$0] != nil } ?? .familyName)
  }

  mutating func affiliation() -> AffiliationCode? {
    let name = text(.state)
    let finder = reader.affiliations
    if name.isEmpty {
      if let state = reader.state { return state }
      report(.missing(say("state"), allowed: finder.allowed), in: .state)
      return nil
    }
    let code = reader.code(ofState: cell(at: reader.places[.state]))
    if code == nil {
      let nearest = finder.nearest(to: name)
      report(.unknown(say("state"), allowed: finder.allowed, nearest: nearest), in: .state)
    }
    return code
  }

  mutating func ministry(in affiliation: AffiliationCode) -> NamedMinistry {
    let (state, cell) = (cell(at: reader.places[.state]), cell(at: reader.places[.ministry]))
    if cell.text.isEmpty { return .unsaid }
    if let known = reader.ministry(cell, inStateOf: state) { return known }
    guard let named = namedMinistry(cell.text, in: affiliation) else {
      report(.noMinistryName, in: .ministry)
      return .unsaid
    }
    reader.remember(named, cell, inStateOf: state)
    return named
  }

  /// The ministry of this name; nil where that is none.
  private func namedMinistry(
    _ name: String,
    in affiliation: AffiliationCode
  ) -> NamedMinistry? {
    if let chosen = chosenMinistry(name, in: affiliation) { return NamedMinistry(known: chosen) }
    if let known = reader.ministry(name, in: affiliation) { return NamedMinistry(known: known) }
    if !name.hasTwoLetters { return nil }
    return NamedMinistry(new: MinistryDraft(affiliation: affiliation, name: name))
  }

  /// The ministry that the operator said is meant; nil when these words were not explained, or it is another state's.
  private func chosenMinistry(
    _ name: String,
    in affiliation: AffiliationCode
  ) -> MinistryID? {
    if reader.ministryChoices.isEmpty { return nil }
    let choices = reader.ministryChoices[MinistryFinder.key(name)] ?? []
    return choices.lazy.compactMap { reader.ministries.id(named: $0.ministry, in: affiliation) }
      .first
  }

  /// The word for the state of an order or registration that was cancelled; nil for one that stands.
  var cancellation: String? {
    let word = text(.orderStatus)
    if word.isEmpty { return nil }
    return Self.cancelled.contains(word.lettersOnly) ? word : nil
  }

  private static let cancelled: Set<String> = [
    "canceled", "cancelled", "expired", "rejected", "withdrawn", "refunded",
    "canceledfullyrefunded",
  ]

  mutating func word<Value>(
    _ field: ImportField,
    _ what: @autoclosure () -> String,
    _ words: UnderstoodWords<Value>
  ) -> Value? {
    word(at: reader.places[field], what(), words)
  }

  /// The same by the column's place from 0; nil is no column.
  private mutating func word<Value>(
    at index: Int?,
    _ what: @autoclosure () -> String,
    _ words: UnderstoodWords<Value>
  ) -> Value? {
    let cell = cell(at: index)
    guard !cell.text.isEmpty else { return nil }
    let value = words.value(of: cell)
    if value == nil {
      let nearest = words.words.nearest(to: cell.text)
      report(.unknown(what(), allowed: words.words.allowed, nearest: nearest), at: index)
    }
    return value
  }

  /// The first address that the row says, empty where it says none, and all others.
  mutating func addresses() -> (first: String, further: ArraySlice<String>) {
    let text = text(.email)
    if text.isEmpty || MailAddress.isOne(text) { return (text, []) }
    let addresses = MailAddress.all(in: text)
    if addresses.isEmpty { report(.noAddress, in: .email) }
    return (addresses.first ?? "", addresses.dropFirst())
  }

  /// What the file remarks, and the addresses for which there is no field.
  func remarks(_ further: ArraySlice<String>) -> String {
    if further.isEmpty { return text(.remarks) }
    let addresses = ["also " + further.joined(separator: ", ")]
    return ([text(.remarks)] + addresses).filter { !$0.isEmpty }.joined(separator: "; ")
  }

  mutating func badge() -> Badge? {
    let text = text(.badge)
    guard !text.isEmpty else { return nil }
    let badge = Badge(text)
    if badge == nil {
      report(
        .unknown(say("badge"), allowed: [say("a badge such as A-017-4")], nearest: nil),
        in: .badge
      )
    }
    return badge
  }
}

// Activities.
extension RowScanner {
  mutating func expected() -> [ActivityID]? {
    let text = text(.activities)
    if text.isEmpty { return nil }
    let names = text.split { $0 == ";" || $0 == "," || $0 == "|" }
      .map { String($0).cleaned }.filter { !$0.isEmpty }
    guard !names.isEmpty else { return nil }
    let ids = names.map { name in
      reader.activities.first {
        $0.id.text == name.lowercased() || $0.title.lettersOnly == name.lettersOnly
      }?.id
    }
    if ids.contains(nil) {
      let allowed = reader.activities.map(\.id.text)
      report(.unknown(say("activity"), allowed: allowed, nearest: nil), in: .activities)
    }
    return ids.compactMap(\.self)
  }

  mutating func arrivedAt() -> Moment? {
    let text = text(.arrivedAt)
    guard !text.isEmpty else { return nil }
    let moment = Moment(text)
    if moment == nil {
      let example = say("a moment such as 2017-10-30T09:05:00+09:00")
      report(.unknown(say("moment"), allowed: [example], nearest: nil), in: .arrivedAt)
    }
    return moment
  }

  mutating func marks() -> [Import.Person.Mark] {
    reportUnknownActivities()
    var marks: [Import.Person.Mark] = []
    for ((activity, index), words) in zip(reader.places.marks, reader.markWords) {
      guard let mark = word(at: index, say("mark"), words) else { continue }
      marks.append(Import.Person.Mark(activity: activity, mark: mark))
    }
    return marks
  }

  /// A column of our own list that is no field was an activity there; a mark in it must not get lost.
  private mutating func reportUnknownActivities() {
    guard reader.mapping.isOwnList else { return }
    for index in reader.places.unknown where !text(at: index).isEmpty {
      let allowed = reader.activities.map(\.id.text)
      let heading = reader.mapping.columns[index].heading.cleaned
      report(.unknownActivity(heading, allowed: allowed), at: index)
    }
  }
}
