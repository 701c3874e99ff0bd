import Canvas
import Registration
import Text

/// What others made of a person while the form of that person is open, in words, with what can be done about it.
struct FormFate: Hashable, Sendable {
  let words: String
  let remedy: Remedy

  /// Where what was typed can be taken.
  enum Remedy: Hashable, Sendable {
    /// Nothing has to be: saving is still possible.
    case none
    /// To the record that the person's went into.
    case record(ParticipantID)
    /// To a new participant.
    case newParticipant
  }

  /// What became of the person since the form was opened; nil when nothing that matters to it.
  init?(
    of person: ParticipantID,
    openedAs status: Standing.Status?,
    isSubstituting: Bool,
    in register: Register
  ) {
    guard let now = register[person] else {
      let who = Self.who(register.lastRegistration(of: person))
      words = say("\(who) took this registration back. F8 registers what you typed anew.")
      remedy = .newParticipant
      return
    }
    guard now.standing.status != status else { return nil }
    let who = Self.who(register.lastMove(of: person))
    let other = now.standing.successor.flatMap { register[$0] }.map(register.name) ?? say("another")
    switch now.standing.status {
    case .withdrawn:
      words = say("\(who) withdrew this person. F2 saves; F8 on the list reinstates.")
      remedy = .none
    case .substituted where isSubstituting:
      words = say("\(who) gave this place to \(other). F8 registers what you typed by itself.")
      remedy = .newParticipant
    case .substituted:
      words = say("\(who) let \(other) take this place. F2 still saves the record of who left.")
      remedy = .none
    case .merged:
      guard let kept = register.survivor(of: person) else { return nil }
      words = say("\(who) merged this into \(kept.badge). F8 takes what you typed there.")
      remedy = .record(kept.id)
    case .noShow:
      words = say("\(who) noted that this person did not come. F2 still saves.")
      remedy = .none
    case .nominated, .confirmed, .arrived, .departed: return nil
    }
  }

  private static func who(_ stamp: Stamp?) -> String {
    stamp.map { "\($0.by) (\($0.at.time))" } ?? say("Somebody else")
  }
}

extension ParticipantForm {
  /// Looks what others made of the person.
  mutating func noteFate(in register: Register) {
    guard let person else { return }
    let isSubstituting = if case .substitute = task { true } else { false }
    fate = FormFate(
      of: person,
      openedAs: openedAs,
      isSubstituting: isSubstituting,
      in: register
    )
  }

  /// Takes what was typed to where it can be saved, when the record it was typed for is gone.
  mutating func carryOver(in scene: Scene) -> Step {
    guard let fate else { return .stay }
    var next: ParticipantForm
    switch fate.remedy {
    case .none: return .stay
    case .record(let kept): next = ParticipantForm(amending: kept, in: scene)
    case .newParticipant: next = ParticipantForm(walkInNamed: "", in: scene)
    }
    let typed = fate.remedy == .newParticipant ? form.values : form.changed
    next.form.setValues(typed.sorted { $0.key.name < $1.key.name }.map { ($0.key, $0.value) })
    next.offerMinistries(in: scene.register)
    next.check(in: scene)
    isHandedOn = true
    let words = say("What you typed was taken along. Look at it; F2 saves.")
    return Step(message: Message(.note, words), turn: .replace(next))
  }
}
