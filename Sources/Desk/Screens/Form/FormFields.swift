import Canvas
import Registration
import Text

/// The lines of the participant form: order, labels, help and choices.
enum FormFields {
  /// How a field is filled in.
  enum Kind {
    case typed
    case picked
  }

  static let first = ParticipantForm.Line.detail(.familyName)

  /// In the order of a queue's questions: name, where from, position; then what can wait.
  private static let order: [Field] = [
    .familyName, .givenNames, .affiliation, .ministry, .position, .department, .capacity, .level,
    .title, .patronymic, .nativeName, .email, .phone, .letter, .contactConsent, .remarks,
  ]

  static func fields(
    for task: ParticipantForm.Task,
    in register: Register
  ) -> [FormField<ParticipantForm.Line>] {
    let details = order.map { field(for: $0, in: register) }
    let hereNow = FormField(
      ParticipantForm.Line.hereNow,
      say("Here now"),
      .yesNo,
      help: say("Yes hands the badge over in the same act; Space changes it.")
    )
    let reason = FormField(
      ParticipantForm.Line.reason,
      say("Admitted because"),
      help: say(
        "Why a walk-in is admitted before the letter comes: sent by the embassy. May stay empty."
      )
    )
    switch task {
    case .register: return details + [reason, hereNow]
    case .substitute: return details + [hereNow]
    case .amend: return details
    }
  }

  static func kind(of field: Field) -> Kind {
    switch field {
    case .affiliation, .ministry, .capacity, .level, .contactConsent: .picked
    case .title, .givenNames, .patronymic, .familyName, .nativeName, .position, .department,
      .email, .phone, .letter, .remarks:
      .typed
    }
  }

  /// What the form holds for a registered person.
  static func values(
    of details: Details,
    in register: Register
  ) -> [ParticipantForm.Line: FormValue] {
    var values: [ParticipantForm.Line: FormValue] = [:]
    for field in Field.allCases {
      values[.detail(field)] = value(of: field, details.text(of: field))
    }
    return values
  }

  /// What the form holds for a field's text on disk.
  static func value(of field: Field, _ text: String) -> FormValue {
    switch kind(of: field) {
    case .typed: .text(text)
    case .picked: text.isEmpty ? .nothing : .choice(text)
    }
  }

  /// These lines in the form's order.
  static func inOrder(_ lines: [ParticipantForm.Line]) -> [ParticipantForm.Line] {
    order.map(ParticipantForm.Line.detail).filter(lines.contains)
  }

  static func label(of line: ParticipantForm.Line) -> String {
    switch line {
    case .detail(let field): label(of: field)
    case .reason: say("Admitted because")
    case .hereNow: say("Here now")
    }
  }

  static func label(of field: Field) -> String {
    switch field {
    case .affiliation: say("State")
    case .ministry: say("Ministry")
    case .title: say("Title")
    case .givenNames: say("Given names")
    case .patronymic: say("Patronymic")
    case .familyName: say("Family name")
    case .nativeName: say("Own script")
    case .capacity: say("Capacity")
    case .position: say("Position")
    case .department: say("Department")
    case .level: say("Level")
    case .email: say("E-mail")
    case .phone: say("Phone")
    case .letter: say("Letter")
    case .contactConsent: say("Contact consent")
    case .remarks: say("Remarks")
    }
  }

  static func ministries(of code: AffiliationCode, in register: Register) -> [Choice<String>] {
    register.ministries(of: code).map { ministry in
      Choice(
        ministry.id.text,
        label: ministry.name,
        detail: ministry.abbreviations.first ?? "",
        also: [ministry.nativeName] + ministry.abbreviations
      )
    }
  }

  private static func field(
    for field: Field,
    in register: Register
  ) -> FormField<ParticipantForm.Line> {
    FormField(
      .detail(field),
      label(of: field),
      formKind(of: field, in: register),
      isRequired: field == .affiliation || field == .familyName,
      help: help(for: field)
    )
  }

  private static func formKind(of field: Field, in register: Register) -> FormKind {
    switch field {
    case .affiliation: .pick(affiliations(in: register))
    case .ministry: .pick([], addsNew: true)
    case .capacity: .pick(Capacity.allCases.map { Choice($0.rawValue, label: $0.words) })
    case .level: .pick(Level.allCases.map { Choice($0.rawValue, label: $0.words) })
    case .contactConsent: .pick([Choice("yes", label: say("yes")), Choice("no", label: say("no"))])
    case .title, .givenNames, .patronymic, .familyName, .nativeName, .position, .department,
      .email, .phone, .letter, .remarks:
      .text()
    }
  }

  static func affiliations(in register: Register) -> [Choice<String>] {
    register.programme?.affiliations.map { affiliation in
      Choice(
        affiliation.code.text,
        label: affiliation.shortName,
        detail: affiliation.code.text,
        // Nobody knows the numeric codes by heart, and a digit typed would offer half of the states.
        also: [affiliation.formalName]
          + affiliation.otherCodes.filter { !$0.allSatisfy(\.isNumber) }
          + affiliation.ownNames
      )
    } ?? []
  }
}
