import Testing

/// `regdesk import` of people who are known: changes, attendance, and stopping on the way.
@Suite struct ImportAgainTests {
  private let nominations = """
    State,Surname,First name,Position,Email
    TUR,Şahin,Mehmet,Expert,m.sahin@example.org
    UKR,Шевченко,Олег,Head,o@example.org

    """

  private func placeWithPeople() throws -> Place {
    let place = try Place()
    try place.write(nominations, to: "n.csv")
    try #require(try place.run("import", "n.csv").status == 0)
    return place
  }

  @Test func `changes are listed, and taken only with --update`() throws {
    let place = try placeWithPeople()
    try place.write(
      nominations.replacing("Expert", with: "Director").replacing("Head", with: ""),
      to: "u.csv"
    )
    let looking = try place.run("import", "u.csv")
    #expect(looking.status == 0)
    let lines = looking.output.split(separator: "\n").map(String.init)
    #expect(lines.first == "u.csv: 0 new, 1 changed, 1 already known, 0 invalid")
    #expect(
      lines.suffix(2) == [
        "Changed; --update takes the changes",
        "  line 2, Mehmet Şahin (A-001-3): position: Expert -> Director",
      ]
    )
    let taking = try place.run("import", "u.csv", "--update")
    #expect(taking.output.hasSuffix("\nSaved 3: import of u.csv: 1 changed\n"))
    #expect(
      try place.run("import", "u.csv", "--update").output.hasPrefix("u.csv: 0 new, 2 already")
    )
  }

  @Test func `a sheet of one activity is marked, and our own list of it says nothing new`() throws {
    let place = try placeWithPeople()
    try place.write("Name,Signature\nMehmet Sahin,x\nShevchenko Oleh,✓\nNobody,x\n", to: "s.csv")
    let faulty = try place.run("import", "s.csv", "--activity", "workshop")
    #expect(faulty.status == 65)
    let run = try place.run("import", "s.csv", "--activity", "workshop", "--skip-invalid")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("s.csv: 2 to mark, 0 marked so already, 1 invalid\n"))
    #expect(run.output.hasSuffix("\nSaved 3: import of s.csv: 2 marked present at Workshop\n"))
    try #require(try place.run("export", "attendance", "--to", "a.csv").status == 0)
    let again = try place.run("import", "a.csv")
    #expect(again.output.hasPrefix("a.csv: 0 to mark, 2 marked so already, 0 invalid\n"))
  }

  @Test func `what was chosen for columns is remembered, readable by nobody else`() throws {
    let place = try Place()
    try place.write("Who;Whence\nŞahin;TUR\n", to: "a.csv")
    try place.write("Who;Whence\nÖz;TUR\n", to: "b.csv")
    let columns = ["--column", "Who=family_name", "--column", "Whence=state"]
    try #require(try place.run(["import", "a.csv"] + columns).status == 0)
    let run = try place.run("import", "b.csv")
    #expect(run.status == 0)
    #expect(run.output.contains("  Who -> family_name (as last time)\n"))
    let kept = try place.shell(
      "cd home/.local/state/regdesk && stat -c %a columns && cut -c18- columns"
    )
    #expect(kept == Run(status: 0, output: "600\nfamily_name state\n"))
  }

  @Test func `Ctrl-C leaves everything as it was, and says so`() throws {
    let place = try placeWithPeople()
    // More than a pipe holds is written only once the program reads, and so listens.
    let run = try place.shell(
      """
      mkfifo pipe
      "$regdesk" import - < pipe > out 2> err & pid=$!
      exec 3> pipe
      { echo State,Surname,Remarks; for i in $(seq 30); do printf 'TUR,Oz,%010000d\\n' 0; done; } >&3
      kill -INT $pid
      wait $pid; echo $?
      cat out err
      """
    )
    #expect(run.output == "130\nregdesk: Stopped by Ctrl-C. Nothing was changed.\n")
    #expect(try place.run("import", "n.csv").output.hasPrefix("n.csv: 0 new, 2 already known"))
  }
}
