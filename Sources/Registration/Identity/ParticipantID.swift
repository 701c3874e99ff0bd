/// A participant, named for ever by the fact that registered it: desk, entry and place in the entry's facts, `A-k3f9qz.1042.3`.
///
/// Identity comes from the entry, so that desks never have to agree on a number first.
package struct ParticipantID: Hashable, Sendable {
  package let desk: DeskID
  /// The number of the registering entry in its desk's file, from 1.
  package let entry: UInt32
  /// The place of the registering fact in the entry's facts, from 1.
  package let place: UInt32

  package init(entry: EntryID, place: UInt32) {
    desk = entry.desk
    self.entry = entry.number
    self.place = place
  }

  /// Two words are hashed rather than three: a register asks for each of millions of marks who is meant.
  package func hash(into hasher: inout Hasher) {
    desk.hash(into: &hasher)
    hasher.combine(UInt64(entry) << 32 | UInt64(place))
  }

  /// A number that spreads well over all words, for tables of their own.
  var digest: UInt64 {
    let (high, low) = (desk.digest ^ (UInt64(entry) << 32 | UInt64(place)))
      .multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return high ^ low
  }

  /// Reads `A-k3f9qz.1042.3`; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let desk = DeskID(parts[0]),
      let entry = UInt32(parts[1]), entry > 0, let place = UInt32(parts[2]), place > 0
    else { return nil }
    self.init(entry: EntryID(desk: desk, number: entry), place: place)
  }
}

extension ParticipantID: CustomStringConvertible {
  package var description: String { desk.description + "." + String(entry) + "." + String(place) }
}

extension ParticipantID: Comparable {
  /// In the order of registration at each desk.
  package static func < (left: Self, right: Self) -> Bool {
    (left.desk, left.entry, left.place) < (right.desk, right.entry, right.place)
  }
}
