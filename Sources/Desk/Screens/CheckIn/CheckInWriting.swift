import Registration

/// Writing marks, and what is done once they stand.
extension CheckInScreen {
  mutating func perform(_ action: Action, on person: ParticipantID, in scene: Scene) -> Step {
    switch action {
    case .writeMark: return write(for: [person], lit: person, in: scene)
    case .note: return askForNote(of: person, in: scene.register)
    case .history: return .open(HistoryDialog(of: person, in: scene))
    case .act: return .open(ActDialog(on: person, shown: shown(in: scene.register), in: scene))
    default: return .stay
    }
  }

  /// Asks for the mark of one person, or of many in one entry; `lit` is the one to be shown.
  mutating func write(
    for people: [ParticipantID],
    lit: ParticipantID,
    note: String = "",
    in scene: Scene
  ) -> Step {
    asked = AskedMark(people, lit: lit, at: door, in: scene)
    outcome = nil
    return .record(request(for: people, note: note, in: scene.register))
  }

  mutating func writeForMany(_ people: [ParticipantID], in scene: Scene) -> Step {
    guard let first = people.first else { return .stay }
    let lit = finder.lit(in: scene.register).flatMap { people.contains($0) ? $0 : nil }
    asked = AskedMark(people, lit: lit ?? first, at: door, in: scene)
    outcome = nil
    return .record(door.request(forMany: people))
  }

  /// Why a badge that is read does not make somebody punctual who is marked late: it may have been read twice.
  func lateAlready(_ person: ParticipantID, in register: Register) -> String? {
    guard let activity = door.activity, door.act == .mark(.present), let person = register[person],
      let there = person.marking(at: activity), there.mark == .late
    else { return nil }
    return Refusal.alreadyMarked(name: register.name(of: person), there).description
  }

  mutating func writeForLit(note: String, in scene: Scene) -> Step {
    guard let lit = finder.lit(in: scene.register) else { return .stay }
    return write(for: [lit], lit: lit, note: note, in: scene)
  }

  /// A note that is added to the mark that stands leaves the mark's time as it is.
  private func request(
    for people: [ParticipantID],
    note: String,
    in register: Register
  ) -> Request {
    guard !note.isEmpty, let activity = door.activity, case .mark(let mark) = door.act,
      let person = people.first, let there = register[person]?.marking(at: activity),
      there.mark == mark
    else { return door.request(for: people, note: note) }
    return .mark(people, at: activity, mark, happened: there.occurrence.at, note: note)
  }

  private func askForNote(of person: ParticipantID, in register: Register) -> Step {
    guard let activity = door.activity, case .mark(let mark) = door.act,
      let person = register[person]
    else { return .stay }
    let there = person.marking(at: activity)
    return .open(
      NoteDialog(
        mark,
        of: register.name(of: person),
        at: register.title(of: activity),
        note: there?.mark == mark ? there?.note ?? "" : ""
      )
    )
  }

  mutating func recorded(_ entry: Entry, in register: Register) {
    if let asked = asked?.written(by: entry, in: register) {
      outcome = .saved(asked)
      if isRollCall { advance(past: asked, in: register) } else { finder.clear(in: register) }
      returnToPresent()
      return
    }
    outcome = nil
    let people = register.people(of: entry)
    if let person = people.first, entry.undoes != nil {
      finder.clear(in: register)
      finder.choose(finder.people(in: register).ids.first(where: people.contains) ?? person)
    } else {
      finder.look(in: register)
    }
  }

  /// The next of the stream: what was shown large is done with, and a mark that was refused is not the next one's.
  mutating func goOn() {
    if case .refused = outcome { returnToPresent() }
    outcome = nil
  }

  /// A mark is chosen for one person; the bus goes on.
  private mutating func returnToPresent() {
    if case .mark = door.act { door.act = .mark(.present) }
  }

  /// Lights the next person of the roll who has no mark yet; stays when there is none.
  private mutating func advance(past asked: AskedMark, in register: Register) {
    finder.clear(keepingChosen: true, in: register)
    let ids = finder.people(in: register).ids
    guard let index = ids.firstIndex(of: asked.lit) else { return lightMissing(in: register) }
    let after = ids[(index + 1)...] + ids[..<index]
    finder.choose(after.first { isMissing($0, in: register) } ?? asked.lit)
  }
}
