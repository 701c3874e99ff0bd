import Registration

@testable import Journal

/// A process that has a copy on the stick open.
final class Copy {
  let process: ModelProcess
  let journal: Journal
  let opening: Opening
  private(set) var entries: [Entry]

  init(on disk: ModelDisk, seed: UInt64) throws(JournalFailure) {
    process = ModelProcess(disk)
    let surroundings = Surroundings(
      fileSystem: process,
      patience: Patience(limit: 10, wait: { _ in }),
      random: Lottery(seed: seed)
    )
    (journal, entries, opening) = try Journal.open(
      at: "/stick/copy",
      for: .writing(letter: UInt8(ascii: "A")),
      surroundings
    )
  }

  var notes: [String] { entries.map(\.note) }

  /// Records an entry that says `note`.
  @discardableResult
  func record(_ note: String) throws -> Entry {
    guard let by = Operator("B Lee") else { throw JournalFailure.noRegister("") }
    let entry = try journal.record(
      at: Moment(milliseconds: 1_509_321_912_345, offsetMinutes: 540),
      by: by,
      into: &entries,
      grant: { _, _ throws(Refusal) in Grant(facts: [.exported(Export(list: note, rows: 1))]) }
    )
    entries.append(entry)
    return entry
  }
}
