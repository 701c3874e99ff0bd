import Foundation
import Proofs
import Testing

/// kill -9, with a record of what was said to be saved kept outside the processes.
@Suite struct KillTests {
  private let proof = Proof("kills")
  private let template: Place

  init() throws {
    template = try Place()
    try template.write(BusyOperator.list, to: "list.csv")
    try template.write("Family name,State\nÖzgür,TUR\n", to: "last.csv")
    try #require(try template.run("import", "list.csv").status == 0)
  }

  @Test func `whoever is killed at whatever moment, nothing saved is lost and the others go on`()
    throws
  {
    var complaints: [String] = []
    var (saved, killed) = (0, 0)
    let rounds = proof.cases(short: 4, long: 1_000)
    for seed in 1...rounds {
      let round = try KillRound(seed: UInt64(seed), from: template)
      complaints += round.complaints
      saved += round.saved
      killed += round.killed
    }
    let what = "rounds of kill -9: \(killed) processes killed, \(saved) entries said to be saved"
    proof.found(complaints.count, in: rounds, what)
    #expect(complaints == [])
    #expect(saved > rounds)
  }
}
