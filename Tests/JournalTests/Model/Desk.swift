import Registration

@testable import Journal

/// One process that has a register open: what it read, and what it was told to be saved.
final class Desk {
  static let directory = "/home/register"
  let process: ModelProcess
  let journal: Journal
  let opening: Opening
  private let by: Operator
  private(set) var entries: [Entry]
  /// The entries that `record` returned.
  private(set) var acknowledged: [Entry] = []

  init(
    on disk: ModelDisk,
    for purpose: Journal.Purpose = .writing(letter: UInt8(ascii: "A")),
    seed: UInt64 = 1
  ) throws(JournalFailure) {
    guard let by = Operator("A Park") else { throw .noRegister("") }
    self.by = by
    process = ModelProcess(disk)
    let surroundings = Surroundings(
      fileSystem: process,
      patience: Patience(limit: 10, wait: { _ in }),
      random: Lottery(seed: seed),
      longestLine: 10_000
    )
    (journal, entries, opening) = try Journal.open(at: Self.directory, for: purpose, surroundings)
  }

  /// Records an entry that says `note`.
  @discardableResult
  func record(
    _ note: String,
    afterFailure continuing: Journal.Continuing = .atOnce
  ) throws(NotRecorded) -> Entry {
    let export = Export(list: note, rows: 1)
    let entry = try journal.record(
      at: Moment(milliseconds: 1_509_321_912_345, offsetMinutes: 540),
      by: by,
      afterFailure: continuing,
      into: &entries,
      grant: { _, _ throws(Refusal) in Grant(facts: [.exported(export)]) }
    )
    entries.append(entry)
    acknowledged.append(entry)
    return entry
  }

  /// Hears of what others wrote; how many entries that is.
  @discardableResult
  func catchUp() throws(JournalFailure) -> Int {
    try journal.catchUpUnlocked(into: &entries)
  }

  /// The notes of all entries it knows, in order.
  var notes: [String] { entries.map(\.note) }
}

extension Entry {
  /// What a test wrote into it.
  var note: String {
    guard case .exported(let export) = facts.first else { return "?" }
    return export.list
  }
}
