import CSystem

/// A CRC-32C (Castagnoli, reflected, as in iSCSI and ext4), written as eight small hexadecimal digits.
///
/// Detects every burst of up to 32 bits and every one to three flipped bits in lines far longer than ours.
package struct Checksum: Hashable, Sendable {
  package let value: UInt32

  package init(_ value: UInt32) {
    self.value = value
  }

  /// The checksum of `bytes[range]`.
  init(of bytes: LentBytes, in range: Range<Int>) {
    self = Self.hasInstruction ? Self(byInstruction: bytes, range) : Self(byTable: bytes, range)
  }

  /// The checksum of `bytes[range]`.
  package init(of bytes: [UInt8], in range: Range<Int>) {
    self = bytes.lent { Self(of: $0, in: range) }
  }

  /// The checksum of all the bytes.
  package init(of bytes: [UInt8]) {
    self.init(of: bytes, in: 0..<bytes.count)
  }
}

extension Checksum {
  /// Whether this processor has an instruction for it: eight bytes a step, where the tables take forty instructions.
  static let hasInstruction = csystem_has_crc32c() != 0

  /// The checksum by the processor's instruction, which must be there.
  init(byInstruction bytes: LentBytes, _ range: Range<Int>) {
    // Safe: C keeps to the count it is given.
    value = unsafe bytes.lend(range) { bytes in
      unsafe csystem_crc32c(bytes.baseAddress, bytes.count)
    }
  }

  /// The checksum by tables, for processors without the instruction.
  init(byTable bytes: LentBytes, _ range: Range<Int>) {
    var crc = ~UInt32(0)
    var place = range.lowerBound
    let table = Self.table
    while place &+ 8 <= range.upperBound {
      let word = bytes.word(at: place)
      let low = crc ^ UInt32(truncatingIfNeeded: word)
      let high = UInt32(truncatingIfNeeded: word >> 32)
      // Eight bytes a round, each through the table that stands for the distance it has to go.
      crc =
        table[1792 &+ Int(low & 0xff)] ^ table[1536 &+ Int(low >> 8 & 0xff)]
        ^ table[1280 &+ Int(low >> 16 & 0xff)] ^ table[1024 &+ Int(low >> 24)]
        ^ table[768 &+ Int(high & 0xff)] ^ table[512 &+ Int(high >> 8 & 0xff)]
        ^ table[256 &+ Int(high >> 16 & 0xff)] ^ table[Int(high >> 24)]
      place &+= 8
    }
    while place < range.upperBound {
      crc = table[Int((crc ^ UInt32(bytes[place])) & 0xff)] ^ crc >> 8
      place &+= 1
    }
    value = ~crc
  }

  /// Eight tables of 256: table k gives what a byte does to the checksum k bytes later.
  private static let table: [UInt32] = {
    var table = [UInt32](repeating: 0, count: 2048)
    for byte in 0..<256 {
      var crc = UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0x82f6_3b78 : crc >> 1 }
      table[byte] = crc
    }
    for place in 256..<2048 {
      let before = table[place - 256]
      table[place] = table[Int(before & 0xff)] ^ before >> 8
    }
    return table
  }()
}

extension Checksum {
  /// Reads exactly eight small hexadecimal digits at `place`; nil when anything else stands there.
  ///
  /// All eight at once: each byte's lowest four bits and nine more for a letter, and what these are written as is compared.
  init?(hexadecimal bytes: LentBytes, at place: Int) {
    guard place + 8 <= bytes.count else { return nil }
    let word = bytes.word(at: place)
    let letters = (word >> 6) & Self.ones
    let digits = (word & (Self.ones &* 15)) &+ letters &* 9
    guard digits & (Self.ones &* 16) == 0, Self.written(digits) == word else { return nil }
    let pairs = (digits << 4 | digits >> 8) & 0x00ff_00ff_00ff_00ff
    let fours = (pairs | pairs >> 8) & 0x0000_ffff_0000_ffff
    value = UInt32(truncatingIfNeeded: fours | fours >> 16).byteSwapped
  }

  /// Reads exactly eight small hexadecimal digits at `place`; nil when anything else stands there.
  package init?(hexadecimal bytes: [UInt8], at place: Int) {
    guard let checksum = bytes.lent({ Self(hexadecimal: $0, at: place) }) else { return nil }
    self = checksum
  }

  /// The eight digits as they stand in the file.
  package var hexadecimal: [UInt8] {
    (0..<8).map { place in
      let digit = UInt8(value >> UInt32(28 - 4 * place) & 15)
      return digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
    }
  }

  /// Eight digits, a byte each, as the characters that they are written as.
  private static func written(_ digits: UInt64) -> UInt64 {
    let letters = ((digits &+ ones &* 6) >> 4) & ones
    return digits &+ ones &* UInt64(UInt8(ascii: "0"))
      &+ letters &* UInt64(UInt8(ascii: "a") - UInt8(ascii: "0") - 10)
  }

  /// 1 in each of eight bytes.
  private static let ones: UInt64 = 0x0101_0101_0101_0101
}

extension Checksum: CustomStringConvertible {
  package var description: String {
    String(decoding: hexadecimal, as: UTF8.self)
  }
}
