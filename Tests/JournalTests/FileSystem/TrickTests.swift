import Glibc
import Registration
import Testing

@testable import Journal

/// What somebody put into a register's directory to have the program read or write elsewhere, or without end.
@Suite(.serialized) struct TrickTests {
  @Test(arguments: ["entries", "drafts"])
  func `a link in the place of a register's own folder is not followed`(name: String) throws {
    let place = try Scratch()
    try record("one", at: place)
    let folder = "\(place.register)/\(name)"
    let elsewhere = "\(place.directory)/elsewhere"
    #expect(unsafe Glibc.rename(folder, elsewhere) == 0)
    makeLink(to: elsewhere, at: folder)
    let before = try names(in: elsewhere)
    let operation: FileOperation = name == "entries" ? .list : .open
    let failure = JournalFailure.cannotRead(.init(operation, folder, .symbolicLink))
    for purpose in [Journal.Purpose.reading, .writing(letter: UInt8(ascii: "A"))] {
      #expect(throws: failure) { try open(place, for: purpose) }
    }
    #expect(
      failure.description
        == "The register cannot be read: cannot \(operation.words) \(folder): it is a symbolic link. "
        + "Nothing was followed; put the folder that it leads to in its place."
    )
    #expect(try names(in: elsewhere) == before)
  }

  @Test func `the directory that the operator names may be a link`() throws {
    let place = try Scratch()
    try record("one", at: place)
    let link = "\(place.directory)/link"
    makeLink(to: place.register, at: link)
    let (_, entries, opening) = try Journal.open(
      at: link,
      for: .writing(letter: UInt8(ascii: "A")),
      Surroundings()
    )
    #expect(entries.map(\.note) == ["one"])
    #expect(opening == Opening(entryCount: 1))
  }

  @Test func `a journal with a second name is shown and not written to`() throws {
    let place = try Scratch()
    let path = try record("one", at: place)
    makeSecondName(of: path, at: "\(place.directory)/second")
    let (journal, entries, opening) = try open(place, for: .writing(letter: UInt8(ascii: "A")))
    #expect(entries.map(\.note) == ["one"])
    let failure = JournalFailure.readOnly(.init(.open, path, .hardLink))
    #expect(opening.readOnly == failure)
    #expect(throws: NotRecorded.failed(failure)) { try record("two", in: journal) }
    let problems = try Journal.inspect(place.register).problems
    #expect(problems == [.readOnly(.init(.open, path, .hardLink))])
    #expect(problems.map(\.description) == [failure.description])
    #expect(
      failure.description
        == "The register can only be read here: cannot open \(path): it has a second name elsewhere, a hard "
        + "link, where everything that is saved would show too. Put a copy of the file in its place."
    )
  }

  @Test func `a journal that a link replaced while it was open is not written to`() throws {
    let place = try Scratch()
    let path = try record("one", at: place)
    let (journal, _, _) = try open(place, for: .writing(letter: UInt8(ascii: "A")))
    let elsewhere = "\(place.directory)/elsewhere"
    #expect(unsafe Glibc.rename(path, elsewhere) == 0)
    makeLink(to: elsewhere, at: path)
    let before = try LiveFileSystem().status(at: elsewhere)
    #expect(throws: NotRecorded.self) { try record("two", in: journal) }
    #expect(try LiveFileSystem().status(at: elsewhere) == before)
  }

  @Test func `a journal that got a second name while it was open is not written to`() throws {
    let place = try Scratch()
    let path = try record("one", at: place)
    let (journal, _, _) = try open(place, for: .writing(letter: UInt8(ascii: "A")))
    let second = "\(place.directory)/second"
    makeSecondName(of: path, at: second)
    let before = try LiveFileSystem().status(at: second)
    let failure = JournalFailure.readOnly(.init(.open, path, .hardLink))
    for _ in 1...2 {
      #expect(throws: NotRecorded.failed(failure)) { try record("two", in: journal) }
    }
    #expect(journal.whyReadOnly == failure)
    #expect(try LiveFileSystem().status(at: second)?.size == before?.size)
    _ = try LiveFileSystem().remove(second)
    try record("three", in: journal)
    #expect(try open(place, for: .reading).entries.map(\.note) == ["one", "three"])
  }

  @Test(.enabled(if: geteuid() == 0, "needs root"))
  func `a journal that was given to another user while it was open is not written to`() throws {
    let place = try Scratch()
    let path = try record("one", at: place)
    let (journal, _, _) = try open(place, for: .writing(letter: UInt8(ascii: "A")))
    #expect(unsafe chown(path, 12_345, 12_345) == 0)
    let failure = JournalFailure.readOnly(.init(.open, path, .foreign))
    #expect(throws: NotRecorded.failed(failure)) { try record("two", in: journal) }
    #expect(try open(place, for: .reading).entries.map(\.note) == ["one"])
  }

  @Test(.enabled(if: geteuid() == 0, "needs root"))
  func `another user's register is shown and not written to`() throws {
    let place = try Scratch()
    let path = try record("one", at: place)
    #expect(unsafe chown(path, 12_345, 12_345) == 0)
    let ofFile = try open(place, for: .writing(letter: UInt8(ascii: "A")))
    #expect(ofFile.entries.map(\.note) == ["one"])
    #expect(ofFile.opening.readOnly == .readOnly(.init(.open, path, .foreign)))
    #expect(
      try Journal.inspect(place.register).problems == [.readOnly(.init(.open, path, .foreign))]
    )
    #expect(unsafe chown(path, 0, 0) == 0)
    #expect(unsafe chown(place.register, 12_345, 12_345) == 0)
    let ofDirectory = try open(place, for: .writing(letter: UInt8(ascii: "A")))
    let failure = JournalFailure.readOnly(.init(.open, place.register, .foreign))
    #expect(ofDirectory.opening.readOnly == failure)
    #expect(
      try Journal.inspect(place.register).problems
        == [.readOnly(.init(.open, place.register, .foreign))]
    )
    #expect(
      failure.description
        == "The register can only be read here: cannot open \(place.register): it belongs to another user. "
        + "Work as that user."
    )
  }

  @Test(.enabled(if: geteuid() == 0, "needs root"))
  func `no register is made in another user's directory`() throws {
    let place = try Scratch()
    makeDirectory(at: place.register, mode: 0o777)
    #expect(unsafe chown(place.register, 12_345, 12_345) == 0)
    #expect(throws: JournalFailure.cannotCreate(.init(.makeDirectory, place.register, .foreign))) {
      try open(place, for: .writing(letter: UInt8(ascii: "A")))
    }
    #expect(try names(in: place.register) == [])
  }

  @Test func `a register that others could open is closed to them, and the operator is told`()
    throws
  {
    let place = try Scratch()
    let path = try record("one", at: place)
    #expect(unsafe chmod(place.register, 0o755) == 0)
    #expect(unsafe chmod(path, 0o666) == 0)
    let reading = try open(place, for: .reading)
    #expect(reading.opening.notices == [.openToOthers(place.register)])
    #expect(try mode(of: place.register) == 0o755)
    let writing = try open(place, for: .writing(letter: UInt8(ascii: "A")))
    #expect(writing.opening.notices == [.closedToOthers(place.register)])
    #expect(try mode(of: place.register) == 0o700)
    #expect(try mode(of: path) == 0o600)
    #expect(try open(place, for: .writing(letter: UInt8(ascii: "A"))).opening.notices == [])
  }

  @Test func `what lies in a register that others could open is closed with it`() throws {
    let place = try Scratch()
    try record("one", at: place)
    let drafts = RegisterPaths(place.register).drafts
    try write("typed", to: "\(drafts)/a.draft", flags: O_WRONLY | O_CREAT)
    try write("[]", to: "\(place.register)/presets.json", flags: O_WRONLY | O_CREAT)
    let folders =
      [place.register] + ["entries", "drafts", "cache"].map { "\(place.register)/\($0)" }
    let journal = try names(in: folders[1]).map { "\(folders[1])/\($0)" }
    let files = journal + ["\(drafts)/a.draft", "\(place.register)/presets.json"]
    for folder in folders { #expect(unsafe chmod(folder, 0o777) == 0) }
    for file in files { #expect(unsafe chmod(file, 0o666) == 0) }
    #expect(try open(place, for: .reading).opening.notices == [.openToOthers(place.register)])
    #expect(try (folders + files).map(mode).allSatisfy { $0 & 0o077 != 0 })
    let opening = try open(place, for: .writing(letter: UInt8(ascii: "A"))).opening
    #expect(opening.notices == [.closedToOthers(place.register)])
    #expect(try folders.map(mode) == folders.map { _ in 0o700 })
    #expect(try files.map(mode) == files.map { _ in 0o600 })
  }

  @Test func `a folder that stayed open in a closed register is closed with what lies in it`()
    throws
  {
    let place = try Scratch()
    try record("one", at: place)
    let drafts = RegisterPaths(place.register).drafts
    let draft = "\(drafts)/a.draft"
    try write("typed", to: draft, flags: O_WRONLY | O_CREAT)
    #expect(unsafe chmod(drafts, 0o777) == 0 && chmod(draft, 0o666) == 0)
    #expect(try open(place, for: .writing(letter: UInt8(ascii: "A"))).opening.notices == [])
    #expect(try mode(of: drafts) == 0o700)
    #expect(try mode(of: draft) == 0o600)
  }

  @Test(.enabled(if: geteuid() == 0, "needs root"))
  func `what is another user's in an open register is left as it is`() throws {
    let place = try Scratch()
    try record("one", at: place)
    let (cache, drafts) = (
      RegisterPaths(place.register).cache, RegisterPaths(place.register).drafts
    )
    let (draft, target) = ("\(drafts)/a.draft", "\(place.directory)/target")
    try write("typed", to: draft, flags: O_WRONLY | O_CREAT)
    try write("theirs", to: target, flags: O_WRONLY | O_CREAT)
    makeLink(to: target, at: "\(drafts)/b.draft")
    for path in [place.register, cache, draft, target] {
      #expect(unsafe chmod(path, 0o777) == 0)
    }
    for path in [cache, draft] { #expect(unsafe chown(path, 12_345, 12_345) == 0) }
    _ = try open(place, for: .writing(letter: UInt8(ascii: "A")))
    #expect(try mode(of: place.register) == 0o700)
    #expect(try [cache, draft, target].map(mode) == [0o777, 0o777, 0o777])
  }

  @Test func `what was put where a torn line is to be kept is left alone`() throws {
    let place = try Scratch()
    let path = try record("one", at: place)
    let size = try #require(try LiveFileSystem().status(at: path)).size
    try write("0123", to: path, flags: O_WRONLY | O_APPEND)
    let first = String(path.dropLast(".journal".count)) + ".torn-\(size)"
    let side = [first] + (2...5).map { "\(first)-\($0)" }
    let victim = "\(place.directory)/victim"
    try write("abcd", to: victim, flags: O_WRONLY | O_CREAT)
    makeLink(to: victim, at: side[0])
    makeSecondName(of: victim, at: side[1])
    makePipe(at: side[2])
    makeDirectory(at: side[3], mode: 0o700)
    let (_, entries, opening) = try open(place, for: .writing(letter: UInt8(ascii: "A")))
    #expect(entries.map(\.note) == ["one"])
    #expect(
      opening.notices
        == [.repaired(TornTail(path: side[4], byteCount: 4, entry: 2, by: nil))]
    )
    #expect(try text(of: victim) == "abcd")
    #expect(try text(of: side[4]) == "0123")
  }

  @Test func `what stands in the place of a draft hides no other and is left alone`() throws {
    let place = try Scratch()
    try record("one", at: place)
    let paths = RegisterPaths(place.register)
    try Drafts(of: paths).save(Array("typed".utf8))
    let victim = "\(place.directory)/victim"
    try write("abcd", to: victim, flags: O_WRONLY | O_CREAT)
    #expect(unsafe chmod(victim, 0o644) == 0)
    let draft = { (name: String) in "\(paths.drafts)/\(name).draft" }
    makeLink(to: victim, at: draft("0a"))
    makeSecondName(of: victim, at: draft("0b"))
    makePipe(at: draft("0c"))
    makeDirectory(at: draft("0d"), mode: 0o700)
    try write("locked", to: draft("0e"), flags: O_WRONLY | O_CREAT)
    makeLink(to: victim, at: "\(paths.drafts)/0e.lock")
    let claimed = try Drafts(of: paths).claimAbandoned()
    #expect(claimed.map(\.typed) == [Array("typed".utf8)])
    #expect(try text(of: victim) == "abcd")
    #expect(try mode(of: victim) == 0o644)
  }

  @Test func `a terabyte of nothing behind the last line is damage, and is neither read nor moved`()
    throws
  {
    let place = try Scratch()
    let path = try record("one", at: place)
    let size = try #require(try LiveFileSystem().status(at: path)).size
    #expect(unsafe truncate(path, 1 << 40) == 0)
    let (_, entries, opening) = try open(place, for: .writing(letter: UInt8(ascii: "A")))
    #expect(entries.map(\.note) == ["one"])
    #expect(
      opening.readOnly
        == .damaged(Damage(path: path, line: 3, byte: size + 1, reason: .endless))
    )
    #expect(try LiveFileSystem().status(at: path)?.size == 1 << 40)
    #expect(try Journal.inspect(place.register).problems.count == 1)
    let salvage = try Journal.salvage(place.register, to: "\(place.directory)/saved")
    #expect(salvage.entryCount == 1)
    #expect(salvage.lost == [])
  }

  @Test(arguments: ["", "/", "/drafts", "/entries/deep/deeper", "/entries/../new", "/../link/new"])
  func `no register is made inside the damaged one`(way: String) throws {
    let place = try Scratch()
    try record("one", at: place)
    makeLink(to: place.register, at: "\(place.directory)/link")
    let target = RegisterPaths(place.register + way).directory
    #expect(throws: JournalFailure.insideRegister(target)) {
      try Journal.salvage(place.register, to: target)
    }
    #expect(try names(in: place.register).sorted() == ["cache", "drafts", "entries"])
    #expect(try names(in: "\(place.register)/entries").count == 1)
  }

  @Test func `a folder of a new register that is a link is not filled`() throws {
    let place = try Scratch()
    try record("one", at: place)
    let saved = "\(place.directory)/saved"
    let elsewhere = "\(place.directory)/elsewhere"
    for path in [saved, elsewhere] { makeDirectory(at: path, mode: 0o700) }
    makeLink(to: elsewhere, at: "\(saved)/entries")
    #expect(throws: JournalFailure.notEmpty(saved)) {
      try Journal.salvage(place.register, to: saved)
    }
    #expect(try names(in: elsewhere) == [])
  }
}

