import Testing

/// `regdesk import`, on files as ministries send them.
@Suite struct ImportTests {
  @Test func `a dry run says 120 new and changes nothing`() throws {
    let place = try Place()
    try place.copyFixture("nominations.csv")
    let run = try place.run("import", "nominations.csv", "--dry-run")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(
      run.output.split(separator: "\n").first
        == "nominations.csv: 120 new, 0 already known, 0 invalid"
    )
    #expect(try place.names() == ["home", "nominations.csv"])
    #expect(try place.names(in: "home") == [])
  }

  @Test(arguments: ["nominations.csv", "nominations-excel.csv"])
  func `all are taken at once, and known the second time`(file: String) throws {
    let place = try Place()
    try place.copyFixture(file)
    let first = try place.run("import", file)
    #expect(first.status == 0)
    #expect(
      first.output.split(separator: "\n").first == "\(file): 120 new, 0 already known, 0 invalid"
    )
    let second = try place.run("import", file)
    #expect(second.status == 0)
    #expect(
      second.output.split(separator: "\n").first == "\(file): 0 new, 120 already known, 0 invalid"
    )
  }

  @Test func `a faulty row means none, and every fault is named`() throws {
    let place = try Place()
    let file = """
      Country,Surname,Given name,Role,Mail
      TUR,Şahin,Mehmet,head of delegation,m.sahin@example.org
      Atlantis,Doe,Jane,emperor,nobody
      UKR,,,delegate,
      """
    try place.write(file, to: "letter.csv")
    let run = try place.run("import", "letter.csv")
    let sentence =
      "regdesk: letter.csv: nothing was imported, because 2 rows are faulty. "
      + "Correct the file, or take only the good rows with --skip-invalid.\n"
    #expect(run.status == 65)
    #expect(run.errors == sentence)
    #expect(run.output.shortened == report)
    #expect(!place.exists("register"))

    let skipping = try place.run("import", "letter.csv", "--skip-invalid")
    #expect(skipping.status == 0)
    #expect(skipping.errors == "")
    #expect(
      skipping.output.shortened
        == report + "\nSaved 2: import of letter.csv: 1 registered\n"
    )
  }

  private let report = """
    letter.csv: 1 new, 0 already known, 2 invalid

    Columns
      Country -> state
      Surname -> family_name
      Given name -> given_names
      Role -> capacity
      Mail -> email

    Faulty
      line 3, column 1 (Country): "Atlantis" is not a known state. Allowed: ALB Albania ...
      line 3, column 4 (Role): "emperor" is not a known capacity. Allowed: head of delegation ...
      line 3, column 5 (Mail): "nobody" holds no e-mail address. Allowed: an address such as name@example.org ...
      line 4, column 2 (Surname): There is neither a family name nor a name in the person's own script. One must be there.

    """

  @Test func `one delegation's file needs its state to be said once`() throws {
    let place = try Place()
    try place.write("Surname,Given name\nŞahin,Mehmet\nKaya,Ayşe\n", to: "letter.csv")
    let without = try place.run("import", "letter.csv")
    #expect(without.status == 65)
    #expect(without.errors.contains("say whose: --state TUR."))
    let run = try place.run("import", "letter.csv", "--state", "turkey")
    #expect(run.status == 0)
    #expect(
      run.output == """
        letter.csv: 2 new, 0 already known, 0 invalid

        Columns
          Surname -> family_name
          Given name -> given_names
          state of rows that name none: TUR Turkey

        Saved 2: import of letter.csv: 2 registered

        """
    )
  }

  @Test func `columns are chosen by their headings`() throws {
    let place = try Place()
    try place.write("Who;Whence\nШевченко;UKR\n", to: "list.csv")
    let unknown = try place.run("import", "list.csv")
    #expect(unknown.status == 65)
    #expect(unknown.output == "")
    let run = try place.run(
      "import",
      "list.csv",
      "--column",
      "Who=native_name",
      "--column",
      "Whence=state"
    )
    #expect(
      run
        == Run(
          status: 0,
          output: """
            list.csv: 1 new, 0 already known, 0 invalid

            Columns
              Who -> native_name (chosen)
              Whence -> state (chosen)

            Saved 2: import of list.csv: 1 registered

            """
        )
    )
    let mistaken = try place.run("import", "list.csv", "--column", "Who")
    let sentence = "regdesk: 'Who' says nothing of a column. Write --column \"HEADING=field\".\n"
    #expect(mistaken == Run(status: 64, errors: sentence))
  }

  @Test func `a file that is not there is no input and makes no register`() throws {
    let place = try Place()
    let run = try place.run("import", "nowhere.csv")
    let sentence = "regdesk: Cannot open nowhere.csv: there is no such file or directory.\n"
    #expect(run == Run(status: 66, errors: sentence))
    #expect(try place.names() == ["home"])
  }
}

extension String {
  /// Each line with no more than the first of what is allowed.
  fileprivate var shortened: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard let allowed = line.firstRange(of: "Allowed: "),
        let comma = line[allowed.upperBound...].firstIndex(of: ",")
      else { return String(line) }
      return line[..<comma] + " ..."
    }.joined(separator: "\n")
  }
}
