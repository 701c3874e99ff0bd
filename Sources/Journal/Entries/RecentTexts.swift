/// The values of short texts that were read lately, found by their bytes.
///
/// Activities, operators and codes are few, and a journal names them a million times: a look here is a dozen instructions, a
/// String made and looked for in a dictionary some hundreds.
struct RecentTexts<Value> {
  /// Empty before the first is noted.
  private var slots: [(text: ShortText, value: Value)?] = []

  /// The value of a text; nil when it was not noted, or another one since in its place.
  subscript(text: ShortText) -> Value? {
    guard !slots.isEmpty, let slot = slots[text.hash % Self.slotCount], slot.text == text else {
      return nil
    }
    return slot.value
  }

  mutating func note(_ value: Value, of text: ShortText) {
    if slots.isEmpty { slots = Array(repeating: nil, count: Self.slotCount) }
    slots[text.hash % Self.slotCount] = (text, value)
  }

  private static var slotCount: Int { 128 }
}

/// A text of at most 32 bytes, in words that are compared at once.
struct ShortText: Equatable {
  private let words: (UInt64, UInt64, UInt64, UInt64)
  private let count: Int

  /// nil for a longer text, and for one so near to the end of the bytes that no words can be taken.
  init?(_ bytes: LentBytes, in range: Range<Int>) {
    let place = range.lowerBound
    guard range.count <= 32, place + 32 <= bytes.count else { return nil }
    count = range.count
    words = (
      bytes.word(at: place) & Self.mask(count),
      bytes.word(at: place + 8) & Self.mask(count - 8),
      bytes.word(at: place + 16) & Self.mask(count - 16),
      bytes.word(at: place + 24) & Self.mask(count - 24)
    )
  }

  var hash: Int {
    let mixed = (words.0 ^ words.1 &* 31 ^ words.2 &* 67 ^ words.3 &* 131) &* 0x9e37_79b9_7f4a_7c15
    return Int(mixed >> 40) ^ count
  }

  static func == (one: ShortText, other: ShortText) -> Bool {
    one.words == other.words && one.count == other.count
  }

  /// The lowest so many bytes of a word.
  private static func mask(_ count: Int) -> UInt64 {
    count >= 8 ? .max : count <= 0 ? 0 : (1 << UInt64(count * 8)) &- 1
  }
}