extension TrickTests {
  private func open(
    _ place: Scratch,
    for purpose: Journal.Purpose
  ) throws -> (journal: Journal, entries: [Entry], opening: Opening) {
    let (journal, entries, opening) = try Journal.open(
      at: place.register,
      for: purpose,
      Surroundings()
    )
    return (journal, entries, opening)
  }

  /// Records an entry and closes the register; the path of the journal.
  @discardableResult
  private func record(_ note: String, at place: Scratch) throws -> String {
    let (journal, _, _) = try open(place, for: .writing(letter: UInt8(ascii: "A")))
    try record(note, in: journal)
    return try #require(journal.file).path
  }

  private func record(_ note: String, in journal: Journal) throws {
    _ = try journal.record(
      at: try Sample.moment(),
      by: try Sample.operator(),
      grant: { _ throws(Refusal) in Grant(facts: [.exported(Export(list: note, rows: 1))]) }
    )
  }

  private func makeLink(to target: String, at path: String) {
    #expect(unsafe symlink(target, path) == 0)
  }

  private func makeSecondName(of target: String, at path: String) {
    #expect(unsafe link(target, path) == 0)
  }

  private func makePipe(at path: String) {
    #expect(unsafe mkfifo(path, 0o600) == 0)
  }

  private func makeDirectory(at path: String, mode: mode_t) {
    #expect(unsafe mkdir(path, mode) == 0)
  }

  private func names(in path: String) throws -> [String] { try LiveFileSystem().names(in: path) }

  private func mode(of path: String) throws -> UInt32 {
    try #require(try LiveFileSystem().status(at: path)).mode
  }

  private func write(_ text: String, to path: String, flags: Int32) throws {
    let descriptor = unsafe Glibc.open(path, flags, 0o600)
    #expect(unsafe Glibc.write(descriptor, text, text.utf8.count) == text.utf8.count)
    _ = close(descriptor)
  }

  private func text(of path: String) throws -> String {
    let file = try OpenFile(path, for: .reading, in: LiveFileSystem())
    return String(decoding: try file.read(from: 0, count: 100), as: UTF8.self)
  }
}
