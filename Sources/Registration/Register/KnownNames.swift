/// The activities, operators and desks that marks and entries name, by small numbers.
///
/// Never changed: when there is one more, everybody's next mark comes with a longer list, and what was numbered by a shorter
/// one keeps its numbers.
final class KnownNames: Sendable {
  let activities: [ActivityID]
  let operators: [Operator]
  let desks: [DeskID]
  /// By the activity's number: its place among these activities in the order of their identifiers.
  let ranks: [UInt16]

  /// So many of each have numbers; further ones, which only damaged or hostile journals name, are kept as they are.
  static let most = 1 << 12

  init() {
    (activities, operators, desks, ranks) = ([], [], [], [])
  }

  private init(
    _ activities: [ActivityID],
    _ operators: [Operator],
    _ desks: [DeskID],
    ranks: [UInt16]
  ) {
    self.activities = activities
    self.operators = operators
    self.desks = desks
    self.ranks = ranks
  }

  func adding(_ activity: ActivityID) -> KnownNames {
    let rank = UInt16(activities.count { $0 < activity })
    let ranks = ranks.map { $0 < rank ? $0 : $0 + 1 } + [rank]
    return KnownNames(activities + [activity], operators, desks, ranks: ranks)
  }

  func adding(_ someone: Operator) -> KnownNames {
    KnownNames(activities, operators + [someone], desks, ranks: ranks)
  }

  func adding(_ desk: DeskID) -> KnownNames {
    KnownNames(activities, operators, desks + [desk], ranks: ranks)
  }
}
