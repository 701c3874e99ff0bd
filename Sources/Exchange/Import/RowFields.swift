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
    let code = reader.code(ofState: name)
    if code == nil {
      let nearest = finder.nearest(to: name)
      report(.unknown(say("state"), allowed: finder.allowed, nearest: nearest), in: .state)
    }
    return code
  }

  mutating func ministry(
    in affiliation: AffiliationCode
  ) -> (known: MinistryID?, new: MinistryDraft?) {
    let name = text(.ministry)
    guard !name.isEmpty else { return (nil, nil) }
    if let chosen = chosenMinistry(name, in: affiliation) { return (chosen, nil) }
    if let known = reader.ministry(name, in: affiliation) { return (known, nil) }
    guard name.hasTwoLetters else {
      report(.noMinistryName, in: .ministry)
      return (nil, nil)
    }
    return (nil, MinistryDraft(affiliation: affiliation, name: name))
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
    _ spellings: KnownWords<Value>
  ) -> Value? {
    word(at: reader.places[field], what(), spellings)
  }

  /// The same by the column's place from 0; nil is no column.
  private mutating func word<Value>(
    at index: Int?,
    _ what: @autoclosure () -> String,
    _ spellings: KnownWords<Value>
  ) -> Value? {
    let text = text(at: index)
    guard !text.isEmpty else { return nil }
    let value = spellings.value(of: text)
    if value == nil {
      let nearest = spellings.nearest(to: text)
      report(.unknown(what(), allowed: spellings.allowed, nearest: nearest), at: index)
    }
    return value
  }

  mutating func addresses() -> [String] {
    let text = text(.email)
    guard !text.isEmpty else { return [] }
    let addresses = MailAddress.all(in: text)
    if addresses.isEmpty { report(.noAddress, in: .email) }
    return addresses
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
    for (activity, index) in reader.places.marks {
      guard let mark = word(at: index, say("mark"), .marks) else { continue }
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
