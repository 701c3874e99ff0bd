/// The entries, and which of them still stand.
///
/// An entry is effective when no effective entry undoes it. An ordinary entry undoes nothing; undo entries take back ordinary
/// ones, redo entries take back undo entries, and so put the ordinary entry in force again.
struct History: Sendable {
  private(set) var entries: [Entry] = []
  private var indices = EntryPlaces()
  /// How many effective entries undo an entry; without those that none undoes.
  private var effectiveUndoers: [EntryID: Int] = [:]

  /// Where in `entries` it stands; nil when there is no such entry.
  func index(of id: EntryID) -> Int? { indices[id] }

  /// The last number written by a desk; 0 where it wrote nothing.
  func lastNumber(of desk: DeskID) -> UInt32 { indices.lastNumber(of: desk) }

  subscript(id: EntryID) -> Entry? { indices[id].map { entries[$0] } }

  /// True when nothing that still stands takes the entry back.
  func isEffective(_ id: EntryID) -> Bool { effectiveUndoers[id] == nil }

  mutating func append(_ entry: Entry) {
    indices.note(entry.id, at: entries.count)
    entries.append(entry)
    var undone = entry.undoes
    var place = entries.count - 1
    var change = 1
    while let target = undone, let index = index(of: target, before: place) {
      let wasEffective = isEffective(target)
      let count = effectiveUndoers[target, default: 0] + change
      effectiveUndoers[target] = count > 0 ? count : nil
      guard wasEffective != isEffective(target) else { return }
      undone = entries[index].undoes
      place = index
      change = -change
    }
  }

  /// Where an entry stands that a later one says it takes back; nil when there is none before that one.
  ///
  /// Only what came before can be taken back: in a journal made by others an entry may name itself, or two each other.
  private func index(of id: EntryID, before place: Int) -> Int? {
    indices[id].flatMap { $0 < place ? $0 : nil }
  }

  /// The ordinary entry at the end of the chain of `undoes`, for an entry that need not be among the entries yet.
  func origin(of entry: Entry) -> Origin {
    var origin = Origin(stamp: entry.stamp, steps: 0)
    var undone = entry.undoes
    var place = indices[entry.id] ?? entries.count
    while let index = undone.flatMap({ index(of: $0, before: place) }) {
      origin = Origin(stamp: entries[index].stamp, steps: origin.steps + 1)
      undone = entries[index].undoes
      place = index
    }
    return origin
  }

  /// What an entry is at bottom: an ordinary one, or taking one back, or taking that back.
  struct Origin {
    /// The ordinary entry's.
    let stamp: Stamp
    /// 0 for an ordinary entry, odd for an undo, else a redo.
    let steps: Int

    var isOrdinary: Bool { steps == 0 }
    var isUndo: Bool { steps % 2 == 1 }

    /// The place (from 1) in the ordinary entry of the fact at an index of an entry with `count` facts: an undo's facts
    /// stand in the opposite order.
    func place(ofFactAt index: Int, of count: Int) -> UInt32 {
      UInt32(isUndo ? count - index : index + 1)
    }
  }
}
