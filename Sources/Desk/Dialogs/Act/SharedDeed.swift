import Registration
import Text

/// A deed that is done to one person or to many at once.
enum SharedDeed: Hashable, Sendable {
  case arrive
  case depart
  case confirm
  case noShow
  case withdraw(reason: String)
  case mark(Mark, at: ActivityID, note: String = "")

  /// What is asked of the register; of a group, it leaves out those to whom the deed does not apply.
  func request(for people: [ParticipantID]) -> Request {
    switch self {
    case .arrive: .arrive(people, at: nil)
    case .depart: .depart(people, at: nil)
    case .confirm: .confirm(people)
    case .noShow: .markNoShow(people)
    case .withdraw(let reason): .withdraw(people, reason: reason)
    case .mark(let mark, let activity, let note):
      .mark(people, at: activity, mark, happened: nil, note: note)
    }
  }

  /// The same of a group: who has a mark keeps it.
  func request(forGroup people: [ParticipantID]) -> Request {
    if case .mark(let mark, let activity, let note) = self {
      return .markRest(people, at: activity, mark, note: note)
    }
    return request(for: people)
  }

  /// As the question about many is headed.
  func title(in register: Register) -> String {
    switch self {
    case .arrive: say("Arrived")
    case .depart: say("Departed")
    case .confirm: say("Nomination confirmed")
    case .noShow: say("No-show")
    case .withdraw(let reason): say("Withdraw: \(reason)")
    case .mark(let mark, let activity, _):
      say("Mark \(mark.words): \(register.title(of: activity))")
    }
  }

  /// What the confirming key does to so many: `marks 6 people present`.
  func words(forSoMany count: Int) -> String {
    let people = count == 1 ? say("1 person") : say("\(count) people")
    return switch self {
    case .arrive: count == 1 ? say("hands over 1 badge") : say("hands over \(count) badges")
    case .depart: say("notes that \(people) departed")
    case .confirm: say("confirms \(people)")
    case .noShow: say("notes that \(people) did not come")
    case .withdraw: say("withdraws \(people)")
    case .mark(let mark, _, _): say("marks \(people) \(mark.words)")
    }
  }
}
