import Foundation
import Proofs
import Registration
import Testing

@testable import Exchange

/// Hostile CSV is refused with a place or read, in pieces of any size the same, and what is read is written as it reads.
@Suite struct ExchangeFuzzTests {
  @Test func `a hostile CSV file reads the same in pieces, and written again`() throws {
    let proof = Proof("fuzz")
    let samples = try Self.samples()
    let cases = proof.cases(short: 400, long: 150_000)
    let violations = Proof("fuzz csv").violations(in: cases) { number in
      var mutator = Mutator(seed: number, samples: samples, tokens: Self.tokens, longest: 1 << 12)
      let bytes = mutator.mutant()
      let whole = Self.outcome(of: bytes, inPiecesOf: bytes.count + 1)
      let pieces = Self.outcome(of: bytes, inPiecesOf: 1 + mutator.number(below: 40))
      guard Self.areSame(whole, pieces) else { return false }
      guard case .success(let records) = whole else { return true }
      return records.allSatisfy { $0.flaw == nil } ? Self.comesBack(records) : true
    }
    #expect(violations == 0)
    proof.found(violations, in: cases, "hostile CSV files, each read or refused")
  }

  @Test
  func `a hostile list of nominations is planned or refused, and what is planned can be granted`()
    throws
  {
    let proof = Proof("fuzz")
    let samples = try Self.samples()
    let register = try sampleRegister()
    let now = try SampleDesk().now
    let clerk = try #require(Operator("A Park"))
    let id = try #require(EntryID("A-k3f9qz.99"))
    let cases = proof.cases(short: 150, long: 30_000)
    let violations = Proof("fuzz import").violations(in: cases) { number in
      var mutator = Mutator(seed: number, samples: samples, tokens: Self.tokens, longest: 1 << 12)
      guard let plan = try? Importer.plan("f.csv", mutator.mutant(), into: register),
        let request = plan.request(skippingInvalid: true)
      else { return true }
      let stamp = Stamp(id: id, at: now, by: clerk)
      guard let grant = try? register.facts(granting: request, stamped: stamp) else { return false }
      var after = register
      after.apply(Entry(stamp: stamp, facts: grant.facts))
      return after.oddities.isEmpty
    }
    #expect(violations == 0)
    proof.found(violations, in: cases, "hostile lists of nominations, each planned or refused")
  }

  /// Whether both are read, and the same, or both refused: which encoding a file may have is guessed from the piece at hand.
  private static func areSame(
    _ first: Result<[CSVRecord], CSVFailure>,
    _ second: Result<[CSVRecord], CSVFailure>
  ) -> Bool {
    switch (first, second) {
    case (.success(let first), .success(let second)): first == second
    case (.failure, .failure): true
    case (.success, .failure), (.failure, .success): false
    }
  }

  private static func outcome(
    of bytes: [UInt8],
    inPiecesOf size: Int
  ) -> Result<[CSVRecord], CSVFailure> {
    var reader = CSVReader()
    var records: [CSVRecord] = []
    do throws(CSVFailure) {
      for start in stride(from: 0, to: bytes.count, by: size) {
        let piece = Array(bytes[start..<min(start + size, bytes.count)])
        try reader.read(piece.span) { records.append($0) }
      }
      try reader.finish { records.append($0) }
    } catch {
      return .failure(error)
    }
    return .success(records)
  }

  /// Whether the fields, written for programs, are read back as they are.
  private static func comesBack(_ records: [CSVRecord]) -> Bool {
    let fields = records.map(\.fields)
    var written: [UInt8] = []
    var writer = CSVWriter<Never>(.data) { written += $0 }
    for record in fields { writer.write(record) }
    writer.finish()
    guard let again = try? CSVReader.records(of: written) else { return sniffsAnother(fields) }
    return again.map(\.fields) == fields || sniffsAnother(fields)
  }

  /// Whether the first line would be taken for that of another form: a `sep=` line, a byte-order mark, or one in which
  /// another delimiter stands more often than the comma; our own lists always begin with our headings.
  private static func sniffsAnother(_ fields: [[String]]) -> Bool {
    guard let first = fields.first(where: { $0.contains { !$0.isEmpty } }) else { return true }
    let text = first.joined(separator: ",")
    return text.contains { ";\t|\"\r\n\u{FEFF}".contains($0) }
      || text.lowercased().hasPrefix("sep=")
      || text.utf8.contains(0) || text.hasPrefix("\u{FEFF}")
  }

  static func samples() throws -> [[UInt8]] {
    let names = ["nominations-excel.csv", "nominations-messy.csv"]
    let folder = try #require(Bundle.module.resourceURL).appending(path: "Fixtures")
    return try names.flatMap { name in
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
      let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      return stride(from: 1, to: lines.count, by: 12).map { from in
        let rows = [lines[0]] + lines[from..<min(from + 12, lines.count)]
        return Array(rows.joined(separator: [UInt8(ascii: "\n")]))
      }
    }
  }

  static let tokens = [
    ",", ";", "\t", "|", "\",\"", "\"\"\"", ",,,,", "sep=;\n", "\u{FEFF}", "TUR", "UKR",
    "Republic of Turkey",
    "Ministry of Interior", "head of delegation", "yes", "local", "a@b.c", "+90 312", "Şahin",
    "Family name",
  ]
}
