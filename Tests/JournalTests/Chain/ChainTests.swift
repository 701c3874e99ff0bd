import Testing

@testable import Journal

@Suite struct ChainTests {
  @Test func `a line is framed as the format says`() {
    let (bytes, checksum) = Line.framing(Array("{}".utf8), after: Checksum(0xe306_9283))
    #expect(String(decoding: bytes, as: UTF8.self) == "\(checksum) e3069283 2 {}\n")
    #expect(checksum == Checksum(of: Array("e3069283 2 {}".utf8)))
  }

  @Test func `a chain is followed to its end`() {
    var chain = Self.start
    let bytes = Self.journal(["{1}", "", "{333}"])
    var found: [String] = []
    var place = 0
    while case .whole(let json, let next) = chain.next(in: bytes, at: place) {
      found.append(String(decoding: bytes[json], as: UTF8.self))
      place = next
    }
    #expect(found == ["{1}", "", "{333}"])
    #expect(chain.next(in: bytes, at: place) == .end)
    #expect(chain.line == 5)
    #expect(chain.offset == 100 + bytes.count)
  }

  @Test func `a line cut off anywhere is unfinished`() {
    let bytes = Self.journal(["{\"n\":1}"])
    for length in 1..<bytes.count {
      var chain = Self.start
      #expect(chain.next(in: Array(bytes[..<length]), at: 0) == .broken(.unfinished))
      #expect(chain == Self.start)
    }
  }

  @Test func `no flipped bit of a last line looks like a torn write`() {
    let bytes = Self.journal(["{\"n\":1,\"facts\":[]}"])
    for bit in 0..<bytes.count * 8 {
      var flipped = bytes
      flipped[bit / 8] ^= 1 << UInt8(bit % 8)
      var chain = Self.start
      guard case .broken(let reason) = chain.next(in: flipped, at: 0) else {
        Issue.record("bit \(bit) went unnoticed")
        continue
      }
      #expect(reason != .unfinished || bit / 8 == bytes.count - 1, "bit \(bit)")
    }
  }

  @Test func `a whole line at the wrong place does not link`() {
    let bytes = Self.journal(["{1}", "{2}"])
    let second = Array(bytes[(bytes.count / 2)...])
    var chain = Self.start
    #expect(chain.next(in: second, at: 0) == .broken(.link))
  }

  @Test(arguments: ["00", "", "-1", "+2", " 2", "2x", "99999999999999999999999", "268435457"])
  func `a length that we do not write is no frame`(length: String) {
    var chain = Self.start
    let bytes = Array("00000000 00000000 \(length) {}\n".utf8)
    #expect(chain.next(in: bytes, at: 0) == .broken(.noFrame))
  }

  static let start = Chain(after: Checksum(7), length: 100)

  static func journal(_ texts: [String]) -> [UInt8] {
    var last = Checksum(7)
    var bytes: [UInt8] = []
    for text in texts {
      let line = Line.framing(Array(text.utf8), after: last)
      bytes += line.bytes
      last = line.checksum
    }
    return bytes
  }
}
