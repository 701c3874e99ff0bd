import Foundation
import Glibc
import Proofs
import Testing

/// The real program on a register so long that it keeps a cache.
@Suite(.enabled(if: Strace.isThere, "strace cannot trace here: sh config/setup installs it"))
struct CacheTests {
  private let proof = Proof("cache")
  /// A register of one entry of more than 1 MiB, without a cache.
  private let template: Place

  init() throws {
    template = try Place()
    let rows = (1...6_500).map { "Quirine \($0),TUR,Head of the department of matters \($0)\n" }
    try template.write("Family name,State,Position\n" + rows.joined(), to: "list.csv")
    try template.write("# nothing is typed\n", to: "none.play")
    try template.write("type quirine 27\nscreen\nkey F2\nscreen\n", to: "desk.play")
    let run = try template.run("import", "list.csv")
    try #require(run.status == 0, "\(run)")
    try #require(try template.journal.count > 1 << 20)
  }

  private let playing = ["play", "desk.play", "--now", "2017-10-30T09:12+09:00"]

  private func cache(of place: Place) throws -> [String] { try place.names(in: "register/cache") }

  /// What can be asked of a register without writing.
  private func answers(in place: Place) throws -> [Run] {
    try [["history"], ["find", "quirine 27"], ["report"], ["check"]].map { try place.run($0) }
  }

  @Test func `the desk keeps one beside its work, and everybody finds the same with it as without`()
    throws
  {
    let place = try template.copied()
    let before = try answers(in: place)
    #expect(try cache(of: place) == [])
    let first = try place.run(playing)
    #expect(first.status == 0)
    #expect(try cache(of: place) == ["state"])
    let mode = try FileManager.default.attributesOfItem(atPath: place.register + "/cache/state")
    #expect(mode[.posixPermissions] as? Int == 0o600)
    let with = try answers(in: place)
    #expect(with != before)
    try FileManager.default.removeItem(atPath: place.register + "/cache/state")
    #expect(try answers(in: place) == with)
    // Once more from the beginning, with a cache of everything.
    let again = try template.copied()
    #expect(try again.run("play", "none.play").status == 0)
    #expect(try cache(of: again) == ["state"])
    #expect(try again.run(playing) == first)
  }

  @Test func `a list reads it, a check and a copy do not`() throws {
    let place = try template.copied()
    #expect(try place.run(playing).status == 0)
    try place.makeFolder("stick")
    let touching = try [["find", "quirine 27"], ["check"], ["backup", "--to", "stick"]].map {
      try #require(try place.traced([], $0).status == 0)
      return try place.tracedCalls().contains { $0.text.contains("register/cache/state") }
    }
    #expect(touching == [true, false, false])
    let copy = try #require(try place.names(in: "stick").first)
    #expect(try place.names(in: "stick/\(copy)/cache") == [])
  }

  @Test func `killed at any call while it is written, the next opening is as if nothing had been`()
    throws
  {
    let calm = try template.copied()
    try #require(try calm.traced([], playing).status == 0)
    let calls = try calm.tracedCalls().filter { $0.text.contains("register/cache/state") }
    try #require(calls.count > 10)
    let wanted = Set(["openat", "write", "rename"])
    let chosen = proof.isLong ? calls : calls.filter { wanted.contains($0.name) }.suffix(3)
    let screens = try calm.run("find", "quirine 27")
    var complaints: [String] = []
    for call in chosen {
      let place = try template.copied()
      let option = Mischance.killed.option(at: call)
      let killed = try place.traced(["-e", option], showing: [call.name], playing)
      if killed.status != 128 + SIGKILL { complaints.append("\(call.text): not killed") }
      let next = try place.run(playing)
      let check = try place.run("check")
      let isWhole = check.output.contains(", 0 problems\n") && next.status == 0
      if !isWhole { complaints.append("\(call.text): \(next) \(check)") }
      if try cache(of: place) != ["state"] { complaints.append("\(call.text): left over") }
      // The script marks once more where the killed one came to that.
      if try place.run("find", "quirine 27") != screens, killed.output.isEmpty {
        complaints.append("\(call.text): another register")
      }
    }
    proof.found(
      complaints.count,
      in: chosen.count,
      "system call, killed there, while a cache is written"
    )
    #expect(complaints == [])
  }
}
