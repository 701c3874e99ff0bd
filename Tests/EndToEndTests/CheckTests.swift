import Testing

/// `regdesk check` and `salvage`.
@Suite struct CheckTests {
  private func placeWithEntries() throws -> Place {
    let place = try Place()
    try place.write("Family name,State\nŞahin,TUR\nÖz,TUR\n", to: "list.csv")
    try #require(try place.run("import", "list.csv").status == 0)
    for _ in 0..<2 { try #require(try place.run("export", "delegations").status == 0) }
    return place
  }

  /// The output with the desk's drawn name and the directory made plain.
  private func plain(_ text: String, at place: Place) throws -> String {
    let name = try #require(try place.names(in: "register/entries").first)
    return text.replacing(place.register, with: "R").replacing(name.prefix(8), with: "DESK")
      .replacing(/\d{4}-\d\d-\d\d( at)? \d\d:\d\d/, with: "THEN")
      .replacing(/[0-9.]+ KiB/, with: "SIZE")
  }

  @Test func `a sound journal has its entries and participants counted`() throws {
    let place = try placeWithEntries()
    let before = try place.journal
    let run = try place.run("check")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(
      try plain(run.output, at: place) == """
        R/entries/DESK.journal: 4 entries
        4 entries, 2 participants, 0 problems
        The last entry, 4, is of THEN by A Park. The journal takes SIZE.

        """
    )
    #expect(try place.journal == before)
  }

  @Test func `a link in the place of a journal is named, and the advice puts the file back`() throws
  {
    let place = try placeWithEntries()
    let name = try #require(try place.names(in: "register/entries").first)
    try #require(
      try place.shell("mv register/entries/\(name) j && ln -s \"$PWD/j\" register/entries/\(name)")
        .status == 0
    )
    let backup = try place.run("backup", "--to", ".")
    #expect(
      backup.errors
        == "regdesk: No copy was made: what stands at \(place.register)/entries/\(name) is no file, and "
        + "there is no other. Put the file itself in its place.\n"
    )
    let check = try place.run("check").output
    #expect(
      try plain(check, at: place).hasSuffix(
        """
        What happened
          In the place of DESK.journal stands a link to somewhere else, which regdesk does not follow: the file \
        itself was moved away.

        What is safe
          No entry was found that can be read.

        What is in doubt
          Everything.

        What to do
          1. Move what stands there away:
               mv -n R/entries/DESK.journal R/DESK.journal
          2. Put the file itself in its place, and look again:
               regdesk check --register R
          3. If it cannot be found, go on in the last copy that was made before:
               regdesk --register /media/STICK/COPY

        """
      )
    )
  }

  @Test func `a link or a file in the place of a folder is a problem, and no copy goes through it`()
    throws
  {
    let place = try placeWithEntries()
    try #require(
      try place.shell(
        "rmdir register/drafts register/cache && ln -s / register/drafts && ln -s / register/cache"
      ).status == 0
    )
    let check = try place.run("check").output
    #expect(
      try plain(check, at: place).contains(
        """
        4 entries, 2 participants, 1 problem
        Cannot open R/drafts: it is a symbolic link, so no desk opens the register, though every entry was \
        read. Put the folder that it leads to in its place.
        """
      )
    )
    try #require(try place.shell("rm register/drafts && mkdir register/drafts").status == 0)
    // The cache is disposable: whatever stands in its place stops nobody.
    #expect(try place.run("find", "a").status == 0)
    #expect(try place.run("check").status == 0)
    try #require(
      try place.shell("mv register/entries entries && ln -s ../entries register/entries").status
        == 0
    )
    let backup = try place.run("backup", "--to", ".")
    #expect(backup.status == 74)
    #expect(backup.errors.contains("register/entries: it is a symbolic link"))
  }

  @Test func `where the entries are gone and the other folders are not, the beginning is told`()
    throws
  {
    let place = try placeWithEntries()
    try #require(try place.shell("rm -r register/entries").status == 0)
    let run = try place.run("import", "list.csv")
    #expect(
      run.errors.contains(
        "No journal was found in \(place.register)/entries, so the register begins empty."
      )
    )
  }

  @Test func `damage is named by file, line and byte, and salvage saves what is whole`() throws {
    let place = try placeWithEntries()
    let line = try place.damageLine(2)
    let run = try place.run("check")
    #expect(run.status == 65)
    let damage =
      "R/entries/DESK.journal, line 3, byte \(line.lowerBound + 1): "
      + "the line is not what its checksum was made of"
    #expect(
      try plain(run.output, at: place).hasPrefix(
        """
        R/entries/DESK.journal: 1 entry
        1 entry, 0 participants, 1 problem
        \(damage)
        The last entry, 1, is of THEN by A Park. The journal takes SIZE.

        What happened

        """
      )
    )
    #expect(
      try plain(run.errors, at: place) == """
        regdesk: The journal is damaged: \(damage). It is shown up to there and not written to; \
        `regdesk check --register R` says what is safe and what to do.

        """
    )

    let salvage = try place.run("salvage", "--to", "saved")
    #expect(salvage.status == 0)
    #expect(salvage.errors == "")
    #expect(
      try plain(salvage.output, at: place) == """
        3 entries were saved in saved. Lost: DESK.2.
          Entry 2, by A Park on THEN, cannot be read whole. Names that can be read in it: Şahin, Öz.
        Go on there: regdesk --register saved

        """
    )
    let again = try place.run("salvage", "--to", "saved")
    let sentence =
      "regdesk: saved exists already and was left as it is. "
      + "Name a directory that does not exist yet with --to.\n"
    #expect(again == Run(status: 73, errors: sentence))
    let history = try place.run("history", "--register", "saved")
    #expect(history.status == 0)
    #expect(history.output.split(separator: "\n").count == 3)
  }

  @Test func `beside a stray file, a pipe even, everybody is found and counted`() throws {
    let place = try placeWithEntries()
    for make in [": >", "mkfifo"] {
      let stray = "register/entries/B-zzzzzz.journal"
      try #require(try place.shell("\(make) \(stray)").status == 0)
      let find = try place.run("find", "öz")
      #expect(find.status == 65)
      #expect(find.output.contains("ÖZ"))
      #expect(find.errors.contains("B-zzzzzz.journal is no journal: "))
      let check = try place.run("check")
      #expect(check.status == 65)
      #expect(check.output.contains("\n4 entries, 2 participants, 1 problem\n"))
      try #require(try place.shell("rm \(stray)").status == 0)
    }
  }

  @Test func `a salvage that fails can be tried again, also after a crash`() throws {
    let place = try placeWithEntries()
    let failed = try place.shell(#"ulimit -f 1; "$regdesk" salvage --to saved"#)
    let name = try #require(try place.names(in: "register/entries").first)
    let sentence =
      "regdesk: The new register was not made: cannot write to saved/entries/\(name).new: "
      + "the file would be larger than allowed. Choose another place with --to.\n"
    #expect(failed == Run(status: 73, errors: sentence))
    try place.write("half a line", to: "saved/entries/\(name).new")
    let again = try place.run("salvage", "--to", "saved")
    let saved = "4 entries were saved in saved; none was lost.\n"
    #expect(again == Run(status: 0, output: saved + "Go on there: regdesk --register saved\n"))
    #expect(try place.names(in: "saved/entries").allSatisfy { $0.hasSuffix(".journal") })
  }

  @Test func `the new register that is proposed has a free name beside the damaged one`() throws {
    let place = try placeWithEntries()
    _ = try place.damageLine(2)
    let run = try place.shell(
      """
      mkdir register-whole && touch register-whole/mine && cd register
      "$regdesk" check --register . 2>/dev/null | grep 'salvage --to'
      """
    )
    let proposal = "regdesk salvage --to \(place.register)-whole-2 --register \(place.register)"
    #expect(run == Run(status: 0, output: "       \(proposal)\n"))
    #expect(try place.shell("\"$regdesk\" \(proposal.dropFirst(8))").status == 0)
  }

  @Test func `a register that others could read is told of, folder or file`() throws {
    let place = try placeWithEntries()
    try #require(try place.shell("chmod 644 register/entries/*.journal").status == 0)
    let file = try place.run("check")
    let name = try #require(try place.names(in: "register/entries").first)
    #expect(file.status == 0)
    #expect(
      file.output.hasSuffix(
        "\nOther users of this machine may read \(place.register)/entries/\(name), which only the register's folder "
          + "keeps from them. Close it with `chmod -R go= \(place.register)`, and whoever copies the folder keeps it "
          + "closed.\n"
      )
    )
    try #require(try place.shell("chmod 755 register").status == 0)
    let folder = try place.run("check").output
    #expect(
      folder.hasSuffix(
        "\nOther users of this machine can open \(place.register), where names, telephone numbers and addresses "
          + "are kept. Close it to them with `chmod -R go= \(place.register)`, or move it to this machine's own disk.\n"
      )
    )
    try #require(try place.shell("chmod -R go= register").status == 0)
    #expect(try !place.run("check").output.contains("Other users"))
  }

  @Test func `what is proposed for a file that does not belong there overwrites none`() throws {
    let place = try placeWithEntries()
    let run = try place.shell(
      """
      cp register/entries/*.journal register/entries/B-zzzzzz.journal
      echo mine >register/B-zzzzzz.journal
      mv=$("$regdesk" check 2>/dev/null | grep 'mv -n') && echo "$mv" && eval "$mv" && cat register/B-zzzzzz.journal
      "$regdesk" check | grep problems
      """
    )
    let paths = "\(place.register)/entries/B-zzzzzz.journal \(place.register)/B-zzzzzz.journal-2"
    #expect(
      run
        == Run(
          status: 0,
          output: "       mv -n \(paths)\nmine\n4 entries, 2 participants, 0 problems\n"
        )
    )
  }

  @Test func `a salvage to no name, or into the register itself, is refused`() throws {
    let place = try placeWithEntries()
    let nameless = "--to names no directory. Give the path of one that does not exist yet."
    #expect(
      try place.run("salvage", "--to", "") == Run(status: 64, errors: "regdesk: \(nameless)\n")
    )
    let inside =
      "register/new lies in the register itself. Name a directory elsewhere with --to."
    #expect(
      try place.run("salvage", "--to", "register/new")
        == Run(status: 73, errors: "regdesk: \(inside)\n")
    )
    #expect(try place.names(in: "register").sorted() == ["cache", "drafts", "entries"])
  }

  @Test func `where there is no register there is nothing to check`() throws {
    let place = try Place()
    let run = try place.run("check")
    let sentence =
      "regdesk: There is no register at \(place.register). "
      + "'regdesk open' or 'regdesk import' makes one there.\n"
    #expect(run == Run(status: 66, errors: sentence))
    #expect(try place.run("history") == run)
    #expect(try place.names() == ["home"])
  }
}
