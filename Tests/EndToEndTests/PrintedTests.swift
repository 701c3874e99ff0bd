import Testing

/// Nothing that came from outside gives orders to the terminal.
@Suite struct PrintedTests {
  @Test func `a heading and a file's name cannot send escape sequences`() throws {
    let place = try Place()
    try place.write("Family name,State,\u{1B}[31mN\u{9B}o\nŞahin,TUR,1\n", to: "\u{1B}]0;x.csv")
    let run = try place.run("import", "\u{1B}]0;x.csv", "--dry-run")
    #expect(
      run
        == Run(
          status: 0,
          output: """
            \u{FFFD}]0;x.csv: 1 new, 0 already known, 0 invalid

            Columns
              Family name -> family_name
              State -> state
              \u{FFFD}[31mN\u{FFFD}o: not known, left out

            """
        )
    )
  }

  @Test(arguments: [
    (
      ["import", "\u{1B}c.csv"],
      "regdesk: Cannot open \u{FFFD}c.csv: there is no such file or directory.\n"
    ),
    (
      ["keys", "\u{1B}c"],
      """
      Error: Unexpected argument '\u{FFFD}c'
      Usage: regdesk keys [--markdown] [--register <dir>] [--programme <file|id>] [--operator <name>] [--desk <letter>] \
      [--config <dir>] [--language <code>]
        See 'regdesk keys --help' for more information.

      """
    ),
  ])
  func `no complaint repeats an escape sequence`(arguments: [String], errors: String) throws {
    let run = try Place().run(arguments)
    #expect(run.errors == errors)
    #expect(run.output == "")
  }
}
