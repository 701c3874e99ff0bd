import Testing

@testable import Exchange

@Suite struct CSVWriterTests {
  static let rows: [[String?]] = [
    ["seq", "name", "phone"],
    ["1", "=1+1", "+380 44 123"],
    ["2", "a,b;c", nil],
    ["3", "say \"no\"", "two\r\nlines"],
    ["4", " Ә\u{301} ", "'x"],
  ]

  @Test(arguments: [
    (
      CSVForm.data,
      "seq,name,phone\r\n1,=1+1,+380 44 123\r\n2,\"a,b;c\",\r\n"
        + "3,\"say \"\"no\"\"\",\"two\r\nlines\"\r\n4, Ә\u{301} ,'x\r\n"
    ),
    (
      .excel,
      "\u{FEFF}seq;name;phone\r\n1;'=1+1;+380 44 123\r\n2;\"a,b;c\";\r\n"
        + "3;\"say \"\"no\"\"\";\"two\r\nlines\"\r\n4; Ә\u{301} ;'x\r\n"
    ),
    (
      .excelComma,
      "\u{FEFF}seq,name,phone\r\n1,'=1+1,+380 44 123\r\n2,\"a,b;c\",\r\n"
        + "3,\"say \"\"no\"\"\",\"two\r\nlines\"\r\n4, Ә\u{301} ,'x\r\n"
    ),
  ])
  func `each form is written byte for byte`(_ form: CSVForm, _ expected: String) {
    #expect(written(Self.rows, form) == Array(expected.utf8))
  }

  @Test func `a record of one empty field is not a blank line`() {
    #expect(written([["a"], [nil]], .data) == Array("a\r\n\"\"\r\n".utf8))
  }

  @Test(arguments: CSVForm.allCases)
  func `what is written reads back the same`(_ form: CSVForm) throws {
    let letters = [",", ";", "\"", "\r", "\n", "=", "'", "é", "e\u{301}", "강", " ", ""]
    let rows =
      [["a", "b", "c"]]
      + letters.flatMap { a in
        letters.flatMap { b in letters.map { [a + b, b + $0, $0 + a + b] } }
      }
    let read = try CSVReader.records(of: written(rows, form)).map { record in
      record.fields.map { form.isForSpreadsheets ? FormulaGuard.removed(from: $0) : $0 }
    }
    #expect(read.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } })
  }

  @Test func `a long file leaves in pieces`() {
    var pieces: [Int] = []
    var writer = CSVWriter<Never>(.data) { pieces.append($0.count) }
    for _ in 0..<20_000 { writer.write(["0123456789"]) }
    writer.finish()
    #expect(pieces == [65_544, 65_544, 65_544, 43_368])
  }

  @Test func `a sink that breaks stops the writing`() {
    struct Full: Error, Equatable {}
    var writer = CSVWriter<Full>(.data) { _ throws(Full) in throw Full() }
    #expect(throws: Full()) {
      try writer.write(["a"])
      try writer.finish()
    }
  }
}

/// All bytes of a file.
func written(_ rows: [[String?]], _ form: CSVForm) -> [UInt8] {
  var bytes: [UInt8] = []
  var writer = CSVWriter<Never>(form) { bytes += $0 }
  for row in rows { writer.write(row) }
  writer.finish()
  return bytes
}
