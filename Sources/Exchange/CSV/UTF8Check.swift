/// Follows UTF-8 text byte by byte and notices the first byte that cannot stand where it stands.
///
/// The table is 3-7 of the Unicode Standard: no overlong forms, no surrogates, nothing past U+10FFFF.
struct UTF8Check: Hashable, Sendable {
  /// How many continuation bytes are still to come.
  private(set) var left = 0
  private var lowest: UInt8 = 0x80
  private var highest: UInt8 = 0xBF

  /// Whether a character is complete.
  var isBetweenCharacters: Bool { left == 0 }

  /// Takes the next byte and returns whether the text can still be UTF-8.
  mutating func take(_ byte: UInt8) -> Bool {
    guard left == 0 else { return takeContinuation(byte) }
    switch byte {
    case 0...0x7F: return true
    case 0xC2...0xDF: expect(1)
    case 0xE0: expect(2, from: 0xA0)
    case 0xED: expect(2, to: 0x9F)
    case 0xE1...0xEF: expect(2)
    case 0xF0: expect(3, from: 0x90)
    case 0xF4: expect(3, to: 0x8F)
    case 0xF1...0xF3: expect(3)
    default: return false
    }
    return true
  }

  private mutating func takeContinuation(_ byte: UInt8) -> Bool {
    guard byte >= lowest, byte <= highest else { return false }
    left -= 1
    lowest = 0x80
    highest = 0xBF
    return true
  }

  private mutating func expect(_ count: Int, from low: UInt8 = 0x80, to high: UInt8 = 0xBF) {
    left = count
    lowest = low
    highest = high
  }
}

// Many characters at a time.
extension UTF8Check {
  /// How many bytes of a text are surely right, and how many characters they are.
  struct Run: Hashable, Sendable {
    var bytes = 0
    var characters = 0
  }

  /// The characters of two and three bytes beyond ASCII that a text begins with, one after another; no more where a byte needs
  /// a closer look.
  static func run(in text: Span<UInt8>) -> Run {
    var run = Run()
    var place = 0
    while place < text.count {
      let lead = text[place]
      let length: Int
      switch lead {
      case 0xC2...0xDF: length = 2
      case 0xE1...0xEC, 0xEE...0xEF: length = 3
      default: return run
      }
      guard place + length <= text.count, isContinuation(text[place + 1]),
        isContinuation(text[place + length - 1])
      else { return run }
      place += length
      run.bytes = place
      run.characters += 1
    }
    return run
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
