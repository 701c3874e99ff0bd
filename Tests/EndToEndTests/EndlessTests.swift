import Testing

/// What has no end, or never begins, is not read.
@Suite struct EndlessTests {
  @Test(arguments: [
    ("import", 66, "Cannot read /dev/zero: it is no regular file."),
    ("play", 66, "Cannot read /dev/zero: it is no regular file."),
    ("programme", 66, "/dev/zero: the file cannot be read: it is no regular file"),
  ])
  func `a device is refused`(subcommand: String, status: Int32, sentence: String) throws {
    let run = try Place().shell(#"timeout 20 "$regdesk" \#(subcommand) /dev/zero"#)
    #expect(run == Run(status: status, errors: "regdesk: \(sentence)\n"))
  }

  @Test func `a pipe that nobody writes to is refused`() throws {
    let place = try Place()
    let run = try place.shell(#"mkfifo pipe.csv; timeout 20 "$regdesk" import pipe.csv"#)
    let sentence = "regdesk: Cannot read pipe.csv: it is no regular file.\n"
    #expect(run == Run(status: 66, errors: sentence))
  }

  @Test(arguments: ["-", "/dev/stdin"])
  func `a list is imported from standard input`(name: String) throws {
    let place = try Place()
    let run = try place.shell(
      #"printf 'Family name,State\nOz,TUR\n' | timeout 20 "$regdesk" import \#(name)"#
    )
    #expect(run.status == 0)
    #expect(run.errors == "")
  }
}
