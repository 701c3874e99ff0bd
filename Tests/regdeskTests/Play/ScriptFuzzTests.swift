import Proofs
import Registration
import Testing

@testable import regdesk

/// Hostile scripts and codes are read or refused.
@Suite struct ScriptFuzzTests {
  @Test func `a hostile script is read or refused`() {
    let proof = Proof("fuzz")
    let cases = proof.cases(short: 1_500, long: 300_000)
    let violations = Proof("fuzz scripts").violations(in: cases) { number in
      var mutator = Mutator(seed: number, samples: [Self.sample], tokens: Self.tokens)
      do {
        return try Script(mutator.mutant(), file: "s").acts.count >= 0
      } catch let stop as Stop {
        return !stop.description.isEmpty
      } catch {
        return false
      }
    }
    #expect(violations == 0)
    proof.found(violations, in: cases, "hostile scripts, each read or refused")
  }

  @Test func `a hostile code is a badge's own or nobody's`() {
    let proof = Proof("fuzz")
    let samples = ["A-017-4", "a0174", "A-017-4 B-001-7", "K-4294967295-0", "ㅁ-017-4"].map {
      Array($0.utf8)
    }
    let cases = proof.cases(short: 3_000, long: 500_000)
    let violations = Proof("fuzz badges").violations(in: cases) { number in
      var mutator = Mutator(
        seed: number,
        samples: samples,
        tokens: ["A-", "-4", "017", "４"],
        longest: 200
      )
      let text = String(decoding: mutator.mutant(), as: UTF8.self)
      let codes =
        [BadgeCode(endOf: text), BadgeCode(wholeEndOf: text)] + (BadgeCode.list(in: text) ?? [])
      let badges = codes.compactMap(\.self).flatMap(\.badges) + [Badge(text)].compactMap(\.self)
      return badges.allSatisfy { Badge($0.description) == $0 }
    }
    #expect(violations == 0)
    proof.found(violations, in: cases, "hostile badge codes, each somebody's own or nobody's")
  }

  private static let sample = Array(
    """
    # somebody
    type Şa x
    key Shift-F5
    paste two words
    click 12 5
    wheel up 1 2
    resize 100x30
    screen
    svg out/a screen.svg

    """.utf8
  )
  private static let tokens = [
    "type ", "key ", "paste ", "click ", "wheel down ", "resize ", "screen\n", "svg ", "0x0",
    "99999x99999", "-1x5",
    "9223372036854775807 9223372036854775807", "F99", "Ctrl-", "Shift-Shift-F1",
  ]
}
