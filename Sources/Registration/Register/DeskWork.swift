/// What was changed in the programme at the desk, and not by its file: how many facts that stand did so.
struct DeskWork: Hashable, Sendable {
  private var ministries: [MinistryID: Int] = [:]
  private var activities: [ActivityID: Int] = [:]

  func touched(_ ministry: MinistryID) -> Bool { ministries[ministry] != nil }
  func touched(_ activity: ActivityID) -> Bool { activities[activity] != nil }

  /// Counts a fact, or takes it off again.
  mutating func count(_ ministry: MinistryID, forward: Bool) {
    let count = ministries[ministry, default: 0] + (forward ? 1 : -1)
    ministries[ministry] = count > 0 ? count : nil
  }

  /// Counts a fact, or takes it off again.
  mutating func count(_ activity: ActivityID, forward: Bool) {
    let count = activities[activity, default: 0] + (forward ? 1 : -1)
    activities[activity] = count > 0 ? count : nil
  }
}

extension DeskWork: Packable {
  func pack(into piece: inout PieceWriter) {
    piece.put(ministries)
    piece.put(activities)
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    ministries = try piece.take()
    activities = try piece.take()
    let counts = Array(ministries.values) + activities.values
    guard counts.allSatisfy({ (1...Int(Int32.max)).contains($0) }) else { throw UnfitPiece() }
  }
}
