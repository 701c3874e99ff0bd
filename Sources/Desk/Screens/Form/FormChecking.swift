import Canvas
import Registration
import Text

/// Looking at what was typed in a participant form.
extension ParticipantForm {
  /// What the lines say as details; nil while no state is chosen.
  func reading(in scene: Scene) -> FormReading? {
    FormReading(form, from: original, in: scene.register)
  }

  /// Looks for somebody registered already, when what tells it was changed.
  mutating func lookForDuplicate(in scene: Scene) {
    if case .amend = task { return }
    let state = form.choice(of: .detail(.affiliation)).flatMap { AffiliationCode($0) }
    guard let code = state ?? scene.register.programme?.affiliations.first?.code else { return }
    let details = FormReading.details(of: form, in: code, over: original)
    duplicate.look(for: details, inAnyState: state == nil, besides: person, in: scene.register)
  }

  /// Whether the focused field has a list to pick in.
  var isPicked: Bool {
    guard case .detail(let field) = form.focus else { return false }
    switch FormFields.kind(of: field) {
    case .picked: return true
    case .typed: return false
    }
  }

  mutating func refresh(in scene: Scene, leaving outcome: Form<Line>.Outcome) {
    lookForDuplicate(in: scene)
    guard case .left(let line) = outcome else { return }
    if line == .detail(.affiliation) { offerMinistries(in: scene.register) }
    check(in: scene, only: line)
  }

  mutating func offerMinistries(in register: Register) {
    let code = form.choice(of: .detail(.affiliation)).flatMap { AffiliationCode($0) }
    let choices = code.map { FormFields.ministries(of: $0, in: register) } ?? []
    form.setChoices(choices, for: .detail(.ministry))
    // A ministry of the state that was chosen before means nothing in this one.
    if let ministry = form.choice(of: .detail(.ministry)),
      !choices.contains(where: { $0.id == ministry })
    {
      form.setValue(.nothing, for: .detail(.ministry))
    }
  }

  /// Puts the register's problems beside their fields; with `only`, beside that one alone, as it is left.
  mutating func check(in scene: Scene, only: Line? = nil) {
    let reading = reading(in: scene)
    let problems = reading?.details.problems(in: scene.register, of: person) ?? [:]
    for field in Field.allCases where only == nil || only == .detail(field) {
      form.setProblem(problems[field].map(FormProblem.init), for: .detail(field))
    }
    if reading == nil, only == nil || only == .detail(.affiliation) {
      form.setProblem(FormProblem(.required, say("a state is needed")), for: .detail(.affiliation))
    }
  }
}
