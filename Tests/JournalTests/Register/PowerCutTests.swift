import Proofs
import Testing

@testable import Journal

/// Bar 5: a disk that keeps only what POSIX promises, its power cut after every call of every story.
@Suite struct PowerCutTests {
  @Test func `whatever a power cut leaves, nothing that was saved is lost`() throws {
    let proof = Proof("power-cuts")
    let drawn = proof.cases(short: 16, long: 512)
    var states: Set<DiskContent> = []
    var violations: [String] = []
    let walks = (1...proof.cases(short: 3, long: 40)).map { Story.walk(UInt64($0)) }
    for story in Story.all + walks {
      var lottery = Lottery(seed: 20_171_030)
      let witness = story.witness()
      let desks = story.before(witness)
      func look() {
        let saved = witness.saved.count
        witness.disk.eachCut(drawn: drawn, by: &lottery) { disk in
          if states.insert(DiskContent(of: disk)).inserted {
            witness.examine(disk, "\(story), call \(witness.disk.calls.count), \(saved) saved")
          }
        }
      }
      witness.disk.fault = { _, _ in
        look()
        return nil
      }
      story.then(witness, desks)
      witness.disk.fault = nil
      look()
      violations += witness.violations
    }
    proof.found(violations.count, in: states.count, "distinct states that a power cut may leave")
    #expect(violations.prefix(5) == [])
    #expect(states.count >= proof.cases(short: 1_000, long: 10_000))
  }
}
