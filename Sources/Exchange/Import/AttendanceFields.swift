import Registration
import Text

// A row of a sheet of attendance.

extension RowScanner {
  /// Whether the sheet has a column of marks, and nothing in it for this row.
  var hasNoMark: Bool {
    reader.places[.attendance] != nil && text(.attendance).isEmpty
  }

  /// The mark, or nil with every problem noted.
  mutating func mark() -> ReadMark? {
    guard let sheet = reader.sheet else { return nil }
    let attended = attendedActivity(sheet)
    let mark = sheetMark()
    let at = markedAt(attended ?? nil, sheet)
    guard let (person, guess) = attendee(sheet) else { return nil }
    guard problems.isEmpty, let attended, let mark else { return nil }
    let index = reader.places[.attendance]
    return ReadMark(
      participant: person,
      activity: attended.id,
      mark: mark,
      at: at,
      note: text(.note),
      guess: guess,
      line: record.line,
      place: index.map { ($0, record[$0]) }
    )
  }

  /// Present, where the sheet has no column of marks: whoever is in the list was there.
  private mutating func sheetMark() -> Mark? {
    guard reader.places[.attendance] != nil else { return .present }
    let text = text(.attendance)
    if let mark = MarkWords.mark(text) { return mark }
    report(
      .unknown(
        say("mark"),
        allowed: MarkWords.allowed + ["x", "✓"],
        nearest: MarkWords.nearest(to: text)
      ),
      in: .attendance
    )
    return nil
  }

  private mutating func attendedActivity(_ sheet: AttendanceSheet) -> Activity? {
    let session = text(.session)
    let field: ImportField = session.isEmpty ? .activity : .session
    let name = session.isEmpty ? text(.activity) : session
    if name.isEmpty, let fixed = sheet.activity { return sheet.register.activity(fixed) }
    let allowed = reader.activities.map(\.id.text)
    guard !name.isEmpty else {
      report(.missing(say("activity"), allowed: allowed), in: .activity)
      return nil
    }
    let found = reader.activities.filter {
      $0.id.text == name.lowercased() || $0.title.lettersOnly == name.lettersOnly
    }
    let outer = text(.activity)
    let within = found.filter { activity in
      guard let parent = activity.parent, field == .session else { return true }
      return parent.text == outer.lowercased()
        || sheet.register.activity(parent)?.title.lettersOnly == outer.lettersOnly
    }
    if let activity = within.first ?? found.first { return activity }
    report(.unknown(say("activity"), allowed: allowed, nearest: nil), in: field)
    return nil
  }

  /// When it happened: a whole moment, or a time of the activity's day.
  private mutating func markedAt(_ activity: Activity?, _ sheet: AttendanceSheet) -> Moment? {
    let text = text(.at)
    guard !text.isEmpty else { return nil }
    if let moment = Moment(text) { return moment }
    let parts = text.split { $0 == " " || $0 == "T" }.map(String.init)
    let day = parts.count == 2 ? CalendarDay(parts[0]) : activity?.day
    if parts.count <= 2, let last = parts.last, let time = Self.time(last), let day {
      return Moment(day: day, time: time, offsetMinutes: sheet.offsetMinutes)
    }
    if let activity, activity.day == nil, parts.count == 1, Self.time(text) != nil {
      report(.noDay(activity.title), in: .at)
      return nil
    }
    report(
      .unknown(
        say("moment"),
        allowed: ["2017-10-30T09:05:00+09:00", "2017-10-30 09:05"]
          + (activity?.day == nil ? [] : ["09:05"]),
        nearest: nil
      ),
      in: .at
    )
    return nil
  }

  private static func time(_ text: String) -> TimeOfDay? {
    let parts = text.split { $0 == ":" || $0 == "." }.map(String.init)
    guard (2...3).contains(parts.count),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1])
    else { return nil }
    return TimeOfDay(hour: hour, minute: minute)
  }
}

