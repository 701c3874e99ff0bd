import Text

/// The keys of states and ministries, each of which owns its own; a block for each word of each name.
struct SearchKeys: Sendable {
  private(set) var keys: [FiledKey] = []
  /// Their bytes, one behind the other.
  private(set) var bytes: [UInt8] = []
  private var owner: UInt32 = 0
  private var block: UInt8 = 0

  /// Turns to the next owner, by its number.
  mutating func begin(_ owner: Int) {
    self.owner = UInt32(owner)
    block = 0
  }

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
  mutating func add(plain keys: [String], as field: SearchField) {
    add(keys.map { Spellings.Key(written: $0) }, within: .written, as: field, 0)
  }

  private mutating func add(
    _ keys: [Spellings.Key],
    within closest: Spellings.Closeness,
    as field: SearchField,
    _ word: Int
  ) {
    for (number, key) in keys.prefix(200).enumerated() where key.closeness <= closest {
      self.keys.append(
        FiledKey(
          owner: owner,
          length: UInt8(min(key.bytes.count, 255)),
          closeness: key.closeness,
          field: field,
          key: UInt8(number),
          word: UInt8(word),
          block: block
        )
      )
      bytes += key.bytes.prefix(255)
    }
    if block < 253 { block += 1 }
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
