import Foundation
import Glibc
import Proofs
import Testing

/// Somebody is killed while holding the register's lock, and others wait for it.
@Suite(.enabled(if: Strace.isThere, "strace cannot trace here: sh config/setup installs it"))
struct LockHolderTests {
  /// Where the holder is stopped for good.
  enum Moment: CaseIterable {
    /// The entry is written, and not made sure of.
    case beforeSync
    /// Half of the entry is written, since there is no room for more, and not taken back.
    case beforeTakingBack

    fileprivate var options: [String] {
      switch self {
      case .beforeSync: ["-e", "inject=fdatasync:signal=SIGSTOP:when=2"]
      case .beforeTakingBack: ["-e", "inject=ftruncate:error=EIO:signal=SIGSTOP:when=1"]
      }
    }
  }

  private let place: Place
  private let proof = Proof("kills")

  init() throws {
    place = try Place()
    try place.write(BusyOperator.list, to: "list.csv")
    try place.write("Family name,State\nÖzgür,TUR\n", to: "last.csv")
    try place.write("type yannis\nkey F2\nscreen\n", to: "holder.play")
    try #require(try place.run("import", "list.csv").status == 0)
  }

  @Test(arguments: Moment.allCases)
  func `the others go on, with everything they are told is saved`(moment: Moment) throws {
    let before = try place.journal
    let holder = try startHolder(moment, room: before.count + 100)
    try waitUntil { try place.journal.count > before.count }
    let torn = moment == .beforeTakingBack ? try place.torn(after: before) : nil
    let others = try (1...2).map { number in try startWaiting(number) }
    try waitUntil { try (1...2).allSatisfy(hasFoundTheLockTaken) }
    // strace writes the process's number at the beginning of each line.
    let log = try place.text(of: "strace.log")
    let process = try #require(log.split(separator: " ").first.flatMap { pid_t($0) })
    kill(process, SIGKILL)
    let runs = try others.map { try $0.end() }
    #expect(Acknowledgement.all(in: try holder.end().output) == [])
    try expectOrder(runs, torn: torn)
    proof.found(0, in: 1, "killed under the lock with two waiting, \(moment)")
  }

  /// Starts the one who is to be killed; what its files may grow to decides how much of the entry is written.
  private func startHolder(_ moment: Moment, room: Int) throws -> Started {
    let limit = moment == .beforeTakingBack ? ["prlimit", "--fsize=\(room)"] : []
    let tracing = ["strace", "-f", "-o", "strace.log", "-e", "trace=fdatasync,ftruncate"]
    return try Started(
      "/usr/bin/env",
      limit + tracing + moment.options + [place.regdesk, "play", "holder.play"],
      environment: place.environment,
      in: place.path
    )
  }

  private func startWaiting(_ number: Int) throws -> Started {
    let keys = String(repeating: "key F2\nscreen\nkey F5\nscreen\n", count: 10)
    try place.write("type \(BusyOperator.people[number])\n" + keys, to: "\(number).play")
    return try Started(
      "/usr/bin/env",
      ["strace", "-f", "-o", "\(number).log", "-e", "trace=flock", place.regdesk]
        + ["play", "\(number).play"],
      environment: place.environment.merging(["REGDESK_OPERATOR": "Operator \(number)"]) { $1 },
      in: place.path
    )
  }

  private func hasFoundTheLockTaken(_ number: Int) throws -> Bool {
    try place.exists("\(number).log") && place.text(of: "\(number).log").contains("EAGAIN")
  }

  /// Looks again and again, for half a minute at most.
  private func waitUntil(_ condition: () throws -> Bool) throws {
    let end = ContinuousClock.now + .seconds(30)
    while try !condition() {
      try #require(ContinuousClock.now < end)
      sched_yield()
    }
  }

  private func expectOrder(_ runs: [Run], torn: Data?) throws {
    #expect(try place.run("import", "last.csv").status == 0)
    let (entries, complaint) = KeptEntry.reading(try place.journal)
    #expect(complaint == nil)
    for (number, run) in zip(1..., runs) {
      let said = Acknowledgement.all(in: run.output).map(\.number)
      let refused = run.output.split(separator: "\n").count {
        $0.contains("Another terminal is saving")
      }
      // Whoever had waited for two seconds already was told so, and pressed the next key.
      #expect(said.count + refused == 20)
      #expect(said.count > 1)
      #expect(said == entries.filter { $0.operatorName == "Operator \(number)" }.map(\.number))
    }
    #expect(try place.run("check").status == 0)
    let aside = try place.entriesOnDisk.filter { $0.key.contains(".torn-") }.map(\.value)
    #expect(aside == (torn.map { [$0] } ?? []))
  }
}

extension Place {
  /// What stands in the journal behind what stood there before.
  fileprivate func torn(after before: Data) throws -> Data {
    Data(try journal.dropFirst(before.count))
  }
}
