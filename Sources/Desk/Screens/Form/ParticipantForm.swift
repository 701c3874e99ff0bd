import Canvas
import Registration
import Text

/// The form of one person: registers a walk-in, amends, or takes in a substitute.
///
/// What is typed is looked at field by field as each is left; a likely duplicate is shown while the name is typed. It
/// closes only when the journal has it, or when the person leaves it.
package struct ParticipantForm: Screen {
  package let extent: Extent = .body
  package let signs = Signs.ofForms
  package let purpose =
    say(
      """
      Enter goes to the next field, F2 saves from anywhere. In State, Ministry and Capacity type a few \
      letters and press Enter. A pasted line fills what it can. * is needed, ! is wrong, ? is worth a look, \
      ~ is proposed or came from elsewhere, <> was changed by two.
      """
    )
  let task: Task
  var form: Form<Line>
  /// The values that stand, as the operator saw them; nil for a new person.
  var original: Details?
  /// The form as it was before it was begun anew, for undo.
  var emptied: [ParticipantForm] = []
  private var asksToLeave = false
  /// Somebody registered who is likely to be this person.
  var duplicate = FormDuplicate()
  /// Who was named before saving as perhaps the same person: saved a second time, it is another.
  var doubted: ParticipantID?
  /// What is said of values that were not typed.
  var hints: [Line: FormHint] = [:]
  /// What was filled in as for the last person.
  var proposed: [Line: FormValue] = [:]
  /// How the person stood when the form was opened.
  let openedAs: Standing.Status?
  /// What others made of the person since.
  var fate: FormFate?
  /// The fields that somebody else changed while they were changed here.
  var clashes: [Field: Clash] = [:]
  /// True once what was typed went on to another form.
  var isHandedOn = false

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
    task = .register
    original = nil
    openedAs = nil
    var values: [Line: FormValue] = [
      .hereNow: .yes(true), .detail(.capacity): .choice(Capacity.delegate.rawValue),
    ]
    let name = typed.cleaned
    let isName = !name.isEmpty && name.allSatisfy { $0.isLetter || " -'’.".contains($0) }
    let field: Field = name.isInLatin ? .familyName : .nativeName
    if isName { values[.detail(field)] = .text(name) }
    form = Form(FormFields.fields(for: .register, in: scene.register), values: values)
    if isName, field == .familyName { form.focus(on: .detail(.givenNames)) }
  }

  /// A new person of the delegation that is open.
  init(walkInNamed typed: String, of code: AffiliationCode, in scene: Scene) {
    self.init(walkInNamed: typed, in: scene)
    propose(FormProposal(of: code, in: scene.register), in: scene)
  }

  /// A person who is registered.
  init(amending person: ParticipantID, in scene: Scene) {
    task = .amend(person)
    original = scene.register[person]?.details
    openedAs = scene.register[person]?.standing.status
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
    openedAs = scene.register[person]?.standing.status
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
    case .register: say("New participant")
    case .amend: say("Participant")
    case .substitute: say("Substitute")
    }
  }

  package var actions: [Action] {
    [
      .save, .nextField, .pick, fate == nil ? .openDuplicate : .carryOver, .undoTyping,
      .redoTyping, .startAnew, .dropProposal, .history, .back, .moveField, .nextPane,
      .previousPane, .edit,
    ]
  }

  package func objection(to action: Action, in scene: Scene) -> String? {
    switch action {
    case .save: scene.readOnly
    case .openDuplicate: duplicate.found == nil ? say("Nobody like this is registered.") : nil
    case .carryOver: fate?.remedy == FormFate.Remedy.none ? say("F2 still saves here.") : nil
    case .dropProposal: proposedLines.isEmpty ? say("Nothing is proposed here.") : nil
    case .pick:
      isPicked ? nil : say("This field is typed; State, Ministry, Capacity and Level have lists.")
    case .startAnew: fate?.words
    case .history: person == nil ? say("Nobody is registered here yet: F2 saves.") : nil
    default: nil
    }
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    if action != .back { asksToLeave = false }
    switch action {
    case .save: return save(in: scene)
    case .back: return leave()
    case .undoTyping: return undoTyping(in: scene)
    case .redoTyping: return redoTyping(in: scene)
    case .openDuplicate:
      return duplicate.found.map { take($0.id) } ?? .stay
    case .nextField: return press(.enter, in: scene) ?? .stay
    case .pick: return press(.function(4), in: scene) ?? .stay
    case .startAnew: return startAnew(in: scene)
    case .history: return person.map { .open(HistoryDialog(of: $0, in: scene)) } ?? .stay
    case .dropProposal: return dropProposal(in: scene)
    case .carryOver: return carryOver(in: scene)
    default: return .stay
    }
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    asksToLeave = false
    let outcome = form.press(key)
    refresh(in: scene, leaving: outcome)
    switch outcome {
    case .handled where form.isPicking && [.enter, .tab].contains(key): return nothingCalledSo
    case .handled, .left: return .stay
    case .submitted: return save(in: scene)
    case .notMine: return nil
    }
  }

  package mutating func take(_ answer: Answer, in scene: Scene) -> Step {
    switch answer {
    case .recorded(let entry):
      return Step(turn: newPerson(of: entry).map { .hand(.participant($0)) } ?? .close)
    case .refused: registerChanged(in: scene)
    case .failed, .exported, .fileExists, .fileFailed, .importRead, .importReading: break
    }
    return .stay
  }

  package mutating func receive(_ choice: Handover, in scene: Scene) -> Step {
    guard case .sides(let sides) = choice else { return .stay }
    settle(sides, in: scene)
    return save(in: scene)
  }

  /// Says that an open list has nothing of what was typed.
  var nothingCalledSo: Step {
    .say(
      .refused,
      say("Nothing there is called so. Backspace corrects it, Esc closes the list.")
    )
  }
}

// MARK: - Leaving

extension ParticipantForm {
  private mutating func leave() -> Step {
    if form.isPicking {
      _ = form.press(.escape)
      return .stay
    }
    guard form.isChanged, !asksToLeave else { return .close }
    asksToLeave = true
    return .say(
      .note,
      say("Not saved yet: F2 saves; Esc again leaves, and what was typed is kept for later.")
    )
  }

  /// Opens somebody who is on the list instead; lets them take the place when a substitute is asked for.
  private func take(_ registered: ParticipantID) -> Step {
    if case .substitute(let person) = task {
      return .record(.substitute(person, by: .registered(registered)))
    }
    return Step(turn: .hand(.participant(registered)))
  }
}
