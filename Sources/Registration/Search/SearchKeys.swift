import Text

/// The keys of a state or a ministry as bytes, a block for each word of each field.
///
///     field, number of the word in its field, length of the block's keys (two bytes, low first),
///     then each key: closeness, length, number of the key among the word's, UTF-8
struct SearchKeys {
  private(set) var bytes: [UInt8] = []

  static let blockHeader = 4
  static let keyHeader = 3
  static let keyNumber = 2

  /// A block for each word of a text by which it can be found.
  ///
  /// The words, counted, are those of `NameWord.findable(in:)`; past 255 nothing is indexed.
  mutating func add(
    _ text: String,
    language: Language?,
    within closest: Spellings.Closeness,
    from memory: inout SpellingMemory,
    as field: SearchField
  ) {
    for (number, keys) in memory.words(of: text, language: language).enumerated() {
      add(keys, within: closest, as: field, number)
    }
  }

  /// One block of keys that are written as they are.
  mutating func add(plain keys: [String], as field: SearchField, number: Int = 0) {
    add(keys.map { Spellings.Key(written: $0) }, within: .written, as: field, number)
  }

  private mutating func add(
    _ keys: [Spellings.Key],
    within closest: Spellings.Closeness,
    as field: SearchField,
    _ number: Int
  ) {
    let start = bytes.count
    bytes.append(field.rawValue)
    bytes.append(UInt8(number))
    bytes.append(0)
    bytes.append(0)
    for (number, key) in keys.prefix(200).enumerated() where key.closeness <= closest {
      bytes.append(key.closeness.rawValue)
      bytes.append(UInt8(min(255, key.bytes.count)))
      bytes.append(UInt8(number))
      if key.bytes.count < 256 { bytes += key.bytes } else { bytes += key.bytes.prefix(255) }
    }
    let length = bytes.count - start - Self.blockHeader
    bytes[start + 2] = UInt8(length & 0xFF)
    bytes[start + 3] = UInt8(length >> 8)
  }
}

// MARK: - Addresses and letters

extension SearchKeys {
  /// The words of an address, of plain letters and digits or of any others.
  static func emailWords(of text: String) -> [[UInt8]] {
    let isPlain = text.utf8.allSatisfy(isPlainInAddresses)
    let small = isPlain ? text.lowercased() : text.folded
    return small.utf8.filter { $0 != UInt8(ascii: "-") }
      .split(whereSeparator: partsAddresses).map(Array.init)
  }

  /// Whether a byte stands between the words of an address.
  static func partsAddresses(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "+"): true
    default: false
    }
  }

  /// Whether a byte is what nearly every address is made of.
  static func isPlainInAddresses(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: partsAddresses(byte)
    }
  }

  /// A letter without its separators, from each of its parts on: `tur201744`, `201744`, `44`.
  static func letterKeys(of letter: String) -> [[UInt8]] {
    let parts = SearchQuery.letterParts(of: letter)
    return parts.indices.map { Array(parts[$0...].joined().utf8) }
  }
}

extension Spellings.Key {
  fileprivate init(written text: String) { self.init(closeness: .written, bytes: Array(text.utf8)) }
}
