import Glibc
import Proofs
import Registration
import Testing

@testable import Journal

/// The same journal on this machine's file system.
@Suite(.serialized) struct LiveRegisterTests {
  @Test func `two journals on one register see each other's entries, woken by the watch`() throws {
    let place = try Scratch()
    let here = try open(place)
    let there = try open(place)
    let watch = try #require(there.watchDescriptor)
    #expect(!isReadable(watch))
    try record("one", in: here)
    #expect(isReadable(watch))
    #expect(try there.news() == open(place, for: .reading).entries)
    #expect(!isReadable(watch))
    try record("two", in: there)
    #expect(try here.news().count == 1)
  }

  @Test func `everything is private`() throws {
    let place = try Scratch()
    _ = try open(place)
    let drafts = Drafts(of: RegisterPaths(place.register))
    try drafts.save([1])
    for (path, mode) in try modes(below: place.register) {
      #expect(mode == (path.contains(".") ? 0o600 : 0o700), "\(path)")
    }
  }

  @Test func `a held lock refuses, and is gone with its holder`() throws {
    let place = try Scratch()
    let here = try open(place)
    do {
      let lock = try DirectoryLock(on: place.register, in: LiveFileSystem())
      #expect(try lock.take(Patience(limit: 0, wait: { _ in })))
      #expect(throws: NotRecorded.failed(.locked(place.register))) { try record("one", in: here) }
    }
    try record("one", in: here)
  }

  @Test func `cut anywhere, the rest is repaired on a real disk too`() throws {
    let place = try Scratch()
    let journal = try open(place)
    for note in ["one", "two"] { try record(note, in: journal) }
    let path = try #require(journal.file).path
    let live = LiveFileSystem()
    let file = try OpenFile(path, for: .appending, in: live)
    let size = try file.status().size
    try file.truncate(to: size - 20)
    let (_, entries, opening) = try Journal.open(
      at: place.register,
      for: .writing(letter: 65),
      Surroundings()
    )
    #expect(entries.map(\.note) == ["one"])
    #expect(opening.notices.count == 1)
    #expect(try open(place, for: .reading).entries.map(\.note) == ["one"])
  }

  @Test
  func `cut at every byte on a real disk, every whole line is back and the rest stands beside`()
    throws
  {
    let proof = Proof("cuts")
    let place = try Scratch()
    let journal = try open(place)
    for note in CutTests.notes { try record(note, in: journal) }
    let path = try #require(journal.file).path
    let live = LiveFileSystem()
    let bytes = try OpenFile(path, for: .reading, in: live).read(from: 0, count: 10_000)
    let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    var violations: [Int] = []
    let lengths = Array(
      stride(from: ends[0], through: bytes.count, by: proof.cases(short: 17, long: 1))
    )
    for length in lengths {
      let whole = ends.count { $0 <= length } - 1
      let cut = try Scratch()
      let paths = RegisterPaths(cut.register)
      for directory in [paths.directory, paths.entries] { _ = try live.makeDirectory(directory) }
      let name = try #require(path.split(separator: "/").last)
      let file = try OpenFile("\(paths.entries)/\(name)", for: .creating, in: live)
      try file.writeAll(Array(bytes[..<length]))
      let first = try open(cut, for: .writing(letter: 65)).entries.map(\.note)
      let beside = try live.names(in: paths.entries).filter { $0.contains(".torn-") }.map {
        try OpenFile("\(paths.entries)/\($0)", for: .reading, in: live).read(from: 0, count: 10_000)
      }
      let second = try Journal.open(at: cut.register, for: .writing(letter: 65), surroundings).2
      let torn = Array(bytes[ends[whole]..<length])
      let left = try file.read(from: 0, count: 10_000)
      let isSound =
        first == Array(CutTests.notes.prefix(whole)) && beside == (torn.isEmpty ? [] : [torn])
        && second == Opening(entryCount: whole) && left == Array(bytes[..<ends[whole]])
      if !isSound { violations.append(length) }
    }
    proof.found(violations.count, in: lengths.count, "cuts on this machine's file system")
    #expect(violations == [])
  }

