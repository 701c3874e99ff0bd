import Canvas
import Registration
import Text

/// The form of one person: registers a walk-in, amends, or takes in a substitute.
///
/// What is typed is looked at field by field as each is left; a likely duplicate is shown while the name is typed. It
/// closes only when the journal has it, or when the person leaves it.
package struct ParticipantForm: Screen {
  package let extent: Extent = .body
  package let purpose =
    "Enter goes to the next field, F2 saves from anywhere. In State, Ministry and Capacity type a few letters and press Enter. "
    + "* is needed, ! is wrong, ? is worth a look."
  let task: Task
  var form: Form<Line>
  /// The values when the form was opened, by field; nil for a new person.
  private let original: Details?
  private var asksToLeave = false

  /// What saving the form asks of the register.
  enum Task: Hashable, Sendable {
    case register
    case amend(ParticipantID)
    case substitute(for: ParticipantID)
  }

  /// One line of the form.
  enum Line: Hashable, Sendable {
    case detail(Field)
    /// Why a walk-in is admitted.
    case reason
    case hereNow
  }

  /// A new person, whose family name may have been typed in a filter already.
  init(walkInNamed typed: String, in scene: Scene) {
    let letters = typed.cleaned
    task = .register
    original = nil
    let isName = letters.allSatisfy { $0.isLetter || " -'’.".contains($0) }
    form = Form(
      FormFields.fields(for: .register, in: scene.register),
      values: [.hereNow: .yes(true), .detail(.capacity): .choice(Capacity.delegate.rawValue)]
    )
    if isName, !letters.isEmpty {
      let field: Field = letters.isInLatin ? .familyName : .nativeName
      form.setValue(.text(letters), for: .detail(field))
      if field == .familyName { form.focus(on: .detail(.givenNames)) }
    }
  }

  /// A person who is registered.
  init(amending person: ParticipantID, in scene: Scene) {
    task = .amend(person)
    original = scene.register[person]?.details
    form = Form(
      FormFields.fields(for: task, in: scene.register),
      values: original.map { FormFields.values(of: $0, in: scene.register) } ?? [:]
    )
    offerMinistries(in: scene.register)
  }

  /// The one who takes a person's place: state, ministry, letter and capacity are taken over.
  init(substituteFor person: ParticipantID, in scene: Scene) {
    task = .substitute(for: person)
    original = nil
    var details = scene.register[person]?.details
    for field in [
      Field.title, .givenNames, .patronymic, .familyName, .nativeName, .position, .department,
      .email, .phone, .contactConsent, .remarks,
    ] {
      _ = details?.set(field, to: "")
    }
    form = Form(
      FormFields.fields(for: task, in: scene.register),
      values: details.map { FormFields.values(of: $0, in: scene.register) } ?? [:]
    )
    offerMinistries(in: scene.register)
  }

  package var title: String {
    switch task {
    case .register: "New participant"
    case .amend: "Participant"
    case .substitute: "Substitute"
    }
  }

  package var actions: [Action] {
    [
      .save, .nextField, .pick, .undoTyping, .redoTyping, .openDuplicate, .back, .nextPane,
      .previousPane, .edit,
    ]
  }

  package func objection(to action: Action, in scene: Scene) -> String? {
    switch action {
    case .save: return scene.readOnly
    case .openDuplicate:
      return duplicate(in: scene) == nil ? "Nobody like this is registered." : nil
    default: return nil
    }
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    if action != .back { asksToLeave = false }
    switch action {
    case .save: return save(in: scene)
    case .back: return leave()
    case .undoTyping: return undoTyping()
    case .redoTyping:
      return form.redo() == nil ? .say(.refused, "There is no typing to do again.") : .stay
    case .openDuplicate:
      return duplicate(in: scene).map { Step(turn: .showPerson($0.id)) } ?? .stay
    case .nextField: return press(.enter, in: scene) ?? .stay
    case .pick: return press(.function(4), in: scene) ?? .stay
    case .nextPane: return press(.tab, in: scene) ?? .stay
    case .previousPane: return press(.backTab, in: scene) ?? .stay
    default: return .stay
    }
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    asksToLeave = false
    let outcome = form.press(key)
    refresh(in: scene, leaving: outcome)
    switch outcome {
    case .handled, .left: return .stay
    case .submitted: return save(in: scene)
    case .notMine:
      if key == .tab { form.focus(on: FormFields.first) }
      return [.tab, .backTab].contains(key) ? .stay : nil
    }
  }

  package mutating func paste(_ text: String, in scene: Scene) -> Step {
    let outcome = form.paste(text)
    refresh(in: scene, leaving: outcome)
    return .stay
  }

  package mutating func take(_ answer: Answer, in scene: Scene) -> Step {
    switch answer {
    case .recorded(let entry):
      return Step(turn: personShown(by: entry, in: scene).map(Turn.showPerson) ?? .close)
    case .refused, .failed, .exported, .fileExists, .fileFailed, .importRead: return .stay
    }
  }
}

