import Proofs
import Registration
import Testing

@testable import Journal

/// Bar 9: whatever stands in a line of the journal, it is read or refused, and what is read is written as it reads.
@Suite struct EntryFuzzTests {
  @Test func `hostile JSON of an entry is refused or comes back the same`() throws {
    let proof = Proof("fuzz")
    let samples = try Self.samples()
    let desk = try Sample.desk()
    let known = KnownTexts()
    let cases = proof.cases(short: 3_000, long: 1_000_000)
    let violations = Proof("fuzz entries").violations(in: cases) { number in
      var mutator = Mutator(seed: number, samples: samples, tokens: Self.tokens)
      let json = number % 50 == 0 ? mutator.sample() : mutator.mutant()
      guard
        let line = try? EntryReader.line(json, in: 0..<json.count, of: desk, known: known)
      else { return true }
      return Self.isStable(line, of: desk, known)
    }
    #expect(violations == 0)
    proof.found(violations, in: cases, "hostile lines of JSON, each read or refused")
  }

  /// Whether a line that was accepted reads the same once written, and is then written the same.
  private static func isStable(_ line: EntryReader.Line, of desk: DeskID, _ known: KnownTexts)
    -> Bool
  {
    let json = json(of: line, desk)
    guard let again = try? EntryReader.line(json, in: 0..<json.count, of: desk, known: known) else {
      return false
    }
    return again == line && Self.json(of: again, desk) == json
  }

  static func json(of line: EntryReader.Line, _ desk: DeskID) -> [UInt8] {
    switch line.content {
    case .entry(let entry): EntryWriter.json(entry, number: line.number, of: desk)
    case .lost(let last): EntryWriter.json(lost: line.number...last)
    }
  }

  /// A line of every kind of fact, one of them all, one that was carried over and one that was lost.
  static func samples() throws -> [[UInt8]] {
    let desk = try Sample.desk()
    let stamp = Stamp(id: try Sample.entryID(9), at: try Sample.moment(), by: try Sample.operator())
    let facts = try Sample.facts()
    let entries = facts.map { Entry(stamp: stamp, facts: [$0]) }
    let full = Entry(
      stamp: stamp,
      facts: facts,
      undoes: try Sample.entryID(4),
      seen: [try Sample.desk("B-000000"): 7],
      t: 12
    )
    let carried = EntryWriter.json(entries[0], number: 1, of: try Sample.desk("A-222222"))
    return entries.map { EntryWriter.json($0, number: 9, of: desk) }
      + [EntryWriter.json(full, number: 9, of: desk), carried, EntryWriter.json(lost: 9...12)]
  }

  static let tokens =
    Key.allCases.map { "\"\($0.rawValue)\":" } + FactKind.allCases.map { "{\"\($0.rawValue)\":{}}" }
}