// Who is meant.
extension RowScanner {
  private mutating func attendee(_ sheet: AttendanceSheet) -> (Participant, guess: String?)? {
    guard let anywhere = sheet.register.programme?.affiliations.first?.code else { return nil }
    let named = nameOfAttendee(anywhere)
    let hasName =
      !named.familyName.isEmpty || !named.givenNames.isEmpty || !named.nativeName.isEmpty
    if let person = sheet.people.person(id: text(.participant)) {
      let badge = Badge(text(.badge))
      if badge == nil || badge == person.badge { return (person, nil) }
    }
    if !text(.badge).isEmpty {
      guard let person = attendeeByBadge(sheet) else { return nil }
      if hasName, !sheet.people.isSimilar(named, to: person) {
        report(.badgeOfAnother(Self.words(person)), in: .badge)
        return nil
      }
      return (person, nil)
    }
    guard hasName else {
      report(.nobodyNamed, line: record.line)
      return nil
    }
    return attendeeByName(named, sheet)
  }

  private mutating func attendeeByBadge(_ sheet: AttendanceSheet) -> Participant? {
    let text = text(.badge)
    if let badge = Badge(text) {
      if let person = sheet.people.person(badge: badge) { return person }
      report(.nobody(say("given the badge \(badge)")), in: .badge)
      return nil
    }
    // The number alone, as people write it: it says who is meant where one desk gave badges.
    let digits = text.drop { $0 == "0" }
    let people = UInt32(digits).map(sheet.register.participants(badgeNumber:)) ?? []
    if people.count == 1 { return people[0] }
    if people.count > 1 {
      report(.several(people.map(Self.words)), in: .badge)
    } else {
      report(
        .unknown(say("badge"), allowed: [say("a badge such as A-017-4")], nearest: nil),
        in: .badge
      )
    }
    return nil
  }

  private mutating func attendeeByName(
    _ named: Details,
    _ sheet: AttendanceSheet
  ) -> (Participant, guess: String?)? {
    let states = sheetStates()
    guard !states.isEmpty else { return nil }
    let field = fieldOfName
    switch sheet.people.find(named, in: states) {
    case .nobody: report(.nobody(say("called so")), in: field)
    case .one(let person, let isGuess):
      return (person, isGuess ? say("\(name) is taken for \(Self.words(person))") : nil)
    case .several(let people):
      let ministry = text(.ministry)
      let same = people.filter { person in
        !ministry.isEmpty && person.details.ministry != nil
          && person.details.ministry
            == reader.ministry(ministry, in: person.details.affiliation)
      }
      if same.count == 1 { return (same[0], nil) }
      report(.several(people.prefix(6).map(Self.words)), in: field)
    }
    return nil
  }

  /// The states in which to look: the row's, or all where the sheet says none.
  private mutating func sheetStates() -> [AffiliationCode] {
    let name = text(.state)
    let all = (reader.sheet?.register.programme?.affiliations ?? []).map(\.code)
    guard !name.isEmpty else { return reader.state.map { [$0] } ?? all }
    if let code = reader.code(ofState: name) { return [code] }
    let nearest = reader.affiliations.nearest(to: name)
    report(
      .unknown(say("state"), allowed: reader.affiliations.allowed, nearest: nearest),
      in: .state
    )
    return []
  }

  /// The row's name as details to be compared, whichever script it is in; in which states is said then.
  private func nameOfAttendee(_ anywhere: AffiliationCode) -> Details {
    let name = WholeName(of: self)
    var details = Details(affiliation: anywhere)
    details.givenNames = name.given
    details.familyName = name.family
    details.nativeName = name.native
    return details
  }

  private var fieldOfName: ImportField {
    let fields: [ImportField] = [.fullName, .familyName, .nativeName, .givenNames]
    return fields.first { !text($0).isEmpty } ?? .fullName
  }

  private static func words(_ person: Participant) -> String {
    "\(person.details.plainName) (\(person.badge))"
  }
}
