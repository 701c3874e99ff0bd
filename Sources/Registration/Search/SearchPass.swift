import Text

/// One query on its way over the keys of one record after the other, with the best hit of each word.
struct SearchPass {
  /// The best hit of each word of the query in what was read since the last reset.
  var hits: [SearchHit]

  init(_ query: SearchQuery) {
    hits = Array(repeating: .none, count: query.wordCount)
  }

  mutating func reset() {
    for word in hits.indices { hits[word] = .none }
  }

  /// The least good of the hits; nil when a word was not found.
  var worst: SearchHit? {
    var worst: SearchHit?
    for hit in hits {
      if hit.rank == .none { return nil }
      if worst.map({ $0.rank < hit.rank }) ?? true { worst = hit }
    }
    return worst
  }

  /// The sum of the hits' ranks.
  var rank: Int { hits.reduce(0) { $0 + Int($1.rank.value) } }

  /// A bit for each word that was found.
  var found: UInt8 {
    var found: UInt8 = 0
    for word in hits.indices where hits[word].rank != .none { found |= 1 << UInt8(word) }
    return found
  }

  /// Takes over what was found in a row's filed keys.
  mutating func take(_ filed: borrowing FiledHits, row: Int) {
    for word in hits.indices { hits[word] = filed[row, word] }
  }

  /// Takes over what was found elsewhere, where it is better: in the state, the ministry.
  mutating func take(_ other: SearchPass) {
    for word in hits.indices where other.hits[word].rank < hits[word].rank {
      hits[word] = other.hits[word]
    }
  }

  /// Compares the query with the blocks of keys in a range of bytes.
  mutating func read(_ bytes: Span<UInt8>, _ range: Range<Int>, for query: borrowing SearchQuery) {
    let firsts = query.firsts.span
    var block = range.lowerBound
    while block < range.upperBound {
      var key = block + SearchKeys.blockHeader
      let end = key + Int(bytes[block + 2]) + Int(bytes[block + 3]) << 8
      while key < end {
        let first = Int(bytes[key + SearchKeys.keyHeader])
        let needles = firsts[first]..<firsts[first + 1]
        if !needles.isEmpty { compare(bytes, key, inBlock: block, with: needles, of: query) }
        key += SearchKeys.keyHeader + Int(bytes[key + 1])
      }
      block = end
    }
  }

  private mutating func compare(
    _ bytes: Span<UInt8>,
    _ key: Int,
    inBlock block: Int,
    with needles: Range<Int>,
    of query: borrowing SearchQuery
  ) {
    guard let field = SearchField(rawValue: bytes[block]),
      let closeness = Spellings.Closeness(rawValue: bytes[key])
    else { return }
    let start = key + SearchKeys.keyHeader
    for number in needles {
      let needle = query.needles[number]
      let end = start + Int(bytes[key + 1])
      guard
        let rank = needle.rank(of: bytes, start..<end, field, closeness, among: query.bytes.span),
        rank < hits[needle.word].rank
      else { continue }
      hits[needle.word] = SearchHit(
        rank: rank,
        field: field,
        closeness: max(needle.closeness, closeness),
        word: bytes[block + 1],
        key: bytes[key + SearchKeys.keyNumber]
      )
    }
  }
}

/// What one word of a query found.
struct SearchHit: Hashable, Sendable {
  let rank: SearchRank
  let field: SearchField
  let closeness: Spellings.Closeness
  /// The number of the word in its field, and of the key among the word's keys.
  let word: UInt8
  let key: UInt8

  static let none = SearchHit(rank: .none, field: .state, closeness: .written, word: 0, key: 0)
}

extension SearchQuery.Needle {
  /// How good a key is that begins with the needle; nil for one that does not, and for a kind of key that it is not for.
  ///
  /// Their first bytes are known to be the same.
  @inline(__always)
  func rank(
    of bytes: Span<UInt8>,
    _ key: Range<Int>,
    _ field: SearchField,
    _ closeness: Spellings.Closeness,
    among needles: Span<UInt8>
  ) -> SearchRank? {
    let left = key.count - self.bytes.count
    guard left >= 0, suits(field, closeness, isWhole: left == 0),
      agrees(with: bytes, from: key.lowerBound, among: needles)
    else { return nil }
    let isWhole = left == 0 || (field == .badge && left == 1)
    return SearchRank(field: field, closeness: max(self.closeness, closeness), isWhole: isWhole)
  }

  /// Whether the needle stands at the start of a key.
  private func agrees(
    with bytes: Span<UInt8>,
    from start: Int,
    among needles: Span<UInt8>
  ) -> Bool {
    var place = 1
    while place < self.bytes.count {
      if needles[self.bytes.lowerBound + place] != bytes[start + place] { return false }
      place += 1
    }
    return true
  }

  /// Whether the needle is for this kind of key at all.
  ///
  /// Spellings compare with spellings, loose keys with their own kind. Names are looked for from the
  /// first letter, other fields later, for half of the list has a ministry or an address with any one
  /// letter. A number alone is a badge's, or the whole number of a letter.
  private func suits(
    _ field: SearchField,
    _ key: Spellings.Closeness,
    isWhole: Bool
  ) -> Bool {
    guard closeness == key || (closeness <= .folded && key <= .folded),
      isWhole || !demand.isWhole, demand.scope == .everywhere || demand.scope == field.scope
    else { return false }
    return switch field {
    case .letter: isWhole || (!demand.isOfDigits && bytes.count > 2)
    case .email: isWhole || bytes.count > 2
    case .ministry, .state: bytes.count > 1
    case .badge: demand.isOfDigits || bytes.count > 1
    case .familyName, .givenNames, .patronymic, .nativeName, .nativeFamilyName: true
    }
  }
}

extension SearchField {
  var scope: SearchQuery.Scope {
    switch self {
    case .familyName, .givenNames, .patronymic, .nativeName, .nativeFamilyName: .names
    case .letter: .letters
    case .email: .addresses
    case .badge, .ministry, .state: .everywhere
    }
  }
}
