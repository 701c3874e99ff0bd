/// Finds the case of an enum by the bytes of its raw value, without making a String of them.
final class Vocabulary<Word: RawRepresentable & CaseIterable & Sendable>: Sendable
where Word.RawValue == String {
  private let words: [Word]
  /// All spellings, one behind the other, and where each begins; one more place than there are words.
  private let letters: [UInt8]
  private let starts: [Int]
  /// For each hash, the place of a word in `words`, or -1; words of the same hash follow one another.
  private let slots: [Int16]

  init() {
    words = Array(Word.allCases)
    var letters: [UInt8] = []
    var starts = [0]
    var slots = [Int16](repeating: -1, count: Self.slotCount)
    for (place, word) in words.enumerated() {
      letters += word.rawValue.utf8
      let range = starts[place]..<letters.count
      var slot = letters.lent { Self.slot(of: $0, in: range) }
      starts.append(letters.count)
      while slots[slot] >= 0 { slot = (slot + 1) % Self.slotCount }
      slots[slot] = Int16(place)
    }
    self.letters = letters
    self.starts = starts
    self.slots = slots
  }

  /// The word that `bytes[range]` spell; nil when none does.
  func word(_ bytes: LentBytes, in range: Range<Int>) -> Word? {
    place(bytes, in: range).map { words[$0] }
  }

  /// The place among all cases of the word that `bytes[range]` spell; nil when none does.
  func place(_ bytes: LentBytes, in range: Range<Int>) -> Int? {
    var slot = Self.slot(of: bytes, in: range)
    while case let place = Int(slots[slot]), place >= 0 {
      if isSpelling(place, bytes, range) { return place }
      slot = (slot &+ 1) % Self.slotCount
    }
    return nil
  }

  /// The word at a place among all cases.
  subscript(place: Int) -> Word { words[place] }

  private func isSpelling(_ place: Int, _ bytes: LentBytes, _ range: Range<Int>) -> Bool {
    var letter = starts[place]
    guard starts[place &+ 1] &- letter == range.count else { return false }
    for next in range {
      if letters[letter] != bytes[next] { return false }
      letter &+= 1
    }
    return true
  }

  private static func slot(of bytes: LentBytes, in range: Range<Int>) -> Int {
    // The first, the third, the last and the length tell most names apart.
    guard !range.isEmpty else { return 0 }
    let last = range.upperBound &- 1
    let hash =
      range.count &+ Int(bytes[range.lowerBound]) &* 31
      &+ Int(bytes[min(range.lowerBound &+ 2, last)]) &* 7 &+ Int(bytes[last]) &* 57
    return hash % slotCount
  }

  private static var slotCount: Int { 512 }
}
