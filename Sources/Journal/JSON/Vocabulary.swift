/// Finds the case of an enum by the bytes of its raw value, without making a String of them.
struct Vocabulary<Word: RawRepresentable & CaseIterable & Sendable>: Sendable
where Word.RawValue == String {
  private let words: [Word]
  private let spellings: [[UInt8]]
  /// For each hash, the place of a word in `words`, or -1; words of the same hash follow one another.
  private let slots: [Int16]

  init() {
    words = Array(Word.allCases)
    spellings = words.map { Array($0.rawValue.utf8) }
    var slots = [Int16](repeating: -1, count: 1 << Self.bits)
    for (place, spelling) in spellings.enumerated() {
      var slot = Self.slot(of: spelling, in: 0..<spelling.count)
      while slots[slot] >= 0 { slot = (slot + 1) & Self.mask }
      slots[slot] = Int16(place)
    }
    self.slots = slots
  }

  /// The word that `bytes[range]` spell; nil when none does.
  func word(_ bytes: [UInt8], in range: Range<Int>) -> Word? {
    var slot = Self.slot(of: bytes, in: range)
    while case let place = Int(slots[slot]), place >= 0 {
      if Self.equal(spellings[place], bytes, range) { return words[place] }
      slot = (slot &+ 1) & Self.mask
    }
    return nil
  }

  private static func equal(_ spelling: [UInt8], _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard spelling.count == range.count else { return false }
    var place = range.lowerBound
    for byte in spelling {
      if bytes[place] != byte { return false }
      place &+= 1
    }
    return true
  }

  private static func slot(of bytes: [UInt8], in range: Range<Int>) -> Int {
    var hash = UInt32(truncatingIfNeeded: range.count)
    for place in range { hash = (hash ^ UInt32(bytes[place])) &* 0x0100_0193 }
    return Int(hash >> (32 - bits))
  }

  private static var bits: UInt32 { 9 }
  private static var mask: Int { 1 << Int(bits) - 1 }
}
