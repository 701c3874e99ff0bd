import Testing

@Suite struct PhraseScannerTests {
  @Test(arguments: [
    (#"write(say("Save"), in: line)"#, ["Save"]),
    (#"say("\(count) of \(all.count(where: { $0 > 1 })) arrived")"#, ["{1} of {2} arrived"]),
    (#"say("Saved \(n): \(ok ? say("\(x) rows") : "\(x)")")"#, ["Saved {1}: {2}", "{1} rows"]),
    (#"say("“\(text)” \\ \"is\" \u{2713}\n")"#, ["“{1}” \\ \"is\" ✓\n"]),
    (#"essay("no"); // say("no")"#, []),
    (#"let a = "say(\"no\")"; /// say("no")"#, []),
    (#"write("a \(say("inner")) b")"#, ["inner"]),
  ])
  func `the phrases of a source are found`(source: String, phrases: [String]) {
    let scanner = PhraseScanner(source)
    #expect(scanner.phrases == phrases)
    #expect(scanner.faultyLines == [])
  }

  @Test func `a literal of several lines is read as Swift reads it`() {
    let source = """
      say(
        \"\"\"
        Type a part \\
        of a \\(thing).
          Then Enter.
        \"\"\"
      )
      """
    #expect(PhraseScanner(source).phrases == ["Type a part of a {1}.\n  Then Enter."])
  }

  @Test func `what is no single literal is named by its line`() {
    #expect(PhraseScanner("\nsay(word)").faultyLines == [2])
    #expect(PhraseScanner("say(\n\"a\" + \"b\")").faultyLines == [1])
  }
}
