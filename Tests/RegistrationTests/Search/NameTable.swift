import Foundation
import Testing

@testable import Registration

/// The names of one state's invented people, each with the Latin spellings in use.
///
/// The spellings were made by the published tables of each language and checked against public
/// examples, apart from the product's own romanisation: they are the measure, not its outcome.
struct NameTable: Sendable {
  let state: AffiliationCode
  let families: [Name]
  let givens: [Name]

  /// A name as its bearer writes it, and how others do.
  struct Name: Hashable, Sendable {
    let native: String
    /// By the state's own rule, in small letters.
    let national: String
    /// By other rules, without marks, by older habits: in small letters.
    let others: [String]

    /// What people type who look for it: every spelling in small letters.
    var spellings: [String] { [native.small, national] + others }
  }

  /// The tables of the twelve states, in the order of the file.
  static let all: [NameTable] = (try? read()) ?? []

  private static func read() throws -> [NameTable] {
    let file = Bundle.module.url(
      forResource: "names",
      withExtension: "tsv",
      subdirectory: "Names"
    )
    let text = try String(contentsOf: #require(file), encoding: .utf8)
    let rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    var codes: [String] = []
    for row in rows where !codes.contains(row[0]) { codes.append(row[0]) }
    return try codes.map { code in
      let own = rows.filter { $0[0] == code }
      return NameTable(
        state: try #require(AffiliationCode(code)),
        families: own.filter { $0[1] == "family" }.map(Name.init),
        givens: own.filter { $0[1] == "given" }.map(Name.init)
      )
    }
  }
}

extension NameTable.Name {
  fileprivate init(_ row: [String]) {
    self.init(
      native: row[2],
      national: row[3],
      others: row[4].split(separator: " ").map(String.init)
    )
  }
}

extension String {
  /// In small letters, İ as i.
  fileprivate var small: String {
    replacingOccurrences(of: "İ", with: "i").replacingOccurrences(of: "I", with: "ı").lowercased()
  }
}
