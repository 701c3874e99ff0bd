import Foundation
import Registration
import Testing

@testable import Journal

/// A register of format 1 as it lies in `Fixtures/format-1`, never to be changed, with everything that a journal could hold then.
///
/// A fact of every kind, entries that a salvage did not find, an entry of all facts, a successor that carries two entries over,
/// and the side file of a torn line. A later format gets a fixture of its own.
enum FormatFixture {
  /// The files, each with the checksum of all its bytes.
  static let files: [(name: String, checksum: String)] = [
    ("A-222222.journal", "86a50136"), ("A-222222.torn-1433", "cd23419c"),
    ("A-k3f9qz.journal", "0ce10390"),
  ]
  static let entryCount = 55
  static let lost: ClosedRange<UInt32> = 51...53
  /// The kinds of facts that there were.
  static let kinds: Set<String> = [
    "programme_adopted", "programme_revised", "registered", "amended", "moved", "expectation_set",
    "marked", "boarded", "ministry_added", "ministry_renamed", "ministries_merged",
    "activity_added", "activity_changed", "activity_cancelled", "exported", "brought_in", "undone",
  ]

  /// The bytes of a file.
  static func bytes(of name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/format-1/entries").standardized
    return [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }

  /// The JSON of every line of the two journals, with the desk in whose file it stands.
  static func lines() throws -> [(desk: DeskID, json: [UInt8])] {
    try files.filter { $0.name.hasSuffix(".journal") }.flatMap { file in
      let desk = try #require(DeskID(file.name.prefix(8)))
      return try bytes(of: file.name).split(separator: UInt8(ascii: "\n")).dropFirst().map {
        (desk, Array($0.drop { $0 != UInt8(ascii: "{") }))
      }
    }
  }
}
