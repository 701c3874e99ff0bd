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
    let state = chosenState
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
    dropStaleHints()
    guard case .left(let line) = outcome else { return }
    if line == .detail(.affiliation) { moveToState(in: scene.register) }
    check(in: scene, only: line)
  }

  /// Offers the ministries of the chosen state.
  mutating func offerMinistries(in register: Register) {
    var choices = ministries(in: register)
    if let held = form.choice(of: .detail(.ministry)), !choices.contains(where: { $0.id == held }),
      let ministry = MinistryID(held).flatMap(register.ministry)
    {
      choices.append(Choice(held, label: ministry.name))
    }
    form.setChoices(choices, for: .detail(.ministry))
  }

  /// Offers the state's ministries, and drops what means nothing in it: another state's ministry, a proposed letter.
  private mutating func moveToState(in register: Register) {
    let steps = form.stepCount
    let choices = ministries(in: register)
    form.setChoices(choices, for: .detail(.ministry))
    if let ministry = form.choice(of: .detail(.ministry)),
      !choices.contains(where: { $0.id == ministry })
    {
      form.setValue(.nothing, for: .detail(.ministry))
    }
    dropProposedLetter()
    if form.stepCount > steps { form.joinSteps(from: steps - 1) }
    dropStaleHints()
  }

  private func ministries(in register: Register) -> [Choice<String>] {
    chosenState.map { FormFields.ministries(of: $0, in: register) } ?? []
  }

  var chosenState: AffiliationCode? {
    form.choice(of: .detail(.affiliation)).flatMap { AffiliationCode($0) }
  }

  /// Puts the register's problems beside their fields; with `only`, beside that one as it is left, and beside those that had one.
  mutating func check(in scene: Scene, only: Line? = nil) {
    check(in: scene) { line, hasProblem in only == nil || only == line || hasProblem }
  }

  /// Looks again at the fields that had a problem: after typing is taken back it may be none, or another.
  mutating func recheck(in scene: Scene) {
    check(in: scene) { _, hasProblem in hasProblem }
  }

  private mutating func check(in scene: Scene, where isMeant: (Line, Bool) -> Bool) {
    let problems = problems(in: scene.register)
    for field in Field.allCases {
      let line = Line.detail(field)
      guard isMeant(line, form.problem(of: line) != nil) else { continue }
      form.setProblem(clashes[field]?.problem ?? problems[field] ?? hints[line]?.problem, for: line)
    }
  }

  /// What is to be said of each field; while no state is chosen, without what depends on it.
  private func problems(in register: Register) -> [Field: FormProblem] {
    guard let code = chosenState ?? register.programme?.affiliations.first?.code else { return [:] }
    let details = FormReading.details(of: form, in: code, over: original)
    var problems = details.problems(in: register, of: person).mapValues(FormProblem.init)
    guard chosenState == nil else { return problems }
    problems[.ministry] = nil
    problems[.capacity] = nil
    problems[.affiliation] = FormProblem(.required, say("a state is needed"))
    return problems
  }
}
