import Text

// The second look at a record: words that it does not have are looked for with one letter wrong.
extension SearchPass {
  /// Compares those words of the query that were not found with the names in a range of bytes; with
  /// `beginnings`, the beginning of a name is enough.
  mutating func forgive(
    _ bytes: Span<UInt8>,
    _ range: Range<Int>,
    for query: borrowing SearchQuery,
    beginnings: Bool
  ) {
    var block = range.lowerBound
    while block < range.upperBound {
      let start = block + SearchKeys.blockHeader
      let end = start + Int(bytes[block + 2]) + Int(bytes[block + 3]) << 8
      if let field = SearchField(rawValue: bytes[block]), field.scope == .names {
        forgive(bytes, start..<end, field, bytes[block + 1], for: query, beginnings)
      }
      block = end
    }
  }

  private mutating func forgive(
    _ bytes: Span<UInt8>,
    _ keys: Range<Int>,
    _ field: SearchField,
    _ word: UInt8,
    for query: borrowing SearchQuery,
    _ beginnings: Bool
  ) {
    var start = keys.lowerBound
    while start < keys.upperBound {
      let key = start + SearchKeys.keyHeader
      let end = key + Int(bytes[start + 1])
      guard let closeness = Spellings.Closeness(rawValue: bytes[start]), closeness <= .folded else {
        start = end
        continue
      }
      for number in query.misspelt.indices {
        let typed = query.misspelt[number].word
        let found = hits[typed].rank
        guard found == .none || found.isSimilar,
          let likeness = query.misspelt[number]
            .likeness(to: bytes, key..<end, beginnings: beginnings)
        else { continue }
        let rank = SearchRank(similarIn: field, likeness)
        guard rank < found else { continue }
        hits[typed] = SearchHit(
          rank: rank,
          field: field,
          closeness: closeness,
          word: word,
          key: bytes[start + SearchKeys.keyNumber]
        )
      }
      start = end
    }
  }
}
