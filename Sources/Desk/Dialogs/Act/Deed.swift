import Registration
import Text

/// What the act dialog offers, in the order of its numbers.
enum Deed: Int, CaseIterable, Hashable, Sendable {
  case nothing
  case arrive
  case depart
  case mark
  case confirm
  case noShow
  case withdraw
  case reinstate
  case substitute
  case merge
  /// Has no digit of its own: End goes to it.
  case expect

  /// Whether it can be done to many at once.
  var isForGroups: Bool {
    switch self {
    case .nothing, .arrive, .depart, .mark, .confirm, .noShow, .withdraw, .expect: true
    case .reinstate, .substitute, .merge: false
    }
  }

  /// What tells whether the deed is possible; nil for deeds of which more has to be chosen first.
  func trial(on people: [ParticipantID]) -> Request? {
    switch self {
    case .arrive: SharedDeed.arrive.request(for: people)
    case .depart: SharedDeed.depart.request(for: people)
    case .confirm: SharedDeed.confirm.request(for: people)
    case .noShow: SharedDeed.noShow.request(for: people)
    case .withdraw: SharedDeed.withdraw(reason: "-").request(for: people)
    case .reinstate: .reinstate(people, reason: "")
    case .nothing, .mark, .substitute, .merge, .expect: nil
    }
  }

  /// As the dialog lists it.
  func label(mark: Mark) -> String {
    switch self {
    case .nothing: say("Nothing: go back")
    case .arrive: say("Arrived: the badge is handed over")
    case .depart: say("Departed")
    case .mark: say("Mark ‹ \(mark.words) › at an activity")
    case .confirm: say("Nomination confirmed")
    case .noShow: say("No-show: did not come")
    case .withdraw: say("Withdraw, with a reason")
    case .reinstate: say("Reinstate")
    case .substitute: say("Substitute: another comes instead")
    case .merge: say("Merge with another record")
    case .expect: say("Expected at: the activities")
    }
  }
}
