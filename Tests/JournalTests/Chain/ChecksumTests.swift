import Testing

@testable import Journal

@Suite struct ChecksumTests {
  /// The test vectors of RFC 3720, appendix B.4, and the customary one.
  static let known: [(bytes: [UInt8], written: String)] = [
    (Array("123456789".utf8), "e3069283"),
    ([UInt8](repeating: 0, count: 32), "8a9136aa"),
    ([UInt8](repeating: 0xff, count: 32), "62a8ab43"),
    (Array(0..<32), "46dd794e"),
    (Array((0..<32).reversed()), "113fdb5c"),
    ([], "00000000"),
  ]

  @Test(arguments: known)
  func `the published vectors come out`(bytes: [UInt8], written: String) {
    #expect(Checksum(of: bytes).description == written)
  }

  @Test
  func `eight bytes at a time, by tables or by an instruction, give what one bit at a time gives`()
  {
    let bytes = (0..<67).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) }
    for start in 0..<9 {
      for end in start...bytes.count {
        let (known, ways) = (bitwise(bytes[start..<end]), Self.ways(bytes, start..<end))
        #expect(ways.allSatisfy { $0.value == known })
      }
    }
  }

  /// By the tables, by the processor's instruction where it has one, and by whichever is chosen.
  private static func ways(_ bytes: [UInt8], _ range: Range<Int>) -> [Checksum] {
    bytes.lent { bytes in
      [Checksum(byTable: bytes, range), Checksum(of: bytes, in: range)]
        + (Checksum.hasInstruction ? [Checksum(byInstruction: bytes, range)] : [])
    }
  }

  @Test func `only eight small hexadecimal digits are read`() {
    #expect(Checksum(hexadecimal: Array("e3069283".utf8), at: 0) == Checksum(0xe306_9283))
    for wrong in [
      "E3069283", "e306928", "e306928g", "g3069283", "e3069:83", "e306/283", "e30692`3", " e306928",
      "0xe30692",
    ] {
      #expect(Checksum(hexadecimal: Array(wrong.utf8), at: 0) == nil, "\(wrong)")
    }
  }

  private func bitwise(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var crc = ~UInt32(0)
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0x82f6_3b78 : crc >> 1 }
    }
    return ~crc
  }
}
