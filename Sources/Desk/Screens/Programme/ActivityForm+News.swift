import Canvas
import Registration
import Text

/// What others change while an activity's form is open: taken over where nothing was typed, asked about where something was.
extension ActivityForm {
  package mutating func registerChanged(in scene: Scene) {
    guard let seen = original, let now = scene.register.activity(seen.id), now != seen else {
      return
    }
    let isSpanSeen =
      form.text(of: .start) == Line.start.text(of: seen)
      && form.text(of: .end) == Line.end.text(of: seen)
    // What the form does not show is theirs in any case.
    original = now
    for line in lines { take(line, from: seen, now, in: scene.register) }
    if isSpanSeen { keepSpan() }
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
    let mine = text(in: line)
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
    form.begin(line, with: line.value(of: now))
    let words = say("\(clash.who) made it so; was \(Clash.quoted(was))")
    form.setProblem(FormProblem(.note, words), for: line)
  }

  /// Lets the chosen values stand; the others' are what is replaced knowingly.
  mutating func settle(_ sides: [String: Clash.Side], in scene: Scene) {
    registerChanged(in: scene)
    for (line, clash) in clashes {
      guard let side = sides[clash.line] else { continue }
      if side == .theirs, let now = original { form.setValue(line.value(of: now), for: line) }
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
      guard let original else { continue }
      values["was.\(line.rawValue)"] = clashes[line]?.was ?? line.text(of: original)
    }
    values["activity"] = original?.id.text
    values["parent"] = addition?.parent?.id.text
    values["after"] = addition?.after?.text
    values[Draft.focus] = form.focus?.rawValue
    return Draft(form: "activity", values: values)
  }

  /// The form that an earlier run left; nil when its activity is gone.
  init?(resuming draft: Draft, in scene: Scene) {
    let activity = { (key: String) in
      draft.values[key].flatMap { ActivityID($0) }.flatMap(scene.register.activity)
    }
    if let changed = activity("activity") {
      self.init(of: changed)
    } else if draft.values["activity"] != nil {
      return nil
    } else if let parent = activity("parent") {
      self.init(addingSessionOf: parent, in: scene)
    } else {
      self.init(addingAfter: activity("after"), in: scene)
    }
    for line in lines {
      guard let typed = draft.values[line.rawValue], let now = form.value(of: line),
        let value = FormValue(draftText: typed, like: now)
      else { continue }
      form.setValue(value, for: line)
      if let was = draft.values["was.\(line.rawValue)"] { noteClash(line, since: was, in: scene) }
    }
    for line in lines where form.changed[line] != nil { check(line, in: scene) }
    if let focus = draft.values[Draft.focus].flatMap(Line.init) { form.focus(on: focus) }
  }

  package func resuming(_ draft: Draft, in scene: Scene) -> (any Screen)? {
    guard draft.form == "activity", draft.values["activity"] == original?.id.text,
      draft.values["parent"] == addition?.parent?.id.text
    else { return nil }
    return ActivityForm(resuming: draft, in: scene)
  }

  /// Notices what others changed since the form was left.
  private mutating func noteClash(_ line: Line, since was: String, in scene: Scene) {
    guard let original else { return }
    let (theirs, mine) = (line.text(of: original), text(in: line))
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

  /// What the field holds, as a draft has it.
  private func text(in line: Line) -> String {
    let text = form.text(of: line)
    return text.isEmpty ? form.value(of: line)?.draftText.cleaned ?? "" : text
  }
}
