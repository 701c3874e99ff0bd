import Proofs
import Testing

@testable import Journal

/// Bar 1 further: the power cut again at every call of the recovery from every cut.
@Suite struct EveryCutTests {
  @Test func `whatever a crash leaves of a recovery, the next loses nothing`() throws {
    let proof = Proof("cuts")
    let (disk, path, ends) = try CutTests.journal()
    let bytes = try #require(disk[path])
    var lottery = Lottery(seed: 6)
    var cases = 0
    var violations: [String] = []
    let step = proof.cases(short: 61, long: 1)
    for length in stride(from: ends[0] + 1, to: bytes.count, by: step) {
      let whole = ends.count { $0 <= length } - 1
      let torn = Array(bytes[ends[whole]..<length])
      let cut = disk.copy()
      cut[path] = Array(bytes[..<length])
      cut.fault = { number, _ in
        cut.eachCut(drawn: proof.cases(short: 4, long: 32), by: &lottery) { again in
          cases += 1
          do {
            let desk = try Desk(on: again)
            let isKept = torn.isEmpty || CutTests.sideFiles(on: again).contains(torn)
            let isWhole = desk.notes == Array(CutTests.notes.prefix(whole))
            let isClean = try Desk(on: again).opening == Opening(entryCount: whole)
            if isKept, isWhole, isClean, again[path] == Array(bytes[..<ends[whole]]) { return }
            violations.append("cut after \(length), again at call \(number)")
          } catch {
            violations.append("cut after \(length), again at call \(number): \(error)")
          }
        }
        return nil
      }
      _ = try Desk(on: cut)
    }
    proof.found(violations.count, in: cases, "cuts during the recovery from a cut")
    #expect(violations.prefix(5) == [])
    #expect(cases > 200)
  }
}
