import Testing

@testable import Exchange

/// The cases that public CSV suites agree on, written anew, and those of our own design page.
@Suite struct CSVReaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let records: [[String]]
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ records: [[String]]) {
      (self.name, self.text, self.records) = (name, text, records)
    }
  }

  static let wellFormed: [Case] = [
    Case("simple", "a,b,c\n1,2,3\n", [["a", "b", "c"], ["1", "2", "3"]]),
    Case("no end of the last line", "a,b\n1,2", [["a", "b"], ["1", "2"]]),
    Case("CRLF", "a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    Case("CR", "a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    Case(
      "mixed line ends",
      "a,b\r1,2\n3,4\r\n5,6",
      [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]]
    ),
    Case("empty fields", "a,b,c\n,,\n1,,3\n", [["a", "b", "c"], ["", "", ""], ["1", "", "3"]]),
    Case("empty field at the end of the file", "a,b\n1,", [["a", "b"], ["1", ""]]),
    Case("quoted empty", "a,b\n\"\",\"\"\n", [["a", "b"], ["", ""]]),
    Case("quoted empty at the end of the file", "a\n\"\"", [["a"], [""]]),
    Case("comma in quotes", "a,b\n\"1,2\",3\n", [["a", "b"], ["1,2", "3"]]),
    Case(
      "doubled quotes",
      "a,b\n\"say \"\"no\"\"\",\"\"\"\"\n",
      [["a", "b"], ["say \"no\"", "\""]]
    ),
    Case("line break in quotes", "a,b\n\"1\n2\",3\n", [["a", "b"], ["1\n2", "3"]]),
    Case("CRLF in quotes", "a,b\r\n\"1\r\n2\",3\r\n", [["a", "b"], ["1\r\n2", "3"]]),
    Case("line break in the header", "\"a\nx\",b\n1,2\n", [["a\nx", "b"], ["1", "2"]]),
    Case(
      "JSON in a field",
      "k,v\n1,\"{\"\"a\"\": \"\"b\"\"}\"\n",
      [["k", "v"], ["1", "{\"a\": \"b\"}"]]
    ),
    Case("spaces belong to the field", "a,b\n 1 , 2\n", [["a", "b"], [" 1 ", " 2"]]),
    Case("ragged", "a,b\n1\n1,2,3\n", [["a", "b"], ["1"], ["1", "2", "3"]]),
    Case(
      "blank lines are empty records",
      "a,b\n\n1,2\n\n",
      [["a", "b"], [""], ["1", "2"], [""]]
    ),
    Case("header only", "a,b,c", [["a", "b", "c"]]),
    Case("nothing", "", []),
    Case("one column", "a\n1\n2\n", [["a"], ["1"], ["2"]]),
    Case("UTF-8", "a,b\nƏliyev,강상백\n", [["a", "b"], ["Əliyev", "강상백"]]),
    Case(
      "combining mark after a quote",
      "a,b\n\"x\",\"\u{301}y\"\n",
      [["a", "b"], ["x", "\u{301}y"]]
    ),
    Case("combining mark after a comma", "a,b\nx,\u{301}y\n", [["a", "b"], ["x", "\u{301}y"]]),
    Case("semicolon", "a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]),
    Case("tab", "a\tb\n1\t2,3\n", [["a", "b"], ["1", "2,3"]]),
    Case("bar", "a|b\n1|2;3\n", [["a", "b"], ["1", "2;3"]]),
    Case(
      "delimiters in a quoted heading do not count",
      "\"a;b;c;d\",e\n1,2\n",
      [["a;b;c;d", "e"], ["1", "2"]]
    ),
    Case(
      "delimiter found below blank lines",
      "\n\na;b\n1;2\n",
      [[""], [""], ["a", "b"], ["1", "2"]]
    ),
    Case("byte-order mark", "\u{FEFF}a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    Case("byte-order mark before a quote", "\u{FEFF}\"a\",b\n1,2\n", [["a", "b"], ["1", "2"]]),
    Case("sep= line", "sep=;\r\na,b;c\r\n1;2\r\n", [["a,b", "c"], ["1", "2"]]),
    Case("sep= after the mark", "\u{FEFF}SEP=|\na|b\n1|2\n", [["a", "b"], ["1", "2"]]),
    Case("sep= in quotes", "\"sep=\t\"\ra\tb\r1\t2\r", [["a", "b"], ["1", "2"]]),
    Case("all empty", ",,\n,,\n", [["", "", ""], ["", "", ""]]),
    Case("quoted empty beside others", "a,b,c\n1,\"\",\"\"\n", [["a", "b", "c"], ["1", "", ""]]),
    Case("quotes around spaces", "a,b\n\" \",\"  x  \"\n", [["a", "b"], [" ", "  x  "]]),
    Case("header only, with an end", "a,b,c\r\n", [["a", "b", "c"]]),
    Case("one column, one heading", "a\n", [["a"]]),
    Case("one empty line", "\n", [[""]]),
    Case("CR in quotes", "a,b\r\"1\r2\",3\r", [["a", "b"], ["1\r2", "3"]]),
    Case(
      "quotes and line breaks",
      "a,b\n1,\"ha \n\"\"ha\"\" \nha\"\n3,4\n",
      [["a", "b"], ["1", "ha \n\"ha\" \nha"], ["3", "4"]]
    ),
    Case(
      "quoted line end at the end of the file",
      "a,b\n1,\"2\n\"",
      [["a", "b"], ["1", "2\n"]]
    ),
    Case("blank lines at the end", "a,b\n1,2\n\n\n", [["a", "b"], ["1", "2"], [""], [""]]),
    Case("only a delimiter", ",", [["", ""]]),
    Case(
      "other scripts' spaces and dashes",
      "a,b\n50°37’ \u{A0},–\u{2028}\n",
      [["a", "b"], ["50°37’ \u{A0}", "–\u{2028}"]]
    ),
    Case(
      "control characters",
      "a,b\n\u{1}\u{B}\u{C},\u{7F}\u{85}\n",
      [["a", "b"], ["\u{1}\u{B}\u{C}", "\u{7F}\u{85}"]]
    ),
    Case(
      "a mark inside the file is text",
      "a,b\n\u{FEFF}1,\"\u{FEFF}\"\n",
      [["a", "b"], ["\u{FEFF}1", "\u{FEFF}"]]
    ),
    Case("sep= alone", "sep=;", []),
    Case("a heading that only looks like sep=", "sep=x,b\n1,2\n", [["sep=x", "b"], ["1", "2"]]),
  ]

  @Test(arguments: wellFormed)
  func `well-formed files are read whole`(_ given: Case) throws {
    #expect(try CSVReader.records(of: Array(given.text.utf8)).map(\.fields) == given.records)
  }

  @Test(arguments: wellFormed)
  func `pieces of one byte read as the whole does`(_ given: Case) throws {
    var reader = CSVReader()
    var records: [CSVRecord] = []
    for byte in given.text.utf8 { try reader.read([byte].span) { records.append($0) } }
    try reader.finish { records.append($0) }
    #expect(records == (try CSVReader.records(of: Array(given.text.utf8))))
  }

  @Test func `every field knows where it began`() throws {
    let text = "a,\"b\"\r\n\"x\r\ny\",Ә,z\r\n1,2\r\n"
    let places = try CSVReader.records(of: Array(text.utf8)).map { record in
      (0..<record.count).map { record.place(of: $0).description }
    }
    #expect(
      places == [
        ["line 1, column 1", "line 1, column 3"],
        ["line 2, column 1", "line 3, column 4", "line 3, column 6"],
        ["line 4, column 1", "line 4, column 3"],
      ]
    )
  }

  @Test func `lines are counted from the top of the file, mark and sep= line included`() throws {
    let records = try CSVReader.records(of: Array("\u{FEFF}sep=,\r\na,b\r\n\r\n1,2".utf8))
    #expect(records.map(\.line) == [2, 3, 4])
  }

  @Test(arguments: [
    ("a,b\n1,\"2\n3,4\n", [nil, CSVFlaw.unclosedQuote(opened: CSVPlace(line: 2, column: 3))]),
    ("a,b\n1,\"", [nil, CSVFlaw.unclosedQuote(opened: CSVPlace(line: 2, column: 3))]),
    ("a,b\n1,x\"y\n3,4\n", [nil, CSVFlaw.strayQuote(at: CSVPlace(line: 2, column: 4)), nil]),
    ("a,b\n1, \"y\"\n", [nil, CSVFlaw.strayQuote(at: CSVPlace(line: 2, column: 4))]),
    (
      "a,b\n\"1\" ,2\n3,4\n",
      [
        nil,
        CSVFlaw.textAfterQuote(
          at: CSVPlace(line: 2, column: 4),
          opened: CSVPlace(line: 2, column: 1)
        ),
        nil,
      ]
    ),
  ])
  func `faulty quotes spoil their record and no other`(text: String, flaws: [CSVFlaw?]) throws {
    #expect(try CSVReader.records(of: Array(text.utf8)).map(\.flaw) == flaws)
  }

  @Test func `a faulty record keeps its text`() throws {
    let records = try CSVReader.records(of: Array("a,b\nx\"y\",\"p\"q\n".utf8))
    #expect(records.map(\.fields) == [["a", "b"], ["x\"y\"", "pq"]])
  }
}
