import Canvas
import Registration
import Text

/// What others change while a form is open: taken over where nothing was typed, asked about where something was.
extension ParticipantForm {
  package mutating func registerChanged(in scene: Scene) {
    noteFate(in: scene.register)
    takeNews(in: scene.register)
    lookForDuplicate(in: scene)
  }

  /// Takes over the fields that only others changed, and notes those that both did.
  mutating func takeNews(in register: Register) {
    guard case .amend(let person) = task, let now = register[person]?.details, let seen = original
    else { return }
    for field in Field.allCases {
      if seen.text(of: field) != now.text(of: field) {
        take(field, from: seen, now, of: person, in: register)
      } else if clashes.removeValue(forKey: field) != nil {
        form.setProblem(nil, for: .detail(field))
      }
    }
    offerMinistries(in: register)
  }

  private mutating func take(
    _ field: Field,
    from seen: Details,
    _ now: Details,
    of person: ParticipantID,
    in register: Register
  ) {
    let line = Line.detail(field)
    let (was, theirs) = (seen.text(of: field), now.text(of: field))
    let clash = Clash(
      line: line.name,
      label: FormFields.label(of: field),
      was: register.shown(field, was),
      theirs: register.shown(field, theirs),
      yours: form.shownText(of: line),
      stamp: register.lastChange(of: field, of: person)
    )
    let untouched = [was, theirs].map { FormFields.value(of: field, $0) }
    guard let mine = form.value(of: line), untouched.contains(mine) else {
      clashes[field] = clash
      return form.setProblem(clash.problem, for: line)
    }
    clashes[field] = nil
    form.begin(line, with: FormFields.value(of: field, theirs))
    _ = original?.set(field, to: theirs)
    hint(.note, say("\(clash.who) made it so; was \(Clash.quoted(clash.was))"), at: line)
  }

  /// Lets the chosen values stand; the others' are what is replaced knowingly.
  mutating func settle(_ sides: [String: Clash.Side], in scene: Scene) {
    guard let person, let now = scene.register[person]?.details else { return }
    for (field, clash) in clashes {
      guard let side = sides[clash.line] else { continue }
      let line = Line.detail(field)
      let theirs = now.text(of: field)
      // Whoever changed it once more meanwhile is asked about again.
      guard scene.register.shown(field, theirs) == clash.theirs else { continue }
      if side == .theirs { form.setValue(FormFields.value(of: field, theirs), for: line) }
      _ = original?.set(field, to: theirs)
      clashes[field] = nil
      form.setProblem(nil, for: line)
    }
    offerMinistries(in: scene.register)
  }
}
