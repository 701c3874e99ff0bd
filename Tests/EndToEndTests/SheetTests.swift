import Testing

/// A sheet of attendance on its way: printed, signed, typed up, imported.
@Suite struct SheetTests {
  @Test func `the csv of a sheet comes back with its marks`() throws {
    let place = try Place()
    try place.write(
      "Given names,Family name,State\nMehmet,Şahin,TUR\nAyşe,Öz,TUR\n",
      to: "people.csv"
    )
    try #require(try place.run("import", "people.csv").status == 0)
    let sheet = try place.run("sheet", "forum.panel-1", "--format", "csv", "--to", "sheet.csv")
    #expect(sheet == Run(status: 0, errors: "regdesk: sheet.csv: 2 people\n"))
    let typed = try place.text(of: "sheet.csv").replacing(
      "forum.panel-1,,",
      with: "forum.panel-1,present,"
    )
    try place.write(typed, to: "typed.csv")
    let back = try place.run("import", "typed.csv")
    #expect(back.status == 0)
    #expect(back.errors == "")
    let marks = try place.run("export", "attendance", "--columns", "session,family_name,mark")
    #expect(
      marks.output
        == "session,family_name,mark\r\nforum.panel-1,Şahin,present\r\nforum.panel-1,Öz,present\r\n"
    )
  }

  @Test(arguments: [
    (
      ["gala"],
      "There is no activity \"gala\". Allowed: workshop, forum, forum.panel-1, forum.panel-2, visit-center, visit-ncis, visit-village, wrap-up."
    ),
    (["workshop", "--blank", "101"], "A sheet cannot have 101 empty lines. Choose 0 to 100."),
  ])
  func `what cannot be had says why`(arguments: [String], words: String) throws {
    let place = try Place()
    try place.write("Family name,State\nŞahin,TUR\n", to: "people.csv")
    try #require(try place.run("import", "people.csv").status == 0)
    #expect(try place.run(["sheet"] + arguments) == Run(status: 64, errors: "regdesk: \(words)\n"))
  }
}
