import Proofs
import Testing

@testable import Journal

/// A salvage that the power is cut under.
@Suite struct SalvagePowerCutTests {
  @Test func `whatever a power cut leaves of a salvage, it is whole or can be done again`() throws {
    let proof = Proof("power-cuts")
    let (disk, before) = try SalvageFaultTests.damaged()
    var lottery = Lottery(seed: 8)
    var states: Set<DiskContent> = []
    var violations: [String] = []
    disk.fault = { number, _ in
      disk.eachCut(drawn: proof.cases(short: 16, long: 512), by: &lottery) { cut in
        guard states.insert(DiskContent(of: cut)).inserted else { return }
        let isUntouched = SalvageFaultTests.files(on: cut) == before
        let isSaved = (try? SalvageFaultTests.isSaved(on: cut)) == true
        if !isUntouched || !isSaved { violations.append("cut at call \(number)") }
      }
      return nil
    }
    _ = try SalvageFaultTests.salvage(disk)
    disk.fault = nil
    disk.eachCut(drawn: 8, by: &lottery) { cut in
      if SalvageFaultTests.notes(on: cut) != SalvageFaultTests.saved {
        violations.append("cut behind the end")
      }
    }
    #expect(violations == [])
    proof.found(
      violations.count,
      in: states.count,
      "distinct states that a power cut may leave of a salvage"
    )
    #expect(states.count > 20)
  }
}
