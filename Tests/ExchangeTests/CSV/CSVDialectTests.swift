import Foundation
import Proofs
import Testing

@testable import Exchange

/// Our CSV against that of Python's csv module, in both directions, and files in the encodings from before UTF-8.
@Suite(.enabled(if: PythonScript.isThere, "python3 is not installed"))
struct CSVDialectTests {
  /// Delimiters, line ends, quoting and marks of every kind, with and without a `sep=` line.
  @Test func `what Python writes in any dialect is read as it was meant`() throws {
    let proof = Proof("csv")
    let cases = proof.cases(short: 360, long: 36_000)
    let python = try PythonScript("dialects.py")
    #expect(try python.run("write", "\(cases)", "2017") == [])
    var different: [String] = []
    for (name, bytes) in try python.files(".csv") {
      let json = python.folder.appending(path: name.replacing(".csv", with: ".json"))
      let rows = try JSONDecoder().decode([[String]].self, from: Data(contentsOf: json))
      let read = try CSVReader.records(of: bytes)
      if read.contains(where: { $0.flaw != nil }) || bytesOf(read.map(\.fields)) != bytesOf(rows) {
        different.append(name)
      }
    }
    #expect(different == [])
    proof.found(different.count, in: cases, "Python's files in every dialect, read by us")
  }

  @Test func `what we write in any form is read by Python as it was meant`() throws {
    let proof = Proof("csv")
    let cases = proof.cases(short: 300, long: 30_000)
    let python = try PythonScript("dialects.py")
    var lottery = SplitMix(seed: 2017)
    for number in 0..<cases {
      let form = CSVForm.allCases[number % CSVForm.allCases.count]
      let rows = Self.table(&lottery)
      let expected = rows.map { row in
        row.map { form.isForSpreadsheets ? FormulaGuard.applied(to: $0) : $0 }
      }
      let path = python.folder.appending(path: "\(form.rawValue) \(number)")
      try Data(written(rows, form)).write(to: path.appendingPathExtension("csv"))
      try JSONEncoder().encode(expected).write(to: path.appendingPathExtension("json"))
    }
    let different = try python.run("read")
    #expect(different == [])
    proof.found(different.count, in: cases, "our files in every form, read by Python")
  }

  @Test func `the guard of any text comes off again`() throws {
    let proof = Proof("csv")
    let cases = proof.cases(short: 4_000, long: 2_000_000)
    var lottery = SplitMix(seed: 1)
    var changed: [String] = []
    for _ in 0..<cases {
      let text =
        String(repeating: "'", count: Int.random(in: 0...3, using: &lottery))
        + Self.text(&lottery)
      let back = FormulaGuard.removed(from: FormulaGuard.applied(to: text))
      if Array(back.utf8) != Array(text.utf8) { changed.append(text) }
    }
    #expect(changed == [])
    proof.found(changed.count, in: cases, "texts guarded and unguarded")
  }

  @Test func `files from before UTF-8 are refused, and the likely encoding is named`() throws {
    let nominations = try #require(
      Bundle.module.url(
        forResource: "nominations-300",
        withExtension: "csv",
        subdirectory: "Fixtures"
      )
    )
    let python = try PythonScript("dialects.py")
    #expect(try python.run("encode", nominations.path) == [])
    let files = try python.files(".csv")
    let named = files.map { file in
      "\(Self.kind(of: file.bytes)).\(file.name.split(separator: ".").dropFirst().joined(separator: "."))"
    }
    #expect(named == files.map(\.name))
    #expect(files.count == 27)
  }

  private static func kind(of bytes: [UInt8]) -> String {
    do throws(CSVFailure) {
      return "\(try CSVReader.records(of: bytes).count) records"
    } catch {
      if case .legacyEncoding(let encoding, _, _) = error { return name(of: encoding) }
      return error.description
    }
  }

  private static func name(of encoding: LegacyEncoding) -> String {
    switch encoding {
    case .windows1251: "windows1251"
    case .koi8: "koi8"
    case .isoCyrillic: "iso8859_5"
    case .greek: "greek"
    case .korean: "korean"
    case .latin: "latin"
    }
  }

  private static func table(_ lottery: inout SplitMix) -> [[String]] {
    let columns = Int.random(in: 1...6, using: &lottery)
    return (0...Int.random(in: 0...12, using: &lottery)).map { _ in
      (0..<columns).map { _ in text(&lottery) }
    }
  }

  private static func text(_ lottery: inout SplitMix) -> String {
    let count = [0, 1, 1, 2, 3, 8].randomElement(using: &lottery) ?? 0
    return (0..<count).map { _ in letters.randomElement(using: &lottery) ?? "" }.joined()
  }

  private static let letters = [
    ",", ";", "\t", "|", "\"", "\"\"", "\n", "\r", "\r\n", " ", "'", "=", "+", "-", "@", "0",
    "5 (2)",
    "＝", "＋", "－", "＠", "ə", "İ", "强", "e\u{301}", "\u{301}", "\u{FEFF}", "\u{A0}", "sep=", "🗿",
  ]
}

/// The rows byte for byte: equal strings may be spelt differently.
private func bytesOf(_ rows: [[String]]) -> [[[UInt8]]] {
  rows.map { row in row.map { Array($0.utf8) } }
}

/// Numbers that are the same in every run.
private struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
