import Registration
import Testing

@testable import Journal

@Suite struct HeaderTests {
  @Test func `a first file's header is written and read back`() throws {
    let header = try sampleHeader()
    let line = header.line.bytes
    #expect(
      String(decoding: line, as: UTF8.self)
        == "regdesk-journal 1 0123456789ab A-k3f9qz \(header.line.checksum)\n"
    )
    #expect(Header.reading(line) == .header(header, length: line.count))
  }

  @Test func `a successor's header names the entry it continues`() throws {
    let first = try sampleHeader()
    let header = Header(
      register: first.register,
      desk: try #require(DeskID("A-zzzzz2")),
      predecessor: .init(desk: first.desk, number: 1042, checksum: Checksum(0xe306_9283))
    )
    let line = header.line.bytes
    #expect(
      String(decoding: line, as: UTF8.self)
        == "regdesk-journal 1 0123456789ab A-zzzzz2 after A-k3f9qz 1042 e3069283 "
        + "\(header.line.checksum)\n"
    )
    #expect(Header.reading(line) == .header(header, length: line.count))
  }

  @Test func `every flipped bit is noticed`() throws {
    let line = try sampleHeader().line.bytes
    for bit in 0..<line.count * 8 {
      var flipped = line
      flipped[bit / 8] ^= 1 << UInt8(bit % 8)
      if case .header = Header.reading(flipped) { Issue.record("bit \(bit)") }
    }
  }

  @Test func `a newer format is told from damage`() {
    let line = Array("regdesk-journal 2 something else altogether\n".utf8)
    #expect(Header.reading(line) == .newer(version: 2))
  }

  @Test(arguments: ["", "\n", "hello\n", "regdesk-journal 1 0123456789ab A-k3f9qz 00000000\n"])
  func `anything else is no header`(text: String) {
    guard case .unreadable = Header.reading(Array(text.utf8)) else {
      Issue.record("taken for a header: \(text)")
      return
    }
  }

  private func sampleHeader() throws -> Header {
    Header(
      register: try #require(RegisterID("0123456789ab")),
      desk: try #require(DeskID("A-k3f9qz"))
    )
  }
}
