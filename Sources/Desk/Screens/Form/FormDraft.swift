import Canvas
import Registration

/// A half-typed form as text, and back.
extension ParticipantForm {
  package var draft: Draft? {
    guard form.isChanged || form.typedToPick?.isEmpty == false else { return nil }
    var values: [String: String] = [:]
    for (line, value) in form.values {
      values[line.name] = value.draftText
    }
    values["person"] = person?.description
    values[Self.pickingKey] = form.typedToPick.flatMap { _ in form.focus?.name }
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
  func resuming(_ draft: Draft, in scene: Scene) -> ParticipantForm? {
    guard draft.form == taskName, draft.values["person"] == person?.description else { return nil }
    for name in [Field.familyName, .nativeName] {
      let typed = form.text(of: .detail(name))
      let isAnother = typed != draft.values[Line.detail(name).name]
      if task == .register, !typed.isEmpty, isAnother { return nil }
    }
    return ParticipantForm(resuming: draft, in: scene)
  }

  /// Under which names a draft holds the field whose pick list is open, and what was typed in it.
  private static let pickingKey = "picking"
  private static let typedToPickKey = "typed_to_pick"

  private var taskName: String {
    switch task {
    case .register: "register"
    case .amend: "amend"
    case .substitute: "substitute"
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
    let state = Line.detail(.affiliation)
    set(state, from: draft)
    offerMinistries(in: scene.register)
    for line in form.values.keys where line != state { set(line, from: draft) }
    lookForDuplicate(in: scene)
    let picking = form.values.keys.first { $0.name == draft.values[Self.pickingKey] }
    guard let picking, let typed = draft.values[Self.typedToPickKey] else { return }
    form.focus(on: picking)
    form.openPickList(filter: typed)
  }

  private mutating func set(_ line: Line, from draft: Draft) {
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

extension FormValue {
  /// The value as a draft has it; what was typed for a new choice begins with `+`.
  var draftText: String {
    switch self {
    case .text(let text): text
    case .choice(let choice): choice
    case .new(let text): "+\(text)"
    case .nothing: ""
    case .yes(let isYes): isYes ? "yes" : "no"
    case .choices(let choices): choices.sorted().joined(separator: " ")
    }
  }

  /// Reads a draft's text for a field that holds a value of the same kind now; nil when it cannot be one.
  init?(draftText text: String, like now: FormValue) {
    switch now {
    case .text: self = .text(text)
    case .yes: self = .yes(text == "yes")
    case .choices: self = .choices(Set(text.split(separator: " ").map(String.init)))
    case .choice, .new, .nothing:
      self =
        text.isEmpty
        ? .nothing : text.hasPrefix("+") ? .new(String(text.dropFirst())) : .choice(text)
    }
  }
}
