import Foundation
import Testing

@testable import Configuration

/// The tables of `config/languages` against the sources.
///
/// A new phrase is added to both by `REGDESK_UPDATE_DOCUMENTATION=1 swift test --filter PhraseTablesTests`; then its
/// translation is written between the empty quotes in `tr.yaml`.
@Suite(.serialized) struct PhraseTablesTests {
  private let updates = ProcessInfo.processInfo.environment["REGDESK_UPDATE_DOCUMENTATION"] != nil

  @Test func `everything that is said is one literal`() throws {
    let faults = try SourcePhrases.all().flatMap { source in
      source.faultyLines.map { "\(source.name):\($0)" }
    }
    #expect(faults == [])
  }

  @Test(arguments: ["en", "tr"])
  func `a table has the phrases of the sources`(code: String) throws {
    let sources = try SourcePhrases.all()
    if updates {
      try PhraseTable(code).write(sources) { code == "en" ? $0 : "" }
    }
    let table = try PhraseTable(code).translations
    let said = Set(sources.flatMap(\.phrases))
    #expect(said.subtracting(table.keys).sorted() == [], "not in \(code).yaml; see this suite")
    #expect(Set(table.keys).subtracting(said).sorted() == [], "said no more; see this suite")
    #expect(table.filter(\.value.isEmpty).keys.sorted() == [], "not translated yet")
  }

  @Test func `the English is the sources' own`() throws {
    let other = try PhraseTable("en").translations.filter { $0 != $1 }
    #expect(other == [:])
  }

  @Test(arguments: ["en", "tr"])
  func `a table can be read by the program`(code: String) throws {
    #expect(try realFolder.wording(code)?.code == code)
  }
}
