extension String {
  /// Whether every byte of the text is so.
  ///
  /// The first look at nearly all text: that it is plain ASCII and stays as it is. Through `utf8` the same takes six times as
  /// many instructions a byte.
  @inline(__always)
  func isOfBytes(_ isSo: (UInt8) -> Bool) -> Bool {
    let bytes = utf8Span.span
    for place in bytes.indices where !isSo(bytes[place]) { return false }
    return true
  }

  /// Whether the text is of ASCII letters, signs and spaces only, eight bytes looked at in a step.
  package var isPlainASCII: Bool {
    let bytes = unsafe utf8Span.span.bytes
    var place = 0
    while place + 8 <= bytes.byteCount {
      // Safe: any eight bytes are a number, and they lie within the text.
      let eight = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
      guard Self.arePlain(eight) else { return false }
      place += 8
    }
    while place < bytes.byteCount {
      // Safe: any byte is a number, and it lies within the text.
      let byte = unsafe bytes.unsafeLoad(fromByteOffset: place, as: UInt8.self)
      guard (0x20...0x7E).contains(byte) else { return false }
      place += 1
    }
    return true
  }

  /// Whether each of eight bytes is 0x20 to 0x7E: none reaches 0x80, by itself or with one more, and none borrows for 0x20 less.
  private static func arePlain(_ eight: UInt64) -> Bool {
    let high: UInt64 = 0x8080_8080_8080_8080
    let ones: UInt64 = 0x0101_0101_0101_0101
    let isASCII = eight & high == 0
    return isASCII && (eight &+ ones) & high == 0 && ((eight | high) &- ones &* 0x20) & high == high
  }
}
