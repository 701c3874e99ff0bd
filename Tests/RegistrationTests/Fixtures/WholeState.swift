@testable import Registration

/// Every table of a register, whatever it is derived from; its search apart.
struct WholeState: Equatable {
  let programme: Programme?
  let records: [Participant]
  let removed: Set<Int>
  let ids: [ParticipantID]
  let originals: [Int: KnownPeople.Registered]
  let badgeRows: [Badge: Int]
  let lastBadgeNumber: [UInt8: UInt32]
  let standingsBeforeMerge: [ParticipantID: [Standing]]
  let order: [Int32]
  let orderedIDs: [ParticipantID]
  let unsettled: [Int]
  let directoryChanged: Bool
  let mergedMinistries: [MinistryID: MinistryID]
  let cancellations: [ActivityID: String]
  let beforeProgramme: [Fact]
  let deskWork: DeskWork
  let counted: Breakdown?
  let oddities: [Oddity]
  let entries: [Entry]
  let packed: [PackedEntry]
  let places: [Int?]
  let effectiveUndoers: [EntryID: Int]
  let nextNumbers: [UInt32]

  init(_ register: Register) {
    programme = register.programme
    records = register.records
    removed = register.removed
    ids = register.rows.ids
    originals = register.originals
    badgeRows = register.badgeRows
    lastBadgeNumber = register.lastBadgeNumber
    standingsBeforeMerge = register.standingsBeforeMerge
    order = register.order.rows
    orderedIDs = register.order.ids
    unsettled = register.unsettled
    directoryChanged = register.directoryChanged
    mergedMinistries = register.mergedMinistries
    cancellations = register.cancellations
    beforeProgramme = register.beforeProgramme.map(\.fact)
    deskWork = register.deskWork
    counted = register.counted
    oddities = register.oddities
    entries = Array(register.entries)
    packed = Array(register.history.packed)
    places = register.entries.ids.map(register.history.index)
    effectiveUndoers = register.history.effectiveUndoers
    nextNumbers = Set(register.entries.ids.map(\.desk)).sorted().map(register.nextEntryNumber)
  }
}
