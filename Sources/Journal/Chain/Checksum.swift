/// A CRC-32C (Castagnoli, reflected, as in iSCSI and ext4), written as eight small hexadecimal digits.
///
/// Detects every burst of up to 32 bits and every one to three flipped bits in lines far longer than ours.
package struct Checksum: Hashable, Sendable {
  package let value: UInt32

  package init(_ value: UInt32) {
    self.value = value
  }

  /// The checksum of `bytes[range]`.
  package init(of bytes: [UInt8], in range: Range<Int>) {
    var crc = ~UInt32(0)
    var place = range.lowerBound
    let table = Self.table
    while place &+ 8 <= range.upperBound {
      let low = crc ^ UInt32(littleEndian: bytes, at: place)
      let high = UInt32(littleEndian: bytes, at: place &+ 4)
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

  /// The checksum of all the bytes.
  package init(of bytes: [UInt8]) {
    self.init(of: bytes, in: 0..<bytes.count)
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
  package init?(hexadecimal bytes: [UInt8], at place: Int) {
    guard place + 8 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[place..<place + 8] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        value = value << 4 | UInt32(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"):
        value = value << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
      default: return nil
      }
    }
    self.value = value
  }

  /// The eight digits as they stand in the file.
  package var hexadecimal: [UInt8] {
    (0..<8).map { place in
      let digit = UInt8(value >> UInt32(28 - 4 * place) & 15)
      return digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
    }
  }
}

extension Checksum: CustomStringConvertible {
  package var description: String {
    String(decoding: hexadecimal, as: UTF8.self)
  }
}

extension UInt32 {
  /// The four bytes at `place`, the least first.
  fileprivate init(littleEndian bytes: [UInt8], at place: Int) {
    self =
      UInt32(bytes[place]) | UInt32(bytes[place &+ 1]) << 8
      | UInt32(bytes[place &+ 2]) << 16 | UInt32(bytes[place &+ 3]) << 24
  }
}
