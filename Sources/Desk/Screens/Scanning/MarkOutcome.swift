import Registration

/// What became of a mark that was asked for at a door, until something else is done.
enum MarkOutcome: Hashable, Sendable {
  case saved(AskedMark)
  case refused(ParticipantID, String)
}

/// A mark that was asked for, with what is worth knowing beside it.
struct AskedMark: Hashable, Sendable {
  /// Whom it was asked for: the lit person, that person's whole delegation, or those whose badges were read.
  let people: [ParticipantID]
  /// The one to be shown: the lit person, or the last whose badge was read.
  let lit: ParticipantID
  let door: Door
  let cautions: [String]

  /// The mark with its cautions at the moment of asking, after what the screen itself finds odd.
  init(
    _ people: [ParticipantID],
    lit: ParticipantID,
    at door: Door,
    odd: [String] = [],
    in scene: Scene
  ) {
    self.people = people
    self.lit = lit
    self.door = door
    let cautions = scene.register.cautions(on: door.request(for: people), at: scene.now)
    self.cautions = odd + cautions.map(\.description)
  }

  private init(_ people: [ParticipantID], lit: ParticipantID, as asked: AskedMark) {
    self.people = people
    self.lit = lit
    door = asked.door
    cautions = asked.cautions
  }

  /// The same of those for whom an entry wrote it: who got a mark elsewhere meanwhile is not among them.
  func written(by entry: Entry, in register: Register) -> AskedMark {
    let written = Set(register.people(of: entry))
    let rest = people.filter(written.contains)
    guard let first = rest.first, rest.count < people.count else { return self }
    return AskedMark(rest, lit: rest.contains(lit) ? lit : first, as: self)
  }
}

extension MarkOutcome {
  /// What became of it by that answer; nil when it was neither saved nor refused by the rules.
  init?(_ asked: AskedMark, _ answer: Answer) {
    switch answer {
    case .recorded: self = .saved(asked)
    case .refused(let refusal): self = .refused(asked.lit, refusal.description)
    case .failed, .exported, .fileExists, .fileFailed, .importRead, .importReading: return nil
    }
  }

  /// As it is shown, with what comes next if that is worth saying; nil when the person is no longer there.
  func said(in register: Register, ending: String? = nil) -> Said? {
    switch self {
    case .saved(let asked): Said(asked, ending: ending, in: register)
    case .refused(let person, let words): Said(refused: person, words, in: register)
    }
  }
}