  @Test func `the calls that promise something are made, and say when they fail`() throws {
    let place = try Scratch()
    let live = LiveFileSystem()
    // Nothing that is closed can be synced, shortened, locked or given room.
    let closed = Descriptor(-1)
    let bad = { FileSystemFailure($0, place.register, ErrorCode.badDescriptor) }
    #expect(throws: bad(.syncData)) { try live.syncData(closed, at: place.register) }
    #expect(throws: bad(.sync)) { try live.sync(closed, at: place.register) }
    #expect(throws: bad(.truncate)) { try live.truncate(closed, at: place.register, to: 0) }
    #expect(throws: bad(.lock)) { try live.tryLock(closed, at: place.register) }
    #expect(throws: bad(.reserve)) {
      try live.reserve(1, from: 0, in: closed, at: place.register)
    }
  }

  @Test func `a new file is new, and no program that is started has it open`() throws {
    let place = try Scratch()
    let live = LiveFileSystem()
    let path = place.directory + "/new"
    let file = try OpenFile(path, for: .creating, in: live)
    #expect(fcntl(file.descriptor.number, F_GETFD) & FD_CLOEXEC != 0)
    #expect(throws: FileSystemFailure(.open, path, .exists)) {
      try OpenFile(path, for: .creating, in: live)
    }
    #expect(try live.remove(path))
    #expect(try live.status(at: path) == nil)
  }

  @Test func `an interrupted call is made again`() throws {
    var answers: [Int32] = [-1, -1, 7]
    let answer = try uninterrupted(.read, "x") {
      errno = EINTR
      return answers.removeFirst()
    }
    #expect(answer == 7)
    #expect(throws: FileSystemFailure(.read, "x", .inputOutput)) {
      try uninterrupted(.read, "x") {
        errno = EIO
        return Int32(-1)
      }
    }
  }

  @Test func `a pipe, a link and a directory with a journal's name are no journals`() throws {
    let place = try Scratch()
    try record("one", in: open(place))
    let stray = RegisterPaths(place.register).entries + "/B-zzzzzz.journal"
    let makers: [(String, ErrorCode, () -> Int32)] = [
      ("it is no regular file", .notRegular, { unsafe mkfifo(stray, 0o600) }),
      ("it is a symbolic link", .symbolicLink, { unsafe symlink("/dev/zero", stray) }),
      ("it is a directory", .isDirectory, { unsafe mkdir(stray, 0o700) }),
    ]
    for (why, code, make) in makers {
      #expect(make() == 0)
      let (_, entries, opening) = try Journal.open(
        at: place.register,
        for: .writing(letter: 65),
        surroundings
      )
      #expect(entries.map(\.note) == ["one"])
      #expect(
        opening.readOnly
          == .damaged(Damage(path: stray, line: 1, byte: 1, reason: .noFile(code)))
      )
      #expect(opening.readOnly?.description.contains(why) == true)
      let saved = place.directory + "/saved \(why)"
      #expect(try Journal.salvage(place.register, to: saved).strays == [stray])
      #expect(unsafe Glibc.remove(stray) == 0)
    }
  }

  @Test func `room is set aside and the size stays`() throws {
    let place = try Scratch()
    let live = LiveFileSystem()
    let file = try OpenFile(place.directory + "/a", for: .creating, in: live)
    try file.writeAll([1, 2, 3])
    try file.reserve(1 << 16, from: 3)
    #expect(try file.status().size == 3)
    #expect(try file.read(from: 1, count: 10) == [2, 3])
  }

  private func open(
    _ place: Scratch,
    for purpose: Journal.Purpose = .writing(letter: UInt8(ascii: "A"))
  ) throws -> Journal {
    try Journal.open(at: place.register, for: purpose, surroundings).0
  }

  private func open(
    _ place: Scratch,
    for purpose: Journal.Purpose
  ) throws -> (journal: Journal, entries: [Entry]) {
    let (journal, entries, _) = try Journal.open(at: place.register, for: purpose, surroundings)
    return (journal, entries)
  }

  private var surroundings: Surroundings {
    Surroundings(patience: Patience(limit: 10, wait: { _ in }))
  }

  private func record(_ note: String, in journal: Journal) throws {
    _ = try journal.record(
      at: try Sample.moment(),
      by: try Sample.operator(),
      grant: { _ throws(Refusal) in Grant(facts: [.exported(Export(list: note, rows: 1))]) }
    )
  }

  private func isReadable(_ descriptor: Int32) -> Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&waiting, 1, 0) == 1
  }

  private func modes(below path: String) throws -> [(String, UInt32)] {
    let live = LiveFileSystem()
    var found: [(String, UInt32)] = []
    for name in try live.names(in: path) {
      let child = "\(path)/\(name)"
      var status = stat()
      #expect(unsafe stat(child, &status) == 0)
      found.append(
        (child.split(separator: "/").suffix(2).joined(separator: "/"), status.st_mode & 0o777)
      )
      if try live.status(at: child)?.isDirectory == true { found += try modes(below: child) }
    }
    return found
  }
}
