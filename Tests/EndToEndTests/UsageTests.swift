import Testing

/// How the program is called, and what it says when it is called wrongly.
@Suite struct UsageTests {
  @Test func `an unknown option is wrong usage`() throws {
    let run = try Place().run("keys", "--loud")
    #expect(
      run
        == Run(
          status: 64,
          errors: """
            Error: Unknown option '--loud'
            Usage: regdesk keys [--markdown] [--register <dir>] [--programme <file|id>] [--operator <name>] [--desk <letter>] \
            [--config <dir>] [--language <code>]
              See 'regdesk keys --help' for more information.

            """
        )
    )
  }

  @Test(arguments: [["--version"], ["open", "--version"], ["check", "--version"]])
  func `it says which version it is`(arguments: [String]) throws {
    let run = try Place().run(arguments)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(try #require(run.output.wholeMatch(of: /regdesk (\d+\.\d+\.\d+)\n/)).1 == "1.0.0")
  }

  @Test func `a badge letter that desks do not have is wrong usage`() throws {
    let run = try Place().run("programme", environment: ["REGDESK_DESK": "I"])
    let sentence =
      "regdesk: 'I' is no badge letter. Choose one of A B C D E F G H J K with --desk.\n"
    #expect(run == Run(status: 64, errors: sentence))
  }

  @Test func `a programme file that is not there is no input`() throws {
    let run = try Place().run("programme", "next.yaml")
    #expect(run == Run(status: 66, errors: "regdesk: next.yaml: there is no such file\n"))
  }

  @Test func `a faulty programme is named by file, line and column`() throws {
    let place = try Place()
    let text = """
      id: next
      title: Next
      first-day: 2018-02-30
      last-day: 2018-03-02
      place: Seoul
      time-zone: Asia/Seul
      organisation: bsec
      activities: []
      """
    try place.write(text, to: "next.yaml")
    let errors = """
      regdesk: next.yaml:3:12: 'first-day' is '2018-02-30'; expected a day that is, such as 2017-10-30
      next.yaml:6:12: 'time-zone' is 'Asia/Seul'; expected a time zone by its IANA name, such as Asia/Seoul

      """
    #expect(try place.run("programme", "next.yaml") == Run(status: 65, errors: errors))
  }

  @Test func `without a configuration folder the places are named`() throws {
    let place = try Place()
    let run = try place.run("programme", "--config", "nowhere")
    let sentence =
      "regdesk: There is no configuration folder: looked for 'programmes' in nowhere. "
      + "Say where it is with --config DIR.\n"
    #expect(run == Run(status: 66, errors: sentence))
  }

  @Test func `output that cannot be written is a failure`() throws {
    let run = try Place().shell(#""$regdesk" keys >/dev/full"#)
    let sentence =
      "regdesk: Cannot write to standard output: the disk is full. The output is not whole.\n"
    #expect(run == Run(status: 74, errors: sentence))
  }

  @Test func `a reader that has seen enough ends the program without a word`() throws {
    let run = try Place().shell(#""$regdesk" programme | head -n 1"#)
    #expect(run == Run(status: 0, output: "Korea-BSEC ICT Cooperation Program 2017 (edition 7)\n"))
  }

  @Test func `a command that is not there is answered with those that are`() throws {
    let sentence =
      "regdesk: There is no command 'nosuch'. Choose one of open, import, export, list, sheet, report, find, history, "
      + "backup, check, salvage, play, keys, programme.\n"
    #expect(try Place().run("nosuch") == Run(status: 64, errors: sentence))
  }

  @Test func `an export to no name is wrong usage`() throws {
    let sentence = "regdesk: --to names no file. Give a path, or - for standard output.\n"
    #expect(
      try Place().run("export", "participants", "--to", "") == Run(status: 64, errors: sentence)
    )
  }

  @Test func `the help shows a window's size as it is typed`() throws {
    let help = try Place().run("help", "play").output
    #expect(help.split(separator: "\n").filter { $0.contains("default:") }.count == 1)
    #expect(help.contains("(default: 80x24)"))
  }
}
