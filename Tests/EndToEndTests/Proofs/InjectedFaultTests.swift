import Proofs
import Testing

/// The real program on a real file system, while one of its system calls after another fails, or it is killed there.
@Suite(.enabled(if: Strace.isThere, "strace cannot trace here: sh config/setup installs it"))
struct InjectedFaultTests {
  private let proof = Proof("injected")

  @Test(arguments: Scenario.allCases)
  func `whatever call fails, nothing saved is lost and the next run works`(
    scenario: Scenario
  ) throws {
    let template = try scenario.prepared()
    let calm = try template.copied()
    let run = try calm.traced(scenario.standing, scenario.arguments(in: calm))
    try #require(run.status == 0, "\(run)")
    let calls = try calm.tracedCalls()
    try #require(calls.count > 20)
    let wholeList = (try? calm.text(of: "out.csv")) ?? ""
    var complaints: [String] = []
    let cases = chosen(of: calls, in: scenario)
    for (call, mischance) in cases {
      let aftermath = try Aftermath(
        scenario,
        mischance,
        at: call,
        from: template,
        wholeList: wholeList
      )
      complaints += aftermath.complaints
    }
    proof.found(
      complaints.count,
      in: cases.count,
      "system call failed, or killed there, while \(scenario)"
    )
    #expect(complaints == [])
  }

  @Test func `a signal while a script is opened and a folder listed is no reason to give up`()
    throws
  {
    let template = try Scenario.marking.prepared()
    let calm = try template.copied()
    _ = try calm.traced([], Scenario.marking.arguments(in: calm))
    let calls = try calm.tracedCalls().filter { call in
      call.text.contains("marks.play") || call.text.contains("/entries>")
    }
    #expect(calls.count > 4)
    let interrupted = ["openat", "newfstatat"].flatMap { name in
      calls.filter { $0.name == name }.prefix(3)
    }
    var complaints: [String] = []
    for call in interrupted {
      complaints += try Aftermath(
        .marking,
        .failing("EINTR", .once),
        at: call,
        from: template,
        wholeList: ""
      ).complaints
    }
    #expect(complaints == [])
  }

  /// Every call with every mischance; the short form takes a few, the same ones each time.
  private func chosen(
    of calls: [SystemCall],
    in scenario: Scenario
  ) -> [(SystemCall, Mischance)] {
    // While one sync fails anyway, other syncs are left alone: strace takes one rule a call.
    let free = calls.filter { scenario.standing.isEmpty || $0.name != "fdatasync" }
    let all = free.flatMap { call in Mischance.all.map { (call, $0) } }
    if proof.isLong { return all }
    var chance = Chance(seed: 20_171_030)
    return Array(all.shuffled(using: &chance).prefix(2))
  }
}
