// The first look at what comes from a file: nearly all of it is clean as it is, which its bytes say without a text being made.

extension String {
  /// The text of these bytes of UTF-8.
  package init(copying bytes: Span<UInt8>) {
    // The bytes are read within the call only.
    self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// The same, `cleaned`.
  package init(cleaning bytes: Span<UInt8>) {
    let text = String(copying: bytes)
    self = bytes.isSurelyClean ? text : text.cleaned
  }
}

extension Span<UInt8> {
  /// Whether UTF-8 is one line without outer spaces, of nothing but letters and signs that are plain and composed already;
  /// false means "clean it".
  fileprivate var isSurelyClean: Bool {
    if isEmpty { return true }
    if self[0] == UInt8(ascii: " ") || self[count - 1] == UInt8(ascii: " ") { return false }
    var place = 0
    while place < count {
      let byte = self[place]
      switch byte {
      case 0x20..<0x7F: place += 1
      case 0xC2..<0xE0:
        guard place + 1 < count, Self.isClean(byte & 0x1F, self[place + 1]) else { return false }
        place += 2
      case 0xE0..<0xF0:
        guard place + 2 < count, self[place + 1] & 0xC0 == 0x80,
          Self.isClean(byte & 0x0F, self[place + 1], self[place + 2])
        else { return false }
        place += 3
      default: return false
      }
    }
    return true
  }

  @inline(__always)
  private static func isClean(_ lead: UInt8, _ last: UInt8) -> Bool {
    let value = UInt32(lead) << 6 | UInt32(last & 0x3F)
    return last & 0xC0 == 0x80 && (Unicode.Scalar(value)?.isSurelyClean ?? false)
  }

  @inline(__always)
  private static func isClean(_ lead: UInt8, _ middle: UInt8, _ last: UInt8) -> Bool {
    let value = UInt32(lead) << 12 | UInt32(middle & 0x3F) << 6 | UInt32(last & 0x3F)
    return last & 0xC0 == 0x80 && (Unicode.Scalar(value)?.isSurelyClean ?? false)
  }
}

extension Unicode.Scalar {
  @inline(__always)
  fileprivate var isSurelyClean: Bool { isSurelyPlain && isSurelyComposed }
}