// MARK: - Saving and leaving

extension ParticipantForm {
  private mutating func save(in scene: Scene) -> Step {
    check(in: scene)
    if let first = form.blocking.first {
      form.focus(on: first)
      let problem = form.problem(of: first)?.text ?? ""
      return .say(.refused, "Not saved: \(problem)")
    }
    guard let reading = reading(in: scene) else {
      form.focus(on: .detail(.affiliation))
      return .say(.refused, "Not saved: a state is needed; type a few of its letters.")
    }
    return request(for: reading)
  }

  private func request(for reading: FormReading) -> Step {
    let details = reading.details
    switch task {
    case .register:
      let person = NewParticipant(details: details, origin: .walkIn(reason: form.text(of: .reason)))
      return .record(
        .register(person, newMinistry: reading.newMinistry, hereNow: form.isYes(.hereNow))
      )
    case .amend(let person):
      let changes = changes(to: details)
      guard !changes.isEmpty || reading.newMinistry != nil else {
        return Step(message: Message(.note, "Nothing was changed."), turn: .close)
      }
      return .record(.amend(person, changes, newMinistry: reading.newMinistry))
    case .substitute(let person):
      return .record(.substitute(person, by: .new(details, hereNow: form.isYes(.hereNow))))
    }
  }

  private func changes(to details: Details) -> [FieldChange] {
    guard let original else { return [] }
    return Field.allCases.compactMap { field in
      let was = original.text(of: field)
      let now = details.text(of: field)
      return was == now ? nil : FieldChange(field, was: was, now: now)
    }
  }

  private mutating func leave() -> Step {
    if form.isPicking {
      _ = form.press(.escape)
      return .stay
    }
    guard form.isChanged, !asksToLeave else { return .close }
    asksToLeave = true
    return .say(
      .note,
      "Not saved yet: F2 saves; Esc again leaves, and what was typed is kept for later."
    )
  }

  private mutating func undoTyping() -> Step {
    guard let line = form.undo() else { return .say(.refused, "There is no typing to undo.") }
    return .say(.note, "Typing undone in \(FormFields.label(of: line)).")
  }

  private func personShown(by entry: Entry, in scene: Scene) -> ParticipantID? {
    switch task {
    case .amend: return nil
    case .register, .substitute:
      let place = entry.facts.lastIndex { if case .registered = $0 { true } else { false } }
      return place.map { ParticipantID(entry: entry.id, place: UInt32($0) + 1) }
    }
  }
}

// MARK: - Looking at what was typed

extension ParticipantForm {
  /// What the lines say as details; nil while no state is chosen.
  func reading(in scene: Scene) -> FormReading? {
    FormReading(form, from: original, in: scene.register)
  }

  /// Somebody registered who is likely to be this person.
  func duplicate(in scene: Scene) -> LikelyDuplicate? {
    if case .amend = task { return nil }
    guard let details = reading(in: scene)?.details,
      !details.familyName.isEmpty || !details.nativeName.isEmpty
    else { return nil }
    return scene.register.likelyDuplicates(of: details).first
  }

  private mutating func refresh(in scene: Scene, leaving outcome: Form<Line>.Outcome) {
    guard case .left(let line) = outcome else { return }
    if line == .detail(.affiliation) { offerMinistries(in: scene.register) }
    check(in: scene, only: line)
  }

  mutating func offerMinistries(in register: Register) {
    let code = form.choice(of: .detail(.affiliation)).flatMap { AffiliationCode($0) }
    let choices = code.map { FormFields.ministries(of: $0, in: register) } ?? []
    form.setChoices(choices, for: .detail(.ministry))
  }

  /// Puts the register's problems beside their fields; with `only`, beside that one alone, as it is left.
  private mutating func check(in scene: Scene, only: Line? = nil) {
    let problems = reading(in: scene).map { $0.details.problems(in: scene.register) } ?? [:]
    for field in Field.allCases where only == nil || only == .detail(field) {
      form.setProblem(problems[field].map(FormProblem.init), for: .detail(field))
    }
    if reading(in: scene) == nil, only == nil || only == .detail(.affiliation) {
      form.setProblem(FormProblem(.required, "a state is needed"), for: .detail(.affiliation))
    }
  }
}
