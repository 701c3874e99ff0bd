import Registration
import Text

/// What is said before a mark is written for many: for how many and whom, who keeps what they have, who is left out.
struct ManyQuestion {
  /// For whom it is written, in the order given.
  let taken: [ParticipantID]
  private let people: [Participant]
  private let subject: ActSubject
  private let door: Door
  private let scene: Scene

  init(about subject: ActSubject, at door: Door, in scene: Scene) {
    let register = scene.register
    people = subject.people(in: register).compactMap { register[$0] }
    taken = people.filter { door.takesAmongMany($0, in: register) }.map(\.id)
    self.subject = subject
    self.door = door
    self.scene = scene
  }

  /// `12 of Bulgaria present at Workshop`.
  var heading: String {
    switch subject {
    case .delegation(let code):
      say("\(taken.count) of \(scene.register.shortName(of: code)) \(deed)")
    case .person, .shown: say("\(taken.count) of the \(people.count) shown \(deed)")
    }
  }

  /// Names, then whoever is left as they are, then what is odd.
  var lines: [String] {
    let named = taken.isEmpty ? [] : [names]
    return named + kept + cautions.map { "! \($0)" }
  }

  private var deed: String {
    guard let activity = door.activity else { return say("arrived: the badges are handed over") }
    let title = scene.register.title(of: activity)
    switch door.act {
    case .mark(let mark): return say("\(mark.words) at \(title)")
    case .board(.out): return say("on the bus to \(title)")
    case .board(.back): return say("on the bus back from \(title)")
    }
  }

  private var names: String {
    let names = taken.prefix(8).compactMap { scene.register[$0] }.map(scene.register.name)
    let others = taken.count - names.count
    let named = names.joined(separator: ", ")
    switch others {
    case 0: return say("\(named).")
    case 1: return say("\(named) and 1 other.")
    default: return say("\(named) and \(others) others.")
    }
  }

  /// Everybody else, each counted once by what keeps them out.
  private var kept: [String] {
    var passed = 0
    var out = 0
    var noShow = 0
    var notCalled = 0
    for person in people where !door.takesAmongMany(person, in: scene.register) {
      if door.hasPassed(person) {
        passed += 1
      } else if person.standing.status.isOut {
        out += 1
      } else if person.standing.status == .noShow, door.expects(person, in: scene.register) {
        noShow += 1
      } else {
        notCalled += 1
      }
    }
    return [
      (passed, passedWords(passed)), (notCalled, notCalledWords(notCalled)),
      (out, say("\(out) withdrawn or substituted, left out.")),
      (noShow, say("\(noShow) noted as not coming, left out.")),
    ].filter { $0.0 > 0 }.map(\.1)
  }

  private func passedWords(_ count: Int) -> String {
    guard door.activity != nil else { return say("\(count) arrived already.") }
    switch door.act {
    case .mark: return say("\(count) marked already, kept as they are.")
    case .board: return say("\(count) on the bus already.")
    }
  }

  private func notCalledWords(_ count: Int) -> String {
    door.act == .board(.back)
      ? say("\(count) did not go out, left out.") : say("\(count) not expected there, left out.")
  }

  private var cautions: [String] {
    let request = door.request(for: taken)
    return taken.isEmpty
      ? [] : scene.register.cautions(on: request, at: scene.now).map(\.description)
  }
}
