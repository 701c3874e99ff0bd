import Registration

/// What a journal file says about its place among those of a register: which entry it continues, and whether it holds any itself.
///
/// Where a file got its name and the directory's sync failed, the name is taken away and another file stands in its place; but a
/// crash may bring the first one back, for no later sync makes sure of the removal. Nothing was ever saved in it. So, of several
/// that continue the same entry, those that hold nothing but their first line count for nothing, and are left alone.
///
/// All who have the register open choose the same: entries are only ever added to the one that is chosen, under the register's
/// lock, and from then on it is the one that holds something.
struct Claim: Hashable {
  let header: Header
  /// Whether there is nothing behind the first line, not even half an entry.
  let isBare: Bool

  /// The desks of the files that count for nothing.
  ///
  /// None where two hold something, or where one that holds nothing says that more of the file before it counts: then somebody has
  /// to look.
  static func idle(among claims: [Claim]) -> Set<DeskID> {
    var idle: Set<DeskID> = []
    for rivals in Dictionary(grouping: claims, by: { $0.header.predecessor?.desk }).values
    where rivals.count > 1 {
      let holding = rivals.filter { $0.holdsSomething(among: claims) }
      guard holding.count <= 1, let kept = holding.first ?? rivals.max(by: comesBefore) else {
        continue
      }
      for rival in rivals where rival != kept && rival.number <= kept.number {
        rival.addAll(behindAnd: &idle, among: claims)
      }
    }
    return idle
  }

  /// How many entries of the file before it count.
  private var number: UInt32 { header.predecessor?.number ?? 0 }

  private static func comesBefore(_ one: Claim, _ other: Claim) -> Bool {
    (one.number, other.header.desk) < (other.number, one.header.desk)
  }

  /// Whether it holds something, or one that goes on behind it does.
  private func holdsSomething(among claims: [Claim]) -> Bool {
    var desks: Set<DeskID> = []
    addAll(behindAnd: &desks, among: claims)
    return claims.contains { !$0.isBare && desks.contains($0.header.desk) }
  }

  /// Adds its desk and those of all that go on behind it, also where first lines were forged to go round in circles.
  private func addAll(behindAnd desks: inout Set<DeskID>, among claims: [Claim]) {
    guard desks.insert(header.desk).inserted else { return }
    for successor in claims where successor.header.predecessor?.desk == header.desk {
      successor.addAll(behindAnd: &desks, among: claims)
    }
  }
}
