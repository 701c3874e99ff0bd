import Canvas
import Registration
import Text

/// Saving a participant form: what is asked of the register, and whom that made.
extension ParticipantForm {
  /// Asks for what the form says, unless something is missing or wrong; then says what, and goes there.
  mutating func save(in scene: Scene) -> Step {
    if form.isPicking {
      refresh(in: scene, leaving: form.settlePicking())
      if form.isPicking { return nothingCalledSo }
    }
    registerChanged(in: scene)
    check(in: scene)
    if let first = form.blocking.first {
      form.focus(on: first)
      let problem = form.problem(of: first)?.text ?? ""
      return .say(.refused, say("Not saved: \(problem)"))
    }
    guard let reading = reading(in: scene) else {
      form.focus(on: .detail(.affiliation))
      return .say(.refused, say("Not saved: a state is needed; type a few of its letters."))
    }
    if let doubt = doubtOfSame(in: scene) { return doubt }
    if clashes.isEmpty { return request(for: reading) }
    let name = person.flatMap { scene.register[$0] }.map(scene.register.name) ?? title
    return .open(ClashDialog(Field.allCases.compactMap { clashes[$0] }, of: name))
  }

  /// Says once, before a new person is saved, that somebody of the same name or e-mail is on the list.
  private mutating func doubtOfSame(in scene: Scene) -> Step? {
    guard task == .register, let same = duplicate.found, same.id != doubted,
      let person = scene.register[same.id]
    else { return nil }
    switch same.reason {
    case .nameInOtherSpelling, .emailOfOther: return nil
    case .email, .letterAndName, .name: break
    }
    doubted = same.id
    let name = scene.register.name(of: person)
    return .say(
      .refused,
      say("Not saved yet: \(name), \(person.badge), is on the list. F8 opens it, F2 adds another.")
    )
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
        return Step(message: Message(.note, say("Nothing was changed.")), turn: .close)
      }
      return .record(.amend(person, changes, newMinistry: reading.newMinistry))
    case .substitute(let person):
      let substitute = NewParticipant(details: details, substituteFor: person)
      return .record(
        .register(substitute, newMinistry: reading.newMinistry, hereNow: form.isYes(.hereNow))
      )
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

  /// Who was registered by the entry; nil when it amended somebody.
  func newPerson(of entry: Entry) -> ParticipantID? {
    switch task {
    case .amend: return nil
    case .register, .substitute:
      let place = entry.facts.lastIndex { if case .registered = $0 { true } else { false } }
      return place.map { ParticipantID(entry: entry.id, place: UInt32($0) + 1) }
    }
  }
}
