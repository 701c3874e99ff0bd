import Registration

/// What a salvage writes again since a desk still knows it: entries that no file holds any more.
struct Restoration {
  let register: RegisterID
  /// Entries that are written again.
  let rewritten: [Entry]
  /// Entries that are not, since others have their numbers.
  let displaced: [Entry]

  /// Puts what is gone from the files back in its place there, as far as the files are left.
  init(of memory: Memory, in wrecks: inout [Wreck]) {
    register = memory.register
    var standing: [EntryID: Entry] = [:]
    for wreck in wrecks {
      for case let entry? in wreck.lines.values.map(\.entry) { standing[entry.id] = entry }
    }
    rewritten = memory.entries.filter { standing[$0.id] == nil }
    displaced = memory.entries.filter { entry in standing[entry.id].map { $0 != entry } ?? false }
    for place in wrecks.indices { wrecks[place].fill(from: rewritten) }
  }

  /// What is written again and has no place in the files that there are: it goes into the next one.
  func homeless(besides entries: [Entry]) -> [Entry] {
    let housed = Set(entries.map(\.id))
    return rewritten.filter { !housed.contains($0.id) }
  }
}
