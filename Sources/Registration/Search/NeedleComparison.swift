import Text

// One needle of a query beside one key.

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

  /// What a key of one owner is worth; nil where the needle does not mean it.
  @inline(__always)
  func hit(_ key: FiledKey, _ bytes: Span<UInt8>, _ start: Int, _ typed: Span<UInt8>) -> SearchHit?
  {
    let length = Int(key.length)
    guard begins(key.closeness, bytes, start, length, typed),
      let rank = rank(key.field, key.closeness, left: length - self.bytes.count)
    else { return nil }
    return SearchHit(
      rank,
      block: Int(key.block),
      key: key.key,
      max(closeness, key.closeness),
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
