import Text

/// The keys of many records, filed by their first two bytes: a query passes over those alone that may agree with it.
///
/// Filed all at once and never changed. Whoever's keys are out of date is looked at elsewhere, until all are filed anew.
///
/// ```
/// drawer “sa” ── heads ── row, place, field, closeness, word, number, length    one a key
///            └── bytes ── the keys, one behind the other
/// ```
struct FiledKeys: Sendable {
  /// What is known of a key beside its bytes.
  struct Head: Sendable {
    let row: UInt32
    /// Where the key stands among those of its record, from 0: of equally good hits the first counts.
    let place: UInt16
    let field: SearchField
    let closeness: Spellings.Closeness
    /// The number of the word in its field, and of the key among the word's keys.
    let word: UInt8
    let number: UInt8
    let length: UInt8

    /// What stands in the place of one that is not filed yet.
    fileprivate static let none = Head(
      row: 0,
      place: 0,
      field: .state,
      closeness: .written,
      word: 0,
      number: 0,
      length: 0
    )
  }

  /// Where something begins in a drawer.
  private struct Place {
    var head = 0
    var byte = 0
  }

  private var heads: [Head] = []
  private var bytes: [UInt8] = []
  /// Where each drawer begins, by its two bytes, and where the last ends; none before anything is filed.
  private var starts: [Place] = []
  /// The drawers in which something lies.
  private var used: [Int] = []

  /// How many drawers there are: one for each two bytes; a key of one byte lies where its second would be 0.
  private static let count = 1 << 16

  init() {}

  /// Files the keys that stand in blocks, with those of the former that are still right.
  init(
    _ blocks: [(row: Int, range: Range<Int>)],
    in bytes: [UInt8],
    besides former: FiledKeys,
    where isRight: (Int) -> Bool
  ) {
    func each(_ take: (Int, Head, Span<UInt8>, Int) -> Void) {
      former.forEach(where: isRight, take)
      for (row, range) in blocks { SearchKeys.forEach(in: bytes.span, range, of: row, take) }
    }
    starts = Array(repeating: Place(), count: Self.count + 1)
    each { drawer, head, _, _ in
      starts[drawer + 1].head += 1
      starts[drawer + 1].byte += Int(head.length)
    }
    for drawer in 0..<Self.count {
      starts[drawer + 1].head += starts[drawer].head
      starts[drawer + 1].byte += starts[drawer].byte
    }
    used = (0..<Self.count).filter { starts[$0].head < starts[$0 + 1].head }
    heads = Array(repeating: Head.none, count: starts[Self.count].head)
    self.bytes = Array(repeating: 0, count: starts[Self.count].byte)
    var next = starts
    each { drawer, head, bytes, start in
      heads[next[drawer].head] = head
      next[drawer].head += 1
      for offset in 0..<Int(head.length) {
        self.bytes[next[drawer].byte + offset] = bytes[start + offset]
      }
      next[drawer].byte += Int(head.length)
    }
  }

  /// The drawer of a key that begins so.
  static func drawer(_ first: UInt8, _ second: UInt8) -> Int { Int(first) << 8 | Int(second) }

  private func forEach(
    where isRight: (Int) -> Bool,
    _ take: (Int, Head, Span<UInt8>, Int) -> Void
  ) {
    guard !starts.isEmpty else { return }
    let bytes = bytes.span
    for drawer in used {
      read(drawer) { head, start in
        if isRight(Int(head.row)) { take(drawer, head, bytes, start) }
      }
    }
  }

  /// Shows every key in a drawer, with where its bytes begin.
  @inline(__always)
  private func read(_ drawer: Int, _ look: (Head, Int) -> Void) {
    let (start, end) = (starts[drawer].head, starts[drawer + 1].head)
    guard start < end else { return }
    let heads = heads.span
    var byte = starts[drawer].byte
    for index in start..<end {
      let head = heads[index]
      look(head, byte)
      byte &+= Int(head.length)
    }
  }
}

