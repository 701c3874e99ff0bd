/// Whose rows packed facts name, and what the register was told of them when it registered them.
///
/// Shares the register's storage: for one look, not across changes.
struct KnownPeople: Sendable {
  let rows: RowTable
  let records: [Participant]
  let originals: [Int: Registered]

  /// What a registering fact says.
  struct Registered: Hashable, Sendable {
    let new: NewParticipant
    let badge: Badge
  }

  /// What the fact said that made the record at a row: kept where the record says otherwise by now.
  func registered(_ row: Int) -> Registered { originals[row] ?? Registered(records[row]) }

  /// The fact at a place (from 1) of an entry in two words; nil when it is not one of those that fit.
  func pack(
    _ fact: Fact,
    at place: Int,
    of entry: EntryID,
    _ numbers: inout NameNumbers
  ) -> PackedFact? {
    switch fact {
    case .registered(let new, let badge):
      guard let row = rows[ParticipantID(entry: entry, place: UInt32(place))],
        registered(row) == Registered(new: new, badge: badge)
      else { return nil }
      return PackedFact(.registration, row: row)
    case .marked(let change):
      guard let row = rows[change.participant], let mark = change.mark, change.note.isEmpty,
        change.was == nil, let activity = numbers.number(of: change.activity)
      else { return nil }
      let at = change.at.bits
      return PackedFact(.mark, row: row, detail: mark.number, activity: activity, at: at)
    case .moved(let move):
      guard let row = rows[move.participant], move.act == .arrived, move.reason.isEmpty,
        let before = Self.before.firstIndex(of: move.was)
      else { return nil }
      return PackedFact(.arrival, row: row, detail: before, at: move.at.bits)
    case .boarded(let change):
      guard let row = rows[change.participant], change.isAboard, change.was == nil,
        let activity = numbers.number(of: change.activity)
      else { return nil }
      let detail = change.leg == .out ? 0 : 1
      return PackedFact(.journey, row: row, detail: detail, activity: activity, at: change.at.bits)
    case .programmeAdopted, .programmeRevised, .amended, .expectationSet, .ministryAdded,
      .ministryRenamed, .ministriesMerged, .activityAdded, .activityChanged, .activityCancelled,
      .exported, .listIssued, .broughtIn, .undone:
      return nil
    }
  }

  /// The fact that was packed; `others` are those that were not.
  func fact(_ packed: PackedFact, _ names: KnownNames, _ others: [Fact]) -> Fact {
    let row = Int(packed.row)
    switch packed.kind {
    case .mark:
      let (activity, mark) = (names.activities[packed.activity], Mark(number: packed.detail))
      let id = rows.ids[row]
      return .marked(MarkChange(id, at: activity, mark: mark, happened: packed.at, was: nil))
    case .arrival:
      let was = Self.before[packed.detail]
      return .moved(Move(rows.ids[row], .arrived, at: packed.at, was: was))
    case .journey:
      let change = BoardChange(
        rows.ids[row],
        to: names.activities[packed.activity],
        leg: packed.detail == 0 ? .out : .back,
        isAboard: true,
        at: packed.at,
        was: nil
      )
      return .boarded(change)
    case .registration:
      let registered = registered(row)
      return .registered(registered.new, badge: registered.badge)
    case .other: return others[row]
    }
  }

  /// How those stand who arrive for the first time.
  static let before = [Standing(), Standing(status: .confirmed)]
}

extension KnownPeople.Registered {
  /// What would register the person as the record is.
  init(_ person: Participant) {
    new = NewParticipant(
      details: person.details,
      origin: person.origin,
      letterOrder: person.letterOrder,
      expected: person.expected,
      substituteFor: person.substituteFor
    )
    badge = person.badge
  }
}
