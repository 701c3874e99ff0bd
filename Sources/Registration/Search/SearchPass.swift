import Text

/// One query on its way over the keys of a state or a ministry, with the best hit of each word.
struct SearchPass {
  private(set) var hits: [SearchHit]

  init(_ query: borrowing SearchQuery) {
    hits = Array(repeating: .none, count: query.wordCount)
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
    let length = Int(bytes[key + 1])
    let typed = query.bytes.span
    for number in needles {
      let needle = query.needles[number]
      guard needle.begins(closeness, bytes, start, length, typed),
        let rank = needle.rank(field, closeness, left: length - needle.bytes.count)
      else { continue }
      let number = bytes[key + SearchKeys.keyNumber]
      let closest = max(needle.closeness, closeness)
      let hit = SearchHit(rank, block: 0, key: number, closest, field, word: bytes[block + 1])
      if rank < hits[needle.word].rank { hits[needle.word] = hit }
    }
  }
}

extension SearchQuery.Needle {
  /// Whether a key is of the needle's kind and begins with it.
  ///
  /// Spellings compare with spellings, loose keys with their own kind.
  @inline(__always)
  func begins(
    _ key: Spellings.Closeness,
    _ bytes: Span<UInt8>,
    _ start: Int,
    _ length: Int,
    _ typed: Span<UInt8>
  ) -> Bool {
    guard length >= self.bytes.count,
      closeness == key || (closeness.rawValue <= Self.spelling && key.rawValue <= Self.spelling)
    else { return false }
    var place = 0
    while place < self.bytes.count {
      if typed[self.bytes.lowerBound + place] != bytes[start + place] { return false }
      place += 1
    }
    return true
  }

  /// How good a key is that begins with the needle and has so many bytes more; nil where the needle is not for it.
  @inline(__always)
  func rank(_ field: SearchField, _ key: Spellings.Closeness, left: Int) -> SearchRank? {
    guard suits(field, isWhole: left == 0) else { return nil }
    let isWhole = left == 0 || (field == .badge && left == 1)
    return SearchRank(field: field, closeness: max(closeness, key), isWhole: isWhole)
  }

  /// What one of somebody's own keys is worth; nil where the needle does not mean it.
  @inline(__always)
  func hit(_ key: FiledKey, _ bytes: Span<UInt8>, _ start: Int, _ typed: Span<UInt8>) -> SearchHit?
  {
    let length = Int(key.length)
    guard begins(.written, bytes, start, length, typed),
      let rank = rank(key.field, .written, left: length - self.bytes.count)
    else { return nil }
    return SearchHit(
      rank,
      block: Int(key.block),
      key: key.key,
      closeness,
      key.field,
      word: key.word
    )
  }

  /// The drawers in which keys may begin with it.
  func drawers(_ typed: Span<UInt8>) -> Range<Int> {
    let first = Int(typed[bytes.lowerBound])
    if bytes.count == 1 { return first << 8..<(first + 1) << 8 }
    let drawer = first << 8 | Int(typed[bytes.lowerBound + 1])
    return drawer..<drawer + 1
  }

  /// The same of badges and addresses, where a letter alone finds no more than itself.
  func drawersOfOwn(_ typed: Span<UInt8>) -> Range<Int> {
    let all = drawers(typed)
    return bytes.count == 1 && !demand.isOfDigits ? all.prefix(1) : all
  }

  private static let spelling = Spellings.Closeness.folded.rawValue

  /// Whether the needle is for this kind of field at all.
  ///
  /// Names are looked for from the first letter, other fields later, for half of the list has a ministry
  /// or an address with any one letter. A number alone is a badge's, or the whole number of a letter.
  private func suits(_ field: SearchField, isWhole: Bool) -> Bool {
    guard isWhole || !demand.isWhole, demand.scope == .everywhere || demand.scope == field.scope
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