// MARK: - Looking for a query

extension FiledKeys {
  /// The best hit of each word of a query in each of so many rows.
  func hits(of query: SearchQuery, rows: Int) -> FiledHits {
    var hits = FiledHits(of: query, rows: rows)
    guard !starts.isEmpty else { return hits }
    for first in 0..<256 {
      let group = query.firsts[first]..<query.firsts[first + 1]
      if group.isEmpty { continue }
      if group.contains(where: { query.needles[$0].bytes.count == 1 }) {
        for second in 0..<256 { compare(first << 8 | second, group, of: query, &hits) }
      } else {
        for second in Set(group.map { query.secondByte(of: $0) }) {
          let needles = group.filter { query.secondByte(of: $0) == second }
          compare(first << 8 | Int(second), needles, of: query, &hits)
        }
      }
    }
    return hits
  }

  private func compare(
    _ drawer: Int,
    _ needles: some RandomAccessCollection<Int>,
    of query: borrowing SearchQuery,
    _ hits: inout FiledHits
  ) {
    let (bytes, typed) = (bytes.span, query.bytes.span)
    for number in needles {
      let needle = query.needles[number]
      read(drawer) { head, start in
        guard
          let rank = needle.rank(
            of: bytes,
            start..<start + Int(head.length),
            head.field,
            head.closeness,
            among: typed
          )
        else { return }
        let hit = SearchHit(
          rank: rank,
          field: head.field,
          closeness: max(needle.closeness, head.closeness),
          word: head.word,
          key: head.number
        )
        hits.take(hit, at: head.place, ofWord: needle.word, row: Int(head.row))
      }
    }
  }

  /// Adds names that have one letter other than typed, for words that were not found.
  func forgive(_ query: SearchQuery, beginnings: Bool, in hits: inout FiledHits) {
    guard !starts.isEmpty else { return }
    let bytes = bytes.span
    for word in query.misspelt {
      for drawer in used where word.mayAgree(UInt8(drawer >> 8), UInt8(drawer & 0xFF)) {
        read(drawer) { head, start in
          guard head.closeness <= .folded, head.field.scope == .names,
            hits.mayForgive(word.word, row: Int(head.row)),
            let likeness = word.likeness(
              to: bytes,
              start..<start + Int(head.length),
              beginnings: beginnings
            )
          else { return }
          let hit = SearchHit(
            rank: SearchRank(similarIn: head.field, likeness),
            field: head.field,
            closeness: head.closeness,
            word: head.word,
            key: head.number
          )
          hits.take(hit, at: head.place, ofWord: word.word, row: Int(head.row))
        }
      }
    }
  }
}

extension SearchKeys {
  /// Shows every key in a record's blocks: its drawer, what is known of it, and where its bytes begin.
  fileprivate static func forEach(
    in bytes: Span<UInt8>,
    _ range: Range<Int>,
    of row: Int,
    _ take: (Int, FiledKeys.Head, Span<UInt8>, Int) -> Void
  ) {
    var place: UInt16 = 0
    var block = range.lowerBound
    while block < range.upperBound {
      var key = block + blockHeader
      let end = key + Int(bytes[block + 2]) + Int(bytes[block + 3]) << 8
      while key < end {
        let start = key + keyHeader
        let length = bytes[key + 1]
        if let field = SearchField(rawValue: bytes[block]),
          let closeness = Spellings.Closeness(rawValue: bytes[key])
        {
          let head = FiledKeys.Head(
            row: UInt32(row),
            place: place,
            field: field,
            closeness: closeness,
            word: bytes[block + 1],
            number: bytes[key + keyNumber],
            length: length
          )
          let second = length > 1 ? bytes[start + 1] : 0
          take(FiledKeys.drawer(bytes[start], second), head, bytes, start)
        }
        if place < .max { place += 1 }
        key = start + Int(length)
      }
      block = end
    }
  }
}
