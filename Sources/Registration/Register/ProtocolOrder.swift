import Text

/// The rows of the people shown, in protocol order, kept up to date change by change.
///
/// Groups and affiliations in the programme's order, within a delegation the head, alternates, then the order given in the
/// letter, then family name.
struct ProtocolOrder: Sendable {
  private(set) var rows: [Int32] = []
  /// Who stands in those rows.
  private(set) var ids: [ParticipantID] = []
  /// By row; nil for a row that is not among `rows`.
  private var keys: [Key?] = []
  private var ranks: [AffiliationCode: Int] = [:]

  /// Changing many rows at once sorts; changing few moves each.
  private static let few = 32

  /// Takes over the order of groups and affiliations; every row is to be updated after.
  mutating func follow(_ programme: Programme?) -> Bool {
    var ranks: [AffiliationCode: Int] = [:]
    for group in programme?.groups ?? [] {
      for affiliation in programme?.affiliations ?? [] where affiliation.group == group.id {
        ranks[affiliation.code] = ranks.count
      }
    }
    for affiliation in programme?.affiliations ?? [] where ranks[affiliation.code] == nil {
      ranks[affiliation.code] = ranks.count
    }
    defer { self.ranks = ranks }
    return ranks != self.ranks
  }

  /// Brings rows up to date with the records there, as far as they are shown.
  mutating func update(_ changed: [Int], of records: [Participant], isShown: (Int) -> Bool) {
    if let last = changed.max(), last >= keys.count {
      keys.append(contentsOf: repeatElement(nil, count: last + 1 - keys.count))
    }
    if changed.count <= Self.few {
      for row in changed { move(row, to: isShown(row) ? key(records[row]) : nil) }
    } else {
      for row in changed { keys[row] = isShown(row) ? key(records[row]) : nil }
      sort()
    }
  }

  private mutating func move(_ row: Int, to key: Key?) {
    guard keys[row] != key else { return }
    if let old = keys[row] {
      let place = place(of: old)
      rows.remove(at: place)
      ids.remove(at: place)
    }
    keys[row] = key
    if let key {
      let place = place(of: key)
      rows.insert(Int32(row), at: place)
      ids.insert(key.id, at: place)
    }
  }

  private mutating func sort() {
    let shown = keys.enumerated().compactMap { row, key in key.map { (Int32(row), $0) } }
    let sorted = shown.sorted { $0.1 < $1.1 }
    rows = sorted.map(\.0)
    ids = sorted.map(\.1.id)
  }

  /// The first place whose key is not below this one; rows that are about to be placed are not among them.
  private func place(of key: Key) -> Int {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if let other = keys[Int(rows[middle])], other < key {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  private func key(_ person: Participant) -> Key {
    let name = person.details.familyName
    return Key(
      rank: ranks[person.details.affiliation] ?? Int.max,
      precedence: person.details.capacity.precedence,
      letterOrder: person.letterOrder,
      name: (name.isEmpty ? person.details.nativeName : name).folded,
      id: person.id
    )
  }

  private struct Key: Hashable, Comparable {
    let rank: Int
    let precedence: Int
    let letterOrder: Int
    let name: String
    let id: ParticipantID

    static func < (left: Key, right: Key) -> Bool {
      if left.rank != right.rank { return left.rank < right.rank }
      if left.precedence != right.precedence { return left.precedence < right.precedence }
      if left.letterOrder != right.letterOrder { return left.letterOrder < right.letterOrder }
      if left.name != right.name { return left.name < right.name }
      return left.id < right.id
    }
  }
}
