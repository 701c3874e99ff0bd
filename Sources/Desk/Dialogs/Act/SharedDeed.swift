import Registration

/// A deed that is done to one person or to many at once.
enum SharedDeed: Hashable, Sendable {
  case arrive
  case depart
  case confirm
  case noShow
  case withdraw(reason: String)
  case mark(Mark, at: ActivityID)

  /// What is asked of the register; of a group, it leaves out those to whom the deed does not apply.
  func request(for people: [ParticipantID]) -> Request {
    switch self {
    case .arrive: .arrive(people, at: nil)
    case .depart: .depart(people, at: nil)
    case .confirm: .confirm(people)
    case .noShow: .markNoShow(people)
    case .withdraw(let reason): .withdraw(people, reason: reason)
    case .mark(let mark, let activity): .mark(people, at: activity, mark, happened: nil, note: "")
    }
  }

  /// As the question about many is headed.
  func title(in register: Register) -> String {
    switch self {
    case .arrive: "Arrived"
    case .depart: "Departed"
    case .confirm: "Nomination confirmed"
    case .noShow: "No-show"
    case .withdraw(let reason): "Withdraw: \(reason)"
    case .mark(let mark, let activity): "Mark \(mark.rawValue): \(register.title(of: activity))"
    }
  }

  /// What the confirming key does to so many: `marks 6 people present`.
  func words(forSoMany count: Int) -> String {
    let people = count == 1 ? "1 person" : "\(count) people"
    return switch self {
    case .arrive: "hands over \(count == 1 ? "1 badge" : "\(count) badges")"
    case .depart: "notes that \(people) departed"
    case .confirm: "confirms \(people)"
    case .noShow: "notes that \(people) did not come"
    case .withdraw: "withdraws \(people)"
    case .mark(let mark, _): "marks \(people) \(mark.rawValue)"
    }
  }
}
