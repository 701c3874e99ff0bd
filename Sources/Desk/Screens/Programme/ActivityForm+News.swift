import Canvas
import Registration
import Text

/// What others change while an activity's form is open: taken over where nothing was typed, asked about where something was.
extension ActivityForm {
  package mutating func registerChanged(in scene: Scene) {
    guard let now = scene.register.activity(original.id) else { return }
    let seen = original
    // What the form does not show is theirs in any case.
    original = now
    for line in Line.allCases { take(line, from: seen, now, in: scene.register) }
  }

  private mutating func take(
    _ line: Line,
    from seen: Activity,
    _ now: Activity,
    in register: Register
  ) {
    let (was, theirs) = (clashes[line]?.was ?? line.text(of: seen), line.text(of: now))
    guard was != theirs else {
      if clashes.removeValue(forKey: line) != nil { form.setProblem(nil, for: line) }
      return
    }
    let mine = form.text(of: line)
    let clash = Clash(
      line: line.rawValue,
      label: line.label,
      was: was,
      theirs: theirs,
      yours: mine,
      stamp: register.lastChange(of: now.id)
    )
    guard mine == was || mine == theirs else {
      clashes[line] = clash
      return form.setProblem(clash.problem, for: line)
    }
    clashes[line] = nil
    form.begin(line, with: .text(theirs))
    let words = say("\(clash.who) made it so; was \(Clash.quoted(was))")
    form.setProblem(FormProblem(.note, words), for: line)
  }

  /// Lets the chosen values stand; the others' are what is replaced knowingly.
  mutating func settle(_ sides: [String: Clash.Side], in scene: Scene) {
    registerChanged(in: scene)
    for (line, clash) in clashes {
      guard let side = sides[clash.line] else { continue }
      if side == .theirs { form.setValue(.text(clash.theirs), for: line) }
      clashes[line] = nil
      form.setProblem(nil, for: line)
    }
  }
}

// MARK: - Drafts

extension ActivityForm {
  package var draft: Draft? {
    guard form.isChanged else { return nil }
    var values: [String: String] = [:]
    for (line, value) in form.changed {
      values[line.rawValue] = value.draftText
      values["was.\(line.rawValue)"] = clashes[line]?.was ?? line.text(of: original)
    }
    values["activity"] = original.id.text
    values[Draft.focus] = form.focus?.rawValue
    return Draft(form: "activity", values: values)
  }

  /// The form that an earlier run left; nil when its activity is gone.
  init?(resuming draft: Draft, in scene: Scene) {
    guard let id = draft.values["activity"].flatMap({ ActivityID($0) }),
      let activity = scene.register.activity(id)
    else { return nil }
    self.init(of: activity)
    for line in Line.allCases {
      guard let typed = draft.values[line.rawValue] else { continue }
      form.setValue(.text(typed), for: line)
      if let was = draft.values["was.\(line.rawValue)"] { noteClash(line, since: was, in: scene) }
    }
    if let focus = draft.values[Draft.focus].flatMap(Line.init) { form.focus(on: focus) }
  }

  package func resuming(_ draft: Draft, in scene: Scene) -> (any Screen)? {
    guard draft.values["activity"] == original.id.text else { return nil }
    return ActivityForm(resuming: draft, in: scene)
  }

  /// Notices what others changed since the form was left.
  private mutating func noteClash(_ line: Line, since was: String, in scene: Scene) {
    let (theirs, mine) = (line.text(of: original), form.text(of: line))
    guard was != theirs, mine != theirs else { return }
    let clash = Clash(
      line: line.rawValue,
      label: line.label,
      was: was,
      theirs: theirs,
      yours: mine,
      stamp: scene.register.lastChange(of: original.id)
    )
    clashes[line] = clash
    form.setProblem(clash.problem, for: line)
  }
}
