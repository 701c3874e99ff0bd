import Testing

@testable import Configuration

/// What is no YAML, or more than it seems, is refused at its place.
@Suite struct YAMLTextTests {
  private func said(of bytes: [UInt8]) -> [String] {
    var reading = Reading(file: "f")
    let root = YAMLText.document(of: bytes, in: &reading, expected: "a programme")
    return root == nil ? reading.complaints.map(\.description) : ["read"]
  }

  private func said(of text: String) -> [String] { said(of: Array(text.utf8)) }

  @Test(arguments: [
    ("a: 1\nb: [1, 2", "f:3:1: this is not YAML: did not find expected ',' or ']'"),
    ("a: 1\n\tb: 2", "f:2:1: this is not YAML: found a tab character that violates indentation"),
    ("a: 1\nb: 2\na: 3", "f:1:1: 'a' stands here more than once; expected it once"),
    ("a: 1\n---\nb: 2", "f:2:1: this is not YAML: but found another document"),
    ("a: 1\nb: x\u{1}y", "f:2:5: this is not YAML: control characters are not allowed"),
    ("", "f: the file says nothing; expected a programme"),
    ("# only a remark\n", "f: the file says nothing; expected a programme"),
    (
      "a: &x 1\nb: 2",
      "f:1:4: '&x' marks an anchor or alias; "
        + "expected the value itself, or the text in quotes"
    ),
  ])
  func `what is no plain YAML is refused at its place`(text: String, expected: String) {
    #expect(said(of: text) == [expected])
  }

  @Test(arguments: [
    "a: E-Government & Smart Nation", "a: R&D", "a: one * two", "# &x\na: 1", "\u{FEFF}a: 1",
    "a: 1\r\nb: 2\r\n",
  ])
  func `plain text with such signs, a byte order mark or CRLF is read`(text: String) {
    #expect(said(of: text) == ["read"])
  }

  @Test func `bytes that are not UTF-8 are named by their line and column`() {
    #expect(
      said(of: Array("a: 1\nb: ".utf8) + [0xFE] + Array("\nc: 3".utf8)) == [
        "f:2:4: these bytes are not UTF-8; expected the file to be saved as UTF-8"
      ]
    )
  }

  @Test func `aliases that would grow without bound are refused unread`() {
    let levels = (0..<40).map { "l\($0 + 1): &l\($0 + 1) [*l\($0), *l\($0)]" }
    #expect(said(of: "l0: &l0 x\n" + levels.joined(separator: "\n")).count == 121)
    #expect(said(of: "a: &x 1\n? *x\n: 2").count == 2)
  }

  @Test(arguments: ["\n", "\r", "\r\n", "\u{85}", "\u{2028}", "\u{2029}"])
  func `an alias is found behind every line end that YAML knows`(lineEnd: String) {
    let text = ["a: &x 1", "# c", "b:", "  *x", "c: 2", "*x : 3"].joined(separator: lineEnd)
    let expected = "marks an anchor or alias; expected the value itself, or the text in quotes"
    #expect(
      said(of: text) == [
        "f:1:4: '&x' \(expected)", "f:4:3: '*x' \(expected)", "f:6:1: '*x' \(expected)",
      ]
    )
  }

  @Test(arguments: ["[", "{a: ", "- "])
  func `nesting without end is refused, not followed`(opening: String) {
    let said = said(of: String(repeating: opening, count: 100_000))
    #expect(said.count == 1)
    #expect(said.first?.contains("this is not YAML") == true)
  }

  @Test func `a file of more than a megabyte is refused unread`() {
    #expect(
      said(of: [UInt8](repeating: 0x20, count: (1 << 20) + 1)) == [
        "f: the file has 1048577 bytes; expected at most 1048576"
      ]
    )
  }

  @Test func `of a hundred thousand mistakes a hundred are told, and how many there are`() throws {
    let text = (0..<100_000).map { "a\($0): 1\n" }.joined()
    var reading = Reading(file: "f")
    let root = try #require(
      YAMLText.document(of: Array(text.utf8), in: &reading, expected: "a programme")
    )
    _ = reading.programme(root, isTimeZone: { _ in true })
    let lines = try #require(FaultyConfiguration(reading.complaints)).description.split(
      separator: "\n"
    )
    #expect(lines.count == 101)
    #expect(lines.last == "And \(reading.complaints.count - 100) more of that kind.")
  }
}
