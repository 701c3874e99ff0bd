import Testing

@testable import Exchange

/// Files that are not CSV in UTF-8, and what is said of them.
@Suite struct CSVFailureTests {
  static let refused: [(bytes: [UInt8], failure: CSVFailure)] = [
    ([0xFF, 0xFE] + utf16("a,b\n"), .wideEncoding(name: "UTF-16LE")),
    ([0xFE, 0xFF, 0, 0x61, 0, 0x2C], .wideEncoding(name: "UTF-16BE")),
    (utf16("State;Name\n"), .wideEncoding(name: "UTF-16LE")),
    ([0] + utf16("State;Name\n"), .wideEncoding(name: "UTF-16BE")),
    (utf16("Держава;Прізвище;Ім’я\n"), .wideEncoding(name: "UTF-16LE")),
    ([0xFF, 0xFE, 0, 0] + utf32("a,b\n"), .wideEncoding(name: "UTF-32LE")),
    ([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61], .wideEncoding(name: "UTF-32BE")),
    (utf32("State;Name\n"), .wideEncoding(name: "UTF-32LE")),
    ([0, 0, 0] + utf32("State;Name\n"), .wideEncoding(name: "UTF-32BE")),
    (utf32("Держава;Прізвище;Ім’я\n"), .wideEncoding(name: "UTF-32LE")),
    // Шевченко in Windows-1251, Şahin in ISO 8859-9, é at the very end in ISO 8859-1.
    (
      Array("name,x\n".utf8) + [0xD8, 0xE5, 0xE2, 0xF7, 0xE5, 0xED, 0xEA, 0xEE, 0x2C, 0x31],
      .legacyEncoding(.windows1251, byte: 0xD8, at: CSVPlace(line: 2, column: 1))
    ),
    (
      Array("name,x\n1,".utf8) + [0xDE] + Array("ahin\n".utf8),
      .legacyEncoding(.latin, byte: 0xDE, at: CSVPlace(line: 2, column: 3))
    ),
    (
      Array("a\ncaf".utf8) + [0xE9],
      .legacyEncoding(.latin, byte: 0xE9, at: CSVPlace(line: 2, column: 4))
    ),
    (
      Array("Əə,Şş\n1,2\n3,".utf8) + [0xC3, 0x28],
      .invalidUTF8(byte: 0xC3, at: CSVPlace(line: 3, column: 3))
    ),
    (Array("Əə\nş".utf8) + [0xC5], .invalidUTF8(byte: 0xC5, at: CSVPlace(line: 2, column: 2))),
    (Array("a,b\n1,x\u{0}y\n".utf8), .zeroByte(at: CSVPlace(line: 2, column: 4))),
  ]

  @Test(arguments: refused)
  func `what is not UTF-8 text is refused with its place`(bytes: [UInt8], failure: CSVFailure) {
    #expect(throws: failure) { try CSVReader.records(of: bytes) }
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xFF], [0xE2, 0x82],
    ] as [[UInt8]]
  )
  func `what only looks like UTF-8 is refused`(_ bytes: [UInt8]) {
    let text = Array("əəəəəəəə,".utf8) + bytes + Array(",b\n".utf8)
    #expect(throws: CSVFailure.invalidUTF8(byte: bytes[0], at: CSVPlace(line: 1, column: 10))) {
      try CSVReader.records(of: text)
    }
  }

  @Test func `the limits hold at their exact size and not one byte beyond`() throws {
    let limits = CSVLimits(field: 4, record: 6, fields: 3)
    #expect(
      try CSVReader.records(of: Array("abcd,ef\n".utf8), limits: limits).map(\.fields)
        == [["abcd", "ef"]]
    )
    #expect(throws: CSVFailure.longField(at: CSVPlace(line: 2, column: 3), limit: 4)) {
      try CSVReader.records(of: Array("a,b\n1,abcde\n".utf8), limits: limits)
    }
    #expect(throws: CSVFailure.longRecord(line: 2, limit: 6)) {
      try CSVReader.records(of: Array("a,b\nabcd,efg\n".utf8), limits: limits)
    }
    #expect(throws: CSVFailure.manyFields(line: 2, limit: 3)) {
      try CSVReader.records(of: Array("a,b\n1,2,3,4\n".utf8), limits: limits)
    }
  }

  @Test func `a header without an end does not fill the memory`() {
    let limits = CSVLimits(field: 100, record: 1000, fields: 10)
    var reader = CSVReader(limits: limits)
    let piece = Array(repeating: UInt8(ascii: "x"), count: 64)
    var pieces = 0
    #expect(throws: CSVFailure.longField(at: CSVPlace(line: 1, column: 1), limit: 100)) {
      while pieces < 1000 {
        try reader.read(piece.span) { _ in }
        pieces += 1
      }
    }
    #expect(pieces == 15)
  }

  @Test func `every failure says what, where and what to do`() {
    let place = CSVPlace(line: 7, column: 3)
    let failures: [CSVFailure] = [
      .wideEncoding(name: "UTF-16"), .legacyEncoding(.greek, byte: 0xE9, at: place),
      .invalidUTF8(byte: 0x0C, at: place), .zeroByte(at: place), .longField(at: place, limit: 9),
      .longRecord(line: 7, limit: 9), .manyFields(line: 7, limit: 9),
    ]
    let advice =
      "Save it as \"CSV UTF-8 (comma delimited)\" in Excel, "
      + "or with the character set UTF-8 in LibreOffice, and import that."
    #expect(
      failures.map(\.description) == [
        "The file is UTF-16 text. \(advice)",
        "The file is not UTF-8: it looks like Greek (Windows-1253 or ISO-8859-7) "
          + "(byte E9 in line 7, column 3). \(advice)",
        "The file is not whole: byte 0C in line 7, column 3 is not UTF-8. "
          + "Export it again, or mend that line.",
        "The file is not text: there is a zero byte in line 7, column 3. \(advice)",
        "The field that begins in line 7, column 3 is longer than 9 bytes. "
          + "Look for a quote that is never closed.",
        "The record that begins in line 7 is longer than 9 bytes. "
          + "Look for a quote that is never closed.",
        "The record in line 7 has more than 9 fields. Is it the right file?",
      ]
    )
  }
}

private func utf16(_ text: String) -> [UInt8] {
  text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
}

private func utf32(_ text: String) -> [UInt8] {
  text.unicodeScalars.flatMap { scalar in (0..<4).map { UInt8(scalar.value >> ($0 * 8) & 0xFF) } }
}
