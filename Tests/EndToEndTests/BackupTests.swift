import Foundation
import Proofs
import Testing

/// `regdesk backup`: a copy at any moment.
@Suite struct BackupTests {
  private func placeWithPeople() throws -> Place {
    let place = try Place()
    try place.write("Family name,State\nŞahin,TUR\nÖz,TUR\n", to: "list.csv")
    try #require(try place.run("import", "list.csv").status == 0)
    try place.makeFolder("stick")
    return place
  }

  /// What was said, with moment, size and directory made plain.
  private func plain(_ text: String, at place: Place) -> String {
    text.replacing(place.path, with: "HERE")
      .replacing(/\d{8}-\d{4}/, with: "DAY-TIME")
      .replacing(/\d{4}-\d\d-\d\d \d\d:\d\d/, with: "THEN")
      .replacing(/[0-9.]+ KiB/, with: "SIZE")
  }

  @Test func `a copy says what it holds and how it is opened, and is a register`() throws {
    let place = try placeWithPeople()
    let run = try place.run("backup", "--to", "\(place.path)/stick")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(
      plain(run.output, at: place) == """
        The register was copied to HERE/stick/korea-bsec-2017-DAY-TIME.
        It holds 2 entries and 2 participants; the last entry, 2, is of THEN by A Park.
        1 file, SIZE, was read back from there and compared byte for byte.
        It lies on the same disk as the register: keep one on a stick or another machine too.
        To open the copy: regdesk --register HERE/stick/korea-bsec-2017-DAY-TIME

        """
    )
    let copy = "stick/" + (try #require(try place.names(in: "stick").first))
    let list = try place.run("find", "öz", "--register", copy)
    #expect(list.output == "A-002-1  ÖZ  TUR\n")
    #expect(
      list.errors == """
        regdesk: This register is a copy made by `regdesk backup`. What is saved here is not in the \
        register that it was copied from.

        """
    )
  }

  @Test func `a copy is for its owner alone, and a second one never takes the first's place`()
    throws
  {
    let place = try placeWithPeople()
    let run = try place.shell(
      """
      umask 0; "$regdesk" backup --to stick >out && "$regdesk" backup --to stick >>out
      cd stick && for copy in *; do stat -c %a $copy $copy/* $copy/entries/*; done
      """
    )
    #expect(run.output == String(repeating: "700\n600\n700\n700\n700\n600\n", count: 2))
  }

  @Test func `whoever goes on in a copy begins a journal of its own`() throws {
    let place = try placeWithPeople()
    try #require(try place.run("backup", "--to", "stick").status == 0)
    let copy = "stick/" + (try #require(try place.names(in: "stick").first))
    for register in [copy, "register"] {
      try #require(try place.run("export", "delegations", "--register", register).status == 0)
    }
    #expect(try place.names(in: "\(copy)/entries").count == 2)
    #expect(try place.names(in: copy) == ["cache", "drafts", "entries"])
    let check = try place.run("check", "--register", copy)
    #expect(check.status == 0)
    #expect(check.output.contains("\n3 entries, 2 participants, 0 problems\n"))
  }

  @Test func `where no copy can lie it says so in words, and nothing is left behind`() throws {
    let place = try placeWithPeople()
    try #require(try place.shell("ln -s register/entries door; ln -s gone broken").status == 0)
    for (folder, status, sentence) in [
      ("gone", 73, "No copy was made: there is no folder gone. Is the stick plugged in?"),
      ("broken", 73, "No copy was made: there is no folder broken. Is the stick plugged in?"),
      (
        "list.csv", 73,
        "No copy was made: list.csv is no folder. Name the folder that the copy is to lie in."
      ),
      (
        "register", 73,
        "No copy was made: register lies in the register itself. Name a folder elsewhere, best on a stick."
      ),
      (
        "door", 73,
        "No copy was made: door lies in the register itself. Name a folder elsewhere, best on a stick."
      ),
      (
        "", 64,
        "--to names no folder. Give the folder that the copy is to lie in, such as a stick's."
      ),
    ] as [(String, Int32, String)] {
      let run = try place.run("backup", "--to", folder)
      #expect(run == Run(status: status, errors: "regdesk: \(sentence)\n"), "\(folder)")
    }
    #expect(try place.names(in: "stick") == [])
  }

  @Test func `a stick without room keeps nothing of the copy`() throws {
    let place = try placeWithPeople()
    let run = try place.shell(#"ulimit -f 1; "$regdesk" backup --to stick"#)
    #expect(run.status == 74)
    #expect(run.output == "")
    #expect(
      run.errors.replacing(/copy-\w{6}.*journal/, with: "copy") == """
        regdesk: No copy was made: no room in stick/unfinished-copy, the file would be larger than \
        allowed. Free some, or take another stick.

        """
    )
    #expect(try place.names(in: "stick") == [])
  }

  @Test func `a damaged register is copied as it is, and the damage is told`() throws {
    let place = try placeWithPeople()
    _ = try place.damageLine(2)
    let damaged = try place.journal
    let run = try place.run("backup", "--to", "stick")
    #expect(run.status == 65)
    #expect(run.errors.contains("line 3, byte "))
    let copy = "stick/" + (try #require(try place.names(in: "stick").first))
    let name = try #require(try place.names(in: "\(copy)/entries").first)
    #expect(
      try Data(contentsOf: URL(filePath: "\(place.path)/\(copy)/entries/\(name)")) == damaged
    )
  }

  @Test func `copies made while many write are whole, and each is the beginning of the register`()
    throws
  {
    let proof = Proof("backup")
    let place = try placeWithPeople()
    let (writers, each) = (proof.cases(short: 4, long: 8), proof.cases(short: 6, long: 60))
    let copies = proof.cases(short: 4, long: 40)
    let writing = try (1...writers).map { _ in
      try place.startShell(
        #"for i in $(seq \#(each)); do "$regdesk" export delegations >/dev/null || exit 1; done"#
      )
    }
    let copying = try place.shell(
      #"for i in $(seq \#(copies)); do "$regdesk" backup --to stick >/dev/null || exit 1; done"#
    )
    #expect(copying == Run(status: 0))
    for writer in writing { #expect(try writer.end() == Run(status: 0)) }
    let journal = try place.journal
    let made = try place.names(in: "stick")
    #expect(made.count == copies)
    var violations = 0
    for copy in made {
      let entries = "stick/\(copy)/entries"
      let name = try #require(try place.names(in: entries).first)
      let bytes = try Data(contentsOf: URL(filePath: "\(place.path)/\(entries)/\(name)"))
      let check = try place.run("check", "--register", "stick/\(copy)")
      let isWhole = journal.starts(with: bytes) && bytes.last == UInt8(ascii: "\n")
      if !isWhole || check.status != 0 { violations += 1 }
    }
    #expect(violations == 0)
    proof.found(violations, in: copies, "copies made while \(writers) write")
  }
}
