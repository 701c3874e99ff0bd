/// The state of one programme's registration: all entries folded, in the order of (t, desk, number).
///
/// A pure value. `facts(granting:stamped:)` knows all the rules and may refuse; `apply` never does. Only the session holds a
/// register: everyone else is shown it, since a second copy would make each change cost a copy of everything.
///
/// ```
/// Register ── programme ── groups, affiliations, ministries, activities (as they are now)
///     │   └── records ── Participant ── details, standing, markings, journeys
///     ├── order        the people shown, in protocol order
///     └── history ── Entry ── facts    what happened, and which of it still stands
/// ```
package struct Register: Sendable {
  /// The edition as adopted and since revised, with its activities and ministries as they are now; nil until one is adopted.
  package internal(set) var programme: Programme?
  /// Every record ever registered, at its row for ever: a registration that is taken back and redone gets its row again.
  var records: [Participant] = []
  /// The rows whose registration was taken back.
  var removed: Set<Int> = []
  var rows = RowTable()
  /// What was registered at rows whose record says something else by now.
  var originals: [Int: KnownPeople.Registered] = [:]
  var badgeRows: [Badge: Int] = [:]
  /// The highest badge number given by each letter's desks; a number is never used again.
  var lastBadgeNumber: [UInt8: UInt32] = [:]
  /// What merged records were before, the last merge that stands at the end.
  var standingsBeforeMerge: [ParticipantID: [Standing]] = [:]
  var order = ProtocolOrder()
  /// The keys by which people are found, by row.
  var searchIndex = SearchIndex()
  /// Rows whose place in the order is not settled yet.
  var unsettled: [Int] = []
  /// Whether states or ministries have other names than the search knows.
  var directoryChanged = false

  /// Ministries that were merged, each with the one it went into.
  package internal(set) var mergedMinistries: [MinistryID: MinistryID] = [:]
  /// Where each ministry stood in the programme when changes were last settled: nearly always where it stands.
  private(set) var ministryPlaces: [MinistryID: Int] = [:]
  /// Activities that were cancelled, with the reason.
  package internal(set) var cancellations: [ActivityID: String] = [:]
  /// What changes a programme although none is adopted yet.
  var beforeProgramme: [(fact: Fact, forward: Bool, site: FactSite)] = []
  /// What the desk itself changed in the programme: a revision keeps it.
  var deskWork = DeskWork()

  /// The totals of everyone; nil while they are not counted for the programme as it is.
  var counted: Breakdown?

  var history = History()
  /// By the number of an activity: whether the programme has it; shorter than the numbers where that was not asked yet.
  var planned: [Bool] = []
  /// What in the entries makes no sense, in the order found; all of it is kept in `entries`.
  package internal(set) var oddities: [Oddity] = []

  package init() {}
}

extension Register {
  /// The record at a row appeared, vanished or has other details.
  ///
  /// Whatever is derived from records (their order, the keys they are found by) is brought up to date in `settle`.
  mutating func didChange(_ row: Int) {
    unsettled.append(row)
  }

  /// Sorts people once all entries that were waiting are taken, and brings up to date what they are found by.
  package mutating func settle() {
    if directoryChanged, noteDirectory() { unsettled = Array(records.indices) }
    directoryChanged = false
    guard !unsettled.isEmpty else { return }
    searchIndex.note(unsettled)
    order.update(unsettled, of: records, isShown: isShown)
    unsettled.removeAll(keepingCapacity: true)
  }

  /// Follows a programme that changed; whether people are found by other names from now on.
  mutating func noteDirectory() -> Bool {
    let ministries = (programme?.ministries ?? []).enumerated().map { ($1.id, $0) }
    ministryPlaces = Dictionary(ministries, uniquingKeysWith: { first, _ in first })
    return searchIndex.update(programme, merged: mergedMinistries)
  }

  /// False for records that were merged into another or whose registration was taken back.
  func isShown(_ row: Int) -> Bool {
    records[row].standing.status != .merged && !removed.contains(row)
  }
}

/// Where a fact stands, and what identity and occurrence it gives: a redone fact gives those of the entry first asked for.
struct FactSite {
  let entry: EntryID
  /// From 1.
  let place: Int
  /// The stamp of the entry first asked for.
  let stamp: Stamp
  /// The fact's place in the entry first asked for, from 1.
  let originalPlace: UInt32

  var participant: ParticipantID { ParticipantID(entry: stamp.id, place: originalPlace) }

  func occurrence(at moment: Moment) -> Occurrence {
    Occurrence(at: moment, recordedAt: stamp.at, by: stamp.by, desk: stamp.id.desk)
  }
}
