import Glibc
import Registration
import Testing

@testable import Journal

/// A cache on this machine's file system, where others may have put something in its place.
@Suite struct LiveCacheTests {
  private let place: Scratch
  private let paths: RegisterPaths

  init() throws {
    place = try Scratch()
    paths = RegisterPaths(place.register)
    var (journal, register, _) = try open()
    for request in [
      Request.adoptProgramme(try Sample.programme()), .recordExport(Export(list: "a", rows: 1)),
    ] {
      _ = try journal.record(
        request,
        at: try Sample.moment(),
        by: try Sample.operator(),
        into: &register
      )
    }
    journal.cacheWorth = CacheWorth(least: 1, much: 1)
    while journal.writeCache(of: register) {}
    try #require(try open().journal.cached != nil)
  }

  private func open() throws -> (journal: Journal, register: Register, opening: Opening) {
    try Journal.open(at: place.register, for: .writing(letter: 65), in: Surroundings())
  }

  /// Whether the register opens, whole and without a word, and the cache is not used.
  private func isIgnored() throws -> Bool {
    let (journal, register, opening) = try open()
    return journal.cached == nil && register.entries.count == 2 && opening == Opening(entryCount: 2)
  }

  @Test func `it is private, and read on another thread's side as whole`() throws {
    let status = try #require(try LiveFileSystem().status(ofName: paths.state))
    #expect(status.mode == 0o600)
    let (journal, register, opening) = try open()
    #expect(journal.cached?.latest.count == 2)
    #expect(register.entries.count == 2)
    #expect(opening == Opening(entryCount: 2))
  }

  @Test func `one that others may read or write is not believed`() throws {
    for mode: mode_t in [0o644, 0o620, 0o604] {
      #expect(unsafe chmod(paths.state, mode) == 0)
      #expect(try isIgnored())
    }
    #expect(unsafe chmod(paths.state, 0o600) == 0)
    #expect(try !isIgnored())
  }

  @Test func `in a register that was open to others, one that they could write is not believed`()
    throws
  {
    for path in [paths.state, paths.cache, paths.directory] {
      #expect(unsafe chmod(path, 0o777) == 0)
    }
    let (journal, register, opening) = try open()
    #expect(journal.cached == nil)
    #expect(register.entries.count == 2)
    #expect(opening.notices == [.closedToOthers(paths.directory)])
    #expect(try LiveFileSystem().status(ofName: paths.state) == nil)
  }

  @Test func `one with a second name is not believed`() throws {
    #expect(unsafe link(paths.state, place.directory + "/second") == 0)
    #expect(try isIgnored())
    #expect(unsafe unlink(place.directory + "/second") == 0)
    #expect(try !isIgnored())
  }

  @Test func `a link, a pipe and a folder in its place are not followed`() throws {
    #expect(unsafe rename(paths.state, place.directory + "/away") == 0)
    #expect(unsafe symlink(place.directory + "/away", paths.state) == 0)
    #expect(try isIgnored())
    #expect(unsafe unlink(paths.state) == 0)
    #expect(unsafe mkfifo(paths.state, 0o600) == 0)
    #expect(try isIgnored())
    #expect(unsafe unlink(paths.state) == 0)
    #expect(unsafe mkdir(paths.state, 0o700) == 0)
    #expect(try isIgnored())
  }

  @Test(.enabled(if: geteuid() == 0, "only root may give files away"))
  func `another user's is not believed`() throws {
    #expect(unsafe chown(paths.state, 4711, 4711) == 0)
    #expect(try isIgnored())
  }

  @Test
  func `a link or a file in its folder's place is no cache, and nothing is written through it`()
    throws
  {
    let away = place.directory + "/away"
    #expect(unsafe rename(paths.cache, away) == 0)
    #expect(unsafe symlink(away, paths.cache) == 0)
    let before = try LiveFileSystem().status(ofName: away + "/state")
    for kind in [FileStatus.Kind.link, .file] {
      if kind == .file {
        #expect(unsafe unlink(paths.cache) == 0)
        let file = try OpenFile(paths.cache, for: .creating, in: LiveFileSystem())
        try file.writeAll(Array("mine".utf8))
      }
      #expect(try isIgnored())
      let (reading, _, _) = try Journal.open(at: place.register, for: .reading, in: Surroundings())
      #expect(reading.cached == nil)
      let (journal, register, _) = try open()
      journal.cacheWorth = CacheWorth(least: 0, much: 0)
      #expect(journal.wantsCache)
      #expect(!journal.writeCache(of: register))
      #expect(!journal.wantsCache)
      #expect(try Journal.inspect(place.register).problems == [])
      #expect(try LiveFileSystem().status(ofName: paths.cache)?.kind == kind)
    }
    #expect(try LiveFileSystem().status(ofName: paths.cache)?.size == 4)
    #expect(try LiveFileSystem().names(in: away) == ["state"])
    #expect(try LiveFileSystem().status(ofName: away + "/state") == before)
  }

  @Test func `a link or a folder where one is to be written is left alone`() throws {
    let target = place.directory + "/target"
    let (journal, register, _) = try open()
    journal.cacheWorth = CacheWorth(least: 0, much: 0)
    #expect(unsafe symlink(target, paths.newState) == 0)
    #expect(!journal.writeCache(of: register))
    #expect(try LiveFileSystem().status(ofName: target) == nil)
    #expect(try LiveFileSystem().status(ofName: paths.newState)?.kind == .link)
  }

  @Test func `two things are done at once, and both are waited for`() {
    let (other, own) = meanwhile({ (1...1000).reduce(0, +) }, { "own" })
    #expect(other == 500_500)
    #expect(own == "own")
  }
}
