import Canvas
import Registration

/// A half-typed form as text, and back.
extension ParticipantForm {
  package var draft: Draft? {
    guard !isHandedOn, form.isChanged || form.typedToPick?.isEmpty == false else { return nil }
    var values: [String: String] = [:]
    for (line, value) in isAmending ? form.changed : form.values {
      values[line.name] = value.draftText
      values[Self.wasKey(line)] = replaced(at: line)
    }
    values["person"] = person?.description
    values[Draft.focus] = form.focus?.name
    values[Self.typedToPickKey] = form.typedToPick
    return Draft(form: taskName, values: values)
  }

  /// The form that an earlier run left; nil when the draft is not of this form or its person is gone.
  init?(resuming draft: Draft, in scene: Scene) {
    let person = draft.values["person"].flatMap { ParticipantID($0) }
    switch (draft.form, person) {
    case ("register", nil): self.init(walkInNamed: "", in: scene)
    case ("amend", let person?) where scene.register[person] != nil:
      self.init(amending: person, in: scene)
    case ("substitute", let person?) where scene.register[person] != nil:
      self.init(substituteFor: person, in: scene)
    default: return nil
    }
    fill(from: draft, in: scene)
  }

  /// This form with what a draft holds; nil when the draft is another form's, or another name was typed for this one.
  package func resuming(_ draft: Draft, in scene: Scene) -> (any Screen)? {
    guard draft.form == taskName, draft.values["person"] == person?.description else { return nil }
    for name in [Field.familyName, .nativeName] {
      let typed = form.text(of: .detail(name))
      let isAnother = typed != draft.values[Line.detail(name).name]
      if task == .register, !typed.isEmpty, isAnother { return nil }
    }
    return ParticipantForm(resuming: draft, in: scene)
  }

  /// Under which name a draft holds what was typed in the open pick list.
  private static let typedToPickKey = "typed_to_pick"

  /// Under which name a draft holds what a changed field replaces, so that what others change until it is resumed is noticed.
  private static func wasKey(_ line: Line) -> String { "was.\(line.name)" }

  private func replaced(at line: Line) -> String? {
    guard isAmending, case .detail(let field) = line else { return nil }
    return original?.text(of: field)
  }

  private var taskName: String {
    switch task {
    case .register: "register"
    case .amend: "amend"
    case .substitute: "substitute"
    }
  }

  private var isAmending: Bool {
    switch task {
    case .amend: true
    case .register, .substitute: false
    }
  }

  /// Whom it is about: who is amended or substituted; nil for a new person.
  var person: ParticipantID? {
    switch task {
    case .register: nil
    case .amend(let person), .substitute(let person): person
    }
  }

  private mutating func fill(from draft: Draft, in scene: Scene) {
    for line in form.values.keys { set(line, from: draft) }
    offerMinistries(in: scene.register)
    registerChanged(in: scene)
    guard let focus = form.values.keys.first(where: { $0.name == draft.values[Draft.focus] }) else {
      return
    }
    form.focus(on: focus)
    if let typed = draft.values[Self.typedToPickKey] { form.openPickList(filter: typed) }
  }

  private mutating func set(_ line: Line, from draft: Draft) {
    if case .detail(let field) = line, let was = draft.values[Self.wasKey(line)] {
      _ = original?.set(field, to: was)
      form.begin(line, with: FormFields.value(of: field, was))
    }
    guard let text = draft.values[line.name], let now = form.value(of: line),
      let value = FormValue(draftText: text, like: now)
    else { return }
    form.setValue(value, for: line)
  }
}

extension ParticipantForm.Line {
  /// The line's name in a draft: the field's name on disk.
  var name: String {
    switch self {
    case .detail(let field): field.rawValue
    case .reason: "reason"
    case .hereNow: "here_now"
    }
  }
}
