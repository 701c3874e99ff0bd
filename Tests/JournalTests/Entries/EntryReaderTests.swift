import Registration
import Testing

@testable import Journal

@Suite struct EntryReaderTests {
  @Test func `members may stand in any order, with spaces and escapes`() throws {
    let text = """
      { "facts" : [ { "exported" : { "rows" : 3 , "list" : "entri\\u0065s" } } ] ,\
       "by":"\\uac15 \\ud801\\udc37 \\"\\\\\\/\\b\\f\\n\\r\\t", "at":"2017-10-30 09:05Z", "n":7 }
      """
    let entry = Entry(
      stamp: Stamp(
        id: try Sample.entryID(7),
        at: try Sample.moment("2017-10-30T09:05:00.000Z"),
        by: try Sample.operator("강 𐐷 \"\\/\u{8}\u{c}\n\r\t")
      ),
      facts: [.exported(Export(list: "entries", rows: 3))]
    )
    #expect(try read(text) == .init(number: 7, content: .entry(entry)))
  }

  @Test func `an unknown kind of fact is refused with a sentence`() {
    let why = whyNot(#"{"n":1,"at":"2017-10-30T09:05Z","by":"A","facts":[{"teleported":{}}]}"#)
    #expect(
      why
        == "the entry has a fact of the kind \"teleported\" that this version of regdesk does "
        + "not know"
    )
  }

  static let refused: [(json: String, why: String)] = [
    ("", "byte 1 of the line's JSON should be an object"),
    ("{", "byte 2 of the line's JSON should be more"),
    ("[]", "byte 1 of the line's JSON should be an object"),
    ("{}", #"the entry lacks "n""#),
    (#"{"n":01}"#, "byte 7 of the line's JSON should be a whole number"),
    (#"{"n":1.5}"#, "byte 7 of the line's JSON should be a comma"),
    (#"{"n":-1}"#, #""-1" is no number"#),
    (#"{"n":4294967296}"#, #""4294967296" is no number"#),
    (#"{"n":99999999999999999999}"#, "byte 24 of the line's JSON should be a whole number"),
    (#"{"n":1,}"#, "byte 8 of the line's JSON should be a text"),
    (#"{"n" 1}"#, "byte 6 of the line's JSON should be a colon"),
    (#"{"q":1}"#, #"the entry has a member "q" that this version of regdesk does not know"#),
    (#"{"by":""}"#, #""" is no operator"#),
    (#"{"by":"\ud800"}"#, "byte 15 of the line's JSON should be a known escape"),
    (#"{"by":"\x"}"#, "byte 11 of the line's JSON should be a known escape"),
    (#"{"by":"A"#, "byte 9 of the line's JSON should be the end of a text"),
    (#"{"by":"\"#, "byte 9 of the line's JSON should be the end of a text"),
    (#"{"at":"2017-02-30T09:05:12.345+09:00"}"#, #""2017-02-30T09:05:12.345+09:00" is no moment"#),
    (#"{"undoes":"A-k3f9qz.0"}"#, #""A-k3f9qz.0" is no entry"#),
    (#"{"undoes":"A-k3f9qz.99999999999"}"#, #""A-k3f9qz.99999999999" is no entry"#),
    (#"{"seen":{"B":1}}"#, #""B" is no desk"#),
    (
      #"{"facts":[{}]}"#,
      #"the entry has a fact of the kind "" that this version of regdesk does not know"#
    ),
  ]

  @Test(arguments: refused)
  func `what is no entry is refused with a reason`(json: String, why: String) {
    #expect(whyNot(json) == why)
  }

  @Test func `text that is not UTF-8 is refused`() throws {
    let bytes = Array(#"{"by":""#.utf8) + [0xc3, 0x28] + Array(#""}"#.utf8)
    #expect(throws: Unreadable.unexpected(byte: 11, wanted: "UTF-8")) {
      try EntryReader.line(
        bytes,
        in: 0..<bytes.count,
        of: try Sample.desk(),
        known: KnownTexts()
      )
    }
  }

  @Test func `deep nesting ends in a refusal, not in a crash`() {
    let nested = String(repeating: #"{"undone":"#, count: 100_000)
    #expect(
      whyNot(#"{"facts":["# + nested) == "the line's JSON is nested more deeply than any entry is"
    )
  }

  @Test func `no cut and no changed byte of a line makes the reader crash`() throws {
    let stamp = Stamp(id: try Sample.entryID(1), at: try Sample.moment(), by: try Sample.operator())
    let known = KnownTexts()
    let desk = try Sample.desk()
    var random = Lottery(seed: 20_171_030)
    for fact in try Sample.facts() {
      let json = EntryWriter.json(Entry(stamp: stamp, facts: [fact]), number: 1, of: desk)
      for end in stride(from: 0, to: json.count, by: 7) {
        _ = try? EntryReader.line(json, in: 0..<end, of: desk, known: known)
      }
      for _ in 0..<60 {
        var changed = json
        changed[Int(random.next() % UInt64(json.count))] = UInt8(truncatingIfNeeded: random.next())
        _ = try? EntryReader.line(changed, in: 0..<json.count, of: desk, known: known)
      }
    }
  }

  private func read(_ text: String) throws(Unreadable) -> EntryReader.Line {
    guard let desk = DeskID("A-k3f9qz") else { throw .missing(.desk) }
    let bytes = Array(text.utf8)
    return try EntryReader.line(bytes, in: 0..<bytes.count, of: desk, known: KnownTexts())
  }

  private func whyNot(_ text: String) -> String {
    do throws(Unreadable) {
      return "taken: \(try read(text))"
    } catch {
      return error.description
    }
  }
}
