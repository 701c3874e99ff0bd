import Testing

/// Which register is meant, and what is said where there is none.
@Suite struct PlaceTests {
  @Test func `a programme that is not known promises no register`() throws {
    let place = try Place()
    let run = try place.run(
      ["find", "a", "--programme", "nosuch"],
      environment: ["REGDESK_REGISTER": ""]
    )
    #expect(run.status == 66)
    #expect(run.errors.hasPrefix("regdesk: There is no programme 'nosuch' in "))
  }

  @Test(arguments: ["/etc/passwd", "/etc/passwd/register"])
  func `a file is no register`(path: String) throws {
    let place = try Place()
    let run = try place.run("find", "a", "--register", path)
    let sentence =
      "regdesk: There is no register at \(path), but something else. Choose another --register.\n"
    #expect(run == Run(status: 66, errors: sentence))
  }

  @Test(arguments: [[], ["--dry-run"]])
  func `no register is made among other things`(options: [String]) throws {
    let place = try Place()
    try place.write("Family name,State\nŞahin,TUR\n", to: "list.csv")
    let run = try place.run(["import", "list.csv", "--register", place.path] + options)
    let sentence =
      "regdesk: No register was made at \(place.path), because something else is there. "
      + "Choose with --register a directory that is empty or not there yet.\n"
    #expect(run == Run(status: 73, errors: sentence))
    #expect(try place.names() == ["home", "list.csv"])
  }
}
