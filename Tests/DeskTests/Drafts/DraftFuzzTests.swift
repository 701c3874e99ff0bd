import Canvas
import Proofs
import Registration
import Testing

@testable import Desk

/// Whatever stands in a draft on the disk, the desk opens.
@Suite struct DraftFuzzTests {
  @Test func `a hostile draft never keeps the desk from opening`() throws {
    let proof = Proof("fuzz")
    let begun = try Self.left()
    let samples = begun.desk.drafts
    try #require(samples.count == 4)
    let cases = proof.cases(short: 25, long: 1_500)
    let violations = try Proof("fuzz drafts").violations(in: cases) { number in
      var mutator = Mutator(seed: number, samples: [[0]], tokens: Self.tokens)
      var player = begun
      player.restart(with: Self.changed(samples, &mutator))
      for keys in ["Shift-F8", "Enter", "F8", "F5", "Down", "F2", "Esc"] {
        guard player.screen.split(separator: "\n", omittingEmptySubsequences: false).count == 24
        else {
          return false
        }
        try player.press(keys)
      }
      return true
    }
    #expect(violations == 0)
    proof.found(violations, in: cases, "hostile drafts that the desk opened with")
  }

  /// A new person, a reason, an activity and a ministry, all left half-typed.
  private static func left() throws -> Player {
    var player = try Player()
    try player.perform("\"Kovalenko\" F7 \"Ir\" Esc Esc Esc")
    try player.perform("\"papa\" F8 \"6\" Enter \"ill\" Esc Esc")
    try player.perform("\"papa\" Enter End \"x\" Esc Esc Esc")
    try player.goTo(.programme)
    try player.perform("End F8 Down \"16:30\" Esc Esc")
    return player
  }

  private static func changed(_ drafts: [Draft], _ mutator: inout Mutator) -> [Draft] {
    var changed = drafts
    for _ in 0...mutator.number(below: 4) {
      let index = mutator.number(below: changed.count)
      let keys = changed[index].values.keys.sorted() + names
      let key = keys[mutator.number(below: keys.count)]
      let other = changed[mutator.number(below: changed.count)]
      switch mutator.number(below: 6) {
      case 0: changed[index].values[key] = nil
      case 1: changed[index].form = forms[mutator.number(below: forms.count)]
      case 2: changed[index].values[key] = other.values.sorted { $0.key < $1.key }.first?.value
      case 3: changed[index].values.merge(other.values) { $1 }
      default: changed[index].values[key] = text(&mutator)
      }
    }
    return changed
  }

  private static func text(_ mutator: inout Mutator) -> String {
    String(decoding: mutator.mutated(Array("A-k3f9qz.2.1".utf8)), as: UTF8.self)
  }

  private static let forms = [
    "register", "amend", "substitute", "activity", "presentation", "ministry", "withdraw",
    "reinstate", "", "x",
  ]
  private static let names = [
    "person", "people", "activity", "ministry", "parent", "after", "title", "was.title", "reason",
    "whom", "focus",
    "state", "family_name", "name",
  ]
  private static let tokens = [
    "A-k3f9qz.2.1", "A-k3f9qz.2.9", "A-k3f9qz.2.1,A-k3f9qz.2.2", "forum", "TUR", "tur.interior",
    "17:00",
  ]
}
