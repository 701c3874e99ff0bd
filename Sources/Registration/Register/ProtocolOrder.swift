import Text

/// The rows of the people shown, in protocol order, kept up to date change by change.
///
/// Groups and affiliations in the programme's order, within a delegation the head, alternates, then the order given in the
/// letter, then family name. Nothing is kept of what people are ordered by: their records say it.
struct ProtocolOrder: Sendable {
  private(set) var rows: [Int32] = []
  /// Who stands in those rows.
  private(set) var ids: [ParticipantID] = []
  private var ranks: [AffiliationCode: Int] = [:]

  /// Changing more than one of so many sorts everybody; changing fewer looks for the place of each.
  private static let many = 16

  init() {}

  /// The order of rows that are in it already.
  init(_ rows: [Int32], _ ids: [ParticipantID], of programme: Programme?) {
    self.rows = rows
    self.ids = ids
    _ = follow(programme)
  }

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
    if changed.count * Self.many > records.count {
      rows = sorted(records.indices.filter(isShown), of: records)
      ids = rows.map { records[Int($0)].id }
      return
    }
    var isChanged = Array(repeating: false, count: records.count)
    for row in changed { isChanged[row] = true }
    rows.removeAll { isChanged[Int($0)] }
    let shown = changed.filter { row in
      defer { isChanged[row] = false }
      return isChanged[row] && isShown(row)
    }
    insert(sorted(shown, of: records), of: records)
  }

  /// Puts rows, which are sorted and not among these, in their places; the identities follow.
  private mutating func insert(_ new: [Int32], of records: [Participant]) {
    let kept = rows
    rows.removeAll(keepingCapacity: true)
    var start = 0
    for row in new {
      let key = key(of: Int(row), in: records)
      let end = place(of: key, among: kept, from: start, in: records)
      rows += kept[start..<end]
      rows.append(row)
      start = end
    }
    rows += kept[start...]
    ids = rows.map { records[Int($0)].id }
  }

  /// The first place from `start` whose key is not below this one.
  private func place(
    of key: Key,
    among rows: [Int32],
    from start: Int,
    in records: [Participant]
  ) -> Int {
    var low = start
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if isLess(self.key(of: Int(rows[middle]), in: records), key, in: records) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}

// MARK: - Sorting

extension ProtocolOrder {
  /// What people are ordered by, their names apart.
  private struct Key: Comparable {
    let rank: Int
    let precedence: Int
    let letterOrder: Int
    let row: Int32

    static func < (left: Key, right: Key) -> Bool {
      if left.rank != right.rank { return left.rank < right.rank }
      if left.precedence != right.precedence { return left.precedence < right.precedence }
      return left.letterOrder < right.letterOrder
    }

    static func == (left: Key, right: Key) -> Bool {
      left.rank == right.rank && left.precedence == right.precedence
        && left.letterOrder == right.letterOrder
    }
  }

  private func key(of row: Int, in records: [Participant]) -> Key {
    Key(
      rank: ranks[records[row].details.affiliation] ?? Int.max,
      precedence: records[row].details.capacity.precedence,
      letterOrder: records[row].letterOrder,
      row: Int32(row)
    )
  }

  private func isLess(_ left: Key, _ right: Key, in records: [Participant]) -> Bool {
    if left != right { return left < right }
    let (one, other) = (records[Int(left.row)], records[Int(right.row)])
    return (Self.name(one), one.id) < (Self.name(other), other.id)
  }

  /// Rows in their order: first by numbers, then those alike by their names, each of which is made once.
  private func sorted(_ rows: [Int], of records: [Participant]) -> [Int32] {
    var keys = rows.map { key(of: $0, in: records) }
    keys.sort()
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, keys[end] == keys[start] { end += 1 }
      if end - start > 1 {
        keys[start..<end] = Self.byName(keys[start..<end], of: records)
      }
      start = end
    }
    return keys.map(\.row)
  }

  private static func byName(_ keys: ArraySlice<Key>, of records: [Participant]) -> ArraySlice<Key>
  {
    let named = keys.map { key in
      let person = records[Int(key.row)]
      return (name: name(person), id: person.id, key: key)
    }
    return named.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map(\.key)[...]
  }

  private static func name(_ person: Participant) -> String {
    let name = person.details.familyName
    return (name.isEmpty ? person.details.nativeName : name).folded
  }
}
