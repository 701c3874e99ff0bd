import Foundation
import Testing

/// `regdesk export`, and what other programs read from its files.
@Suite struct ExportTests {
  /// A register with two delegations, of which some people have arrived and attended.
  private func placeWithPeople() throws -> Place {
    let place = try Place()
    let list = #"""
      seq,id,badge,status,state,ministry,title,given_names,family_name,native_name,capacity,email,arrived_at,workshop,forum.panel-1
      ,,,arrived,TUR,Ministry of Interior,Mr.,Mehmet,Şahin,,delegate,m@example.org,2017-10-30T09:05:00+09:00,present,absent
      ,,,nominated,TUR,Ministry of Interior,Ms.,Ayşe,Öz,,head of delegation,a@example.org,,,
      ,,,arrived,UKR,Ministry of Justice,Mr.,Oleh,Shevchenko,Олег Шевченко,expert,o@example.org,2017-10-30T09:07:00+09:00,late,present
      ,,,withdrawn,UKR,Ministry of Justice,Ms.,"Iryna ""Ira""",Bondar,Ірина Бондар,delegate,i@example.org,,,
      """#
    try place.write(list, to: "people.csv")
    let run = try place.run("import", "people.csv")
    try #require(run.status == 0, "\(run)")
    return place
  }

  @Test(arguments: [(">&-", "it is closed"), (">/dev/full", "the disk is full")])
  func `what did not reach standard output is not recorded`(end: String, reason: String) throws {
    let place = try placeWithPeople()
    let before = try place.journal
    let run = try place.shell(#""$regdesk" export participants \#(end)"#)
    let sentence =
      "regdesk: Cannot write to standard output: \(reason). The output is not whole.\n"
    #expect(run == Run(status: 74, errors: sentence))
    #expect(try place.journal == before)
  }

  @Test func `attendees of an activity, in protocol order`() throws {
    let place = try placeWithPeople()
    let run = try place.run(
      "export",
      "attendees",
      "--activity",
      "workshop",
      "--columns",
      "seq,family_name,state,mark"
    )
    let list = """
      seq,family_name,state,mark
      1,Şahin,TUR,present
      2,Shevchenko,UKR,late

      """
    #expect(run == Run(status: 0, output: list.replacing("\n", with: "\r\n")))
  }

  @Test func `a file is its owner's alone, and the export is an entry`() throws {
    let place = try placeWithPeople()
    let run = try place.run(
      "export",
      "participants",
      "--state",
      "Turkey",
      "--to",
      "turkey.csv",
      "--for",
      "excel",
      "--columns",
      "family_name,status"
    )
    #expect(run == Run(status: 0, errors: "regdesk: turkey.csv: 2 rows\n"))
    #expect(
      try place.text(of: "turkey.csv")
        == "\u{FEFF}family_name;status\r\nÖz;nominated\r\nŞahin;arrived\r\n"
    )
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(place.path)/turkey.csv")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let entries = try place.run("export", "entries", "--columns", "n,by,what")
    #expect(
      entries.output.split(separator: "\r\n").last
        == "3,A Park,\"exported participants (state TUR), 2 rows to turkey.csv\""
    )
  }

  @Test func `a file that is there is left alone unless forced, and nothing is recorded`() throws {
    let place = try placeWithPeople()
    try place.write("mine", to: "list.csv")
    let before = try place.journal
    let run = try place.run("export", "delegations", "--to", "list.csv")
    let sentence =
      "regdesk: list.csv is there already and was left alone. "
      + "Choose another name, or overwrite it with --force.\n"
    #expect(run == Run(status: 73, errors: sentence))
    #expect(try place.text(of: "list.csv") == "mine")
    #expect(try place.journal == before)
    let forced = try place.run(
      "export",
      "delegations",
      "--to",
      "list.csv",
      "--force",
      "--state",
      "UKR",
      "--columns",
      "state,nominated,arrived,missing,withdrawn,workshop"
    )
    #expect(forced == Run(status: 0, errors: "regdesk: list.csv: 1 row\n"))
    #expect(
      try place.text(of: "list.csv")
        == "state,nominated,arrived,missing,withdrawn,workshop\r\nUKR,1,1,0,1,1\r\n"
    )
  }

  @Test(
    .enabled(if: Self.hasSpreadsheets, "libxlsxwriter4 is not installed: sh config/setup proofs")
  )
  func `a text that no cell of a sheet holds is named, and no file is left`() throws {
    let place = try placeWithPeople()
    let remark = String(repeating: "é", count: 32_768)
    try place.write("Family name,State,Remarks\nKim,KOR,\(remark)\n", to: "long.csv")
    try #require(try place.run("import", "long.csv").status == 0)
    let before = try place.journal
    let words =
      "regdesk: The text of remarks in row 5 is too long for a cell of a sheet, which holds 32767 "
      + "characters. Leave that column out, or choose the form data.\n"
    #expect(
      try place.run("export", "participants", "--format", "xlsx", "--to", "list.xlsx")
        == Run(status: 73, errors: words)
    )
    #expect(try place.journal == before)
    #expect(!place.exists("list.xlsx"))
  }

  @Test func `a folder that is not there cannot hold a file, and nothing is recorded`() throws {
    let place = try placeWithPeople()
    let before = try place.journal
    let run = try place.run("export", "participants", "--to", "nowhere/list.csv")
    #expect(run.status == 73)
    #expect(
      run.errors == """
        regdesk: nowhere/list.csv was not written: there is no such file or directory. \
        Choose another place.

        """
    )
    #expect(try place.journal == before)
  }

  @Test(arguments: [
    (
      ["participants", "--activity", "workshop"],
      "The list of participants takes no activity. It takes: expected, state, ministry, status, capacity, filter, order."
    ),
    (["participants", "--state", "Atlantis"], "\"Atlantis\" is not a known state."),
    (["attendees", "--activity", "dinner"], "There is no activity \"dinner\"."),
    (["delegations", "--columns", "beards"], "The list has no column \"beards\"."),
  ])
  func `what a list cannot be is wrong usage`(arguments: [String], sentence: String) throws {
    let run = try placeWithPeople().run(["export"] + arguments)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("regdesk: \(sentence)"))
  }

  @Test func `without a register there is nothing to export, and none is made`() throws {
    let place = try Place()
    let run = try place.run("export", "participants")
    let sentence =
      "regdesk: There is no register at \(place.register). "
      + "'regdesk open' or 'regdesk import' makes one there.\n"
    #expect(run == Run(status: 66, errors: sentence))
    #expect(try place.names() == ["home"])
  }

  @Test(.enabled(if: Python.isThere, "python3 is not installed"))
  func `Python reads the nominations back letter for letter, and all lists agree`() throws {
    let place = try Place()
    try place.copyFixture("nominations.csv")
    try #require(try place.run("import", "nominations.csv").status == 0)
    for list in ["participants", "attendance", "delegations", "ministries", "entries"] {
      try #require(try place.run("export", list, "--to", "\(list).csv").status == 0)
    }
    try place.copyFixture("compare.py")
    #expect(
      try place.shell("python3 compare.py")
        == Run(
          status: 0,
          output: """
            participants: 120 rows, 0 differences, in protocol order
            delegations: 120 nominated, as many as participants of each state
            ministries: 120 participants
            attendance: 0 rows
            entries: 6 rows

            """
        )
    )
  }

  @Test(
    .enabled(if: Python.isThere, "python3 is not installed"),
    .enabled(if: Self.hasSpreadsheets, "libxlsxwriter4 is not installed: sh config/setup proofs")
  )
  func `a spreadsheet's file says what the CSV file says, text as text`() throws {
    let place = try Place()
    try place.write(
      "Family name,State,Phone,Position,Email\nŞahin,TUR,+90312,=1+1,a@example.org\n"
        + "Шевченко,UKR,007,1/2,b@example.org\n",
      to: "list.csv"
    )
    try #require(try place.run("import", "list.csv").status == 0)
    for file in ["participants.csv", "participants.xlsx"] {
      let format = file.hasSuffix("xlsx") ? "xlsx" : "csv"
      let run = try place.run("export", "participants", "--format", format, "--to", file)
      #expect(run == Run(status: 0, errors: "regdesk: \(file): 2 rows\n"))
    }
    try place.copyFixture("sheet.py")
    let columns = try #require(place.text(of: "participants.csv").split(separator: "\r\n").first)
      .split(separator: ",").count
    let last = columns > 26 ? "A" + String(UnicodeScalar(UInt8(64 + columns - 26))) : "Z"
    #expect(
      try place.shell("python3 sheet.py; stat -c %a participants.xlsx")
        == Run(
          status: 0,
          output: """
            3 rows, 0 differences; numbers in ['seq']
            frozen below A2 · filter over A1:\(last)3
            600

            """
        )
    )
  }

  private static let hasSpreadsheets = [
    "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib",
  ].contains { FileManager.default.fileExists(atPath: "\($0)/libxlsxwriter.so.4") }
}
