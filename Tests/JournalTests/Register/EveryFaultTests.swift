import Glibc
import Proofs
import Testing

@testable import Journal

/// Bars 3 and 4: in every story any single call fails, once or from then on, in every way that it may fail.
@Suite struct EveryFaultTests {
  static let codes: [ErrorCode] = [
    .inputOutput, .noSpace, .quota, .interrupted, .readOnly, .denied, .tooManyFiles, .noMemory,
  ]

  @Test func `whichever call fails once, what was saved stays and every desk works on`() throws {
    let proof = Proof("faults")
    var run = Run(proof)
    for code in proof.isLong ? Self.codes : [.inputOutput] {
      for story in Story.all {
        run.everyCall(of: story, meeting: .fails(code), forGood: false, "\(code)")
      }
    }
    run.report("calls that fail once")
  }

  @Test func `whichever call fails from then on, what was saved stays`() throws {
    let proof = Proof("faults")
    var run = Run(proof)
    for code in proof.isLong ? Self.codes : [.noSpace] {
      for story in Story.all {
        run.everyCall(of: story, meeting: .fails(code), forGood: true, "\(code)")
      }
    }
    run.report("calls that fail from then on")
  }

  @Test func `at whichever call a process is killed, what was saved stays and others work on`()
    throws
  {
    var run = Run(Proof("faults"))
    for story in Story.all {
      run.everyCall(of: story, meeting: .dies, forGood: false, "killed")
    }
    run.report("processes killed at a call")
  }

  @Test func `however many bytes a write takes, what was saved stays and every desk works on`()
    throws
  {
    let proof = Proof("faults")
    var run = Run(proof)
    for story in Story.all {
      let writes = Run.writes(of: story)
      for (call, length) in writes {
        for count in stride(from: 0, to: length, by: proof.cases(short: length / 3 + 1, long: 1)) {
          for forGood in [false, true] {
            run.call(call, of: story, meets: .takes(count), forGood: forGood, "\(count) bytes")
          }
        }
      }
    }
    run.report("writes that take fewer bytes")
  }
}

/// Stories with one fault each, and what did not hold in them.
private struct Run {
  let proof: Proof
  private(set) var cases = 0
  private(set) var violations: [String] = []
  private var lottery = Lottery(seed: 3)

  init(_ proof: Proof) {
    self.proof = proof
  }

  func report(_ what: String, _ location: SourceLocation = #_sourceLocation) {
    proof.found(violations.count, in: cases, what)
    #expect(violations.prefix(5) == [], sourceLocation: location)
    #expect(cases > 200, sourceLocation: location)
  }

  /// Plays the story as often as it has calls, each time with a fault at another.
  mutating func everyCall(
    of story: Story,
    meeting fault: ModelDisk.Fault,
    forGood: Bool,
    _ what: String
  ) {
    var number = 1
    while call(number, of: story, meets: fault, forGood: forGood, what) { number += 1 }
  }

  /// Plays the story with a fault at one call; false when it has fewer.
  @discardableResult
  mutating func call(
    _ number: Int,
    of story: Story,
    meets fault: ModelDisk.Fault,
    forGood: Bool,
    _ what: String
  ) -> Bool {
    let witness = story.witness()
    let desks = story.before(witness)
    witness.disk.forgetCalls()
    witness.disk.fault = { count, _ in
      guard count == number || forGood && count > number else { return nil }
      if fault == .dies { witness.hasDeath = true }
      return fault
    }
    story.then(witness, desks)
    let isMet = witness.disk.calls.count >= number
    let name = "\(story), \(what)\(forGood ? " for good" : "") at call \(number)"
    witness.disk.fault = nil
    if !forGood { witness.workOn(at: desks, name) }
    if proof.isLong || !forGood && fault.isOfWholeCall {
      witness.disk.eachCut(drawn: 8, by: &lottery) { witness.examine($0, name) }
    } else {
      for survival in [ModelDisk.Survival.syncedOnly, .everything] {
        witness.examine(witness.disk.crashed(survival), name)
      }
    }
    cases += 1
    violations += witness.violations
    return isMet
  }

  /// The writes of a story, by the number of the call, and how long each is.
  static func writes(of story: Story) -> [(call: Int, count: Int)] {
    let witness = story.witness()
    let desks = story.before(witness)
    witness.disk.forgetCalls()
    story.then(witness, desks)
    return witness.disk.writes
  }
}

extension ModelDisk.Fault {
  /// Whether the call does nothing at all.
  fileprivate var isOfWholeCall: Bool {
    switch self {
    case .fails, .dies: true
    case .takes: false
    }
  }
}

extension ErrorCode {
  fileprivate static let noMemory = ErrorCode(ENOMEM)
}
