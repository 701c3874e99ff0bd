import Registration
import Text

/// What a check-in writes for everyone who comes by: the arrival, a mark, or a journey on the bus.
struct Door: Hashable, Sendable {
  /// The activity or session; nil for arrival.
  let activity: ActivityID?
  /// What is written there; arrival has only one thing to write.
  var act = Act.mark(.present)

  /// What Enter writes at an activity.
  enum Act: Hashable, Sendable {
    case mark(Mark)
    case board(Journey.Leg)
  }

  /// What can be written here: every mark, and the ways of the bus where one goes.
  func acts(in register: Register) -> [Act] {
    guard let activity else { return [.mark(.present)] }
    let marks = Mark.allCases.map(Act.mark)
    let hasBus = register.activity(activity)?.hasBus ?? false
    return hasBus ? marks + Journey.Leg.allCases.map(Act.board) : marks
  }

  /// What is to be asked of the register for these people.
  func request(for people: [ParticipantID], note: String = "") -> Request {
    guard let activity else { return .arrive(people, at: nil) }
    switch act {
    case .mark(let mark): return .mark(people, at: activity, mark, happened: nil, note: note)
    case .board(let leg): return .board(people, to: activity, leg)
    }
  }

  /// The same for many at once: whoever has a mark by then keeps it.
  func request(forMany people: [ParticipantID]) -> Request {
    guard let activity, case .mark(let mark) = act else { return request(for: people) }
    return .markRest(people, at: activity, mark, note: "")
  }

  /// Whether something of what is written here stands for that person already.
  func hasPassed(_ person: Participant) -> Bool {
    guard let activity else { return person.standing.arrival != nil }
    switch act {
    case .mark: return person.marking(at: activity) != nil
    case .board(let leg): return person.journey(to: activity, leg) != nil
    }
  }

  /// Whether that person is called in a roll: whoever is expected there, and on the way back whoever went out.
  func expects(_ person: Participant, in register: Register) -> Bool {
    if hasPassed(person) { return true }
    if let activity, case .board(.back) = act { return person.journey(to: activity, .out) != nil }
    if person.standing.status.isOut { return false }
    return activity.map { register.isExpected(person, at: $0) } ?? true
  }

  /// Whether that person is among those for whom many are written at once: called and not passed, and not known to stay away.
  func takesAmongMany(_ person: Participant, in register: Register) -> Bool {
    expects(person, in: register) && !hasPassed(person) && !person.standing.status.isOut
      && person.standing.status != .noShow
  }

  /// What stands for that person here, with its time; empty when nothing does.
  func words(for person: Participant) -> String {
    guard let activity else {
      return person.standing.arrival.map { say("arrived at \($0.at.time)") } ?? ""
    }
    switch act {
    case .mark:
      guard let marking = person.marking(at: activity) else { return "" }
      let (mark, time) = (marking.mark.words, marking.occurrence.at.time)
      return marking.note.isEmpty
        ? say("\(mark) at \(time)") : say("\(mark) at \(time) (\(marking.note))")
    case .board(let leg):
      guard let journey = person.journey(to: activity, leg) else { return "" }
      let time = journey.occurrence.at.time
      return leg == .out ? say("on the bus out at \(time)") : say("on the bus back at \(time)")
    }
  }
}

extension Door.Act {
  /// As the choice of marks has it: `present`, `bus out`.
  var name: String {
    switch self {
    case .mark(let mark): mark.words
    case .board(.out): say("bus out")
    case .board(.back): say("bus back")
    }
  }
}
