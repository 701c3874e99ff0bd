import Registration

/// Writes entries as the JSON of journal lines: members in one canonical order, what is empty or absent left out.
enum EntryWriter {
  /// The JSON of the line `number` of `desk`'s file.
  static func json(_ entry: Entry, number: UInt32, of desk: DeskID) -> [UInt8] {
    var writer = JSONWriter(room: (entry.facts.count + 1) * roomOfFact)
    writer.object { json in
      json.number(.n, Int(number))
      let own = EntryID(desk: desk, number: number)
      json.value(.identity, entry.id == own ? nil : entry.id)
      json.value(.at, entry.stamp.at)
      json.always(.by, entry.stamp.by.name)
      json.list(.facts, entry.facts) { $0.fact($1) }
      json.value(.undoes, entry.undoes)
      json.seen(entry.seen)
      json.number(.t, entry.t == entry.id.number ? nil : Int(entry.t))
    }
    return writer.bytes
  }

  /// More bytes than nearly every fact takes; room that is not written to costs nothing.
  private static let roomOfFact = 512

  /// The JSON of the line that stands in the place of entries that salvage did not find.
  static func json(lost numbers: ClosedRange<UInt32>) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { json in
      json.number(.n, Int(numbers.lowerBound))
      json.number(.lost, Int(numbers.upperBound))
    }
    return writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func seen(_ seen: [DeskID: UInt32]) {
    if seen.isEmpty { return }
    name(Key.seen.rawValue)
    object { json in
      for (desk, number) in seen.sorted(by: { $0.key < $1.key }) {
        json.name(desk.description)
        json.integer(Int(number))
      }
    }
  }

  /// A fact: an object with one member, named by the fact's kind.
  mutating func fact(_ fact: Fact) {
    object { json in
      json.name(fact.kind.rawValue)
      json.content(of: fact)
    }
  }

  private mutating func content(of fact: Fact) {
    switch fact {
    case .undone(let undone): self.fact(undone)
    case .programmeAdopted(let programme): object { $0.programme(programme) }
    case .programmeRevised(let from, let to): change(from, to) { $0.programme($1) }
    case .registered(let participant, let badge): object { $0.registered(participant, badge) }
    case .amended(let participant, let changes): object { $0.amended(participant, changes) }
    case .moved(let move): object { $0.move(move) }
    case .expectationSet(let participant, let from, let to):
      object { $0.expectation(participant, from, to) }
    case .marked(let change): object { $0.markChange(change) }
    case .boarded(let change): object { $0.boardChange(change) }
    case .ministryAdded(let ministry): object { $0.ministry(ministry) }
    case .ministryRenamed(let from, let to): change(from, to) { $0.ministry($1) }
    case .ministriesMerged(let ministry, let into): object { $0.merger(ministry, into) }
    case .activityAdded(let activity, let after): object { $0.addition(activity, after) }
    case .activityChanged(let from, let to): change(from, to) { $0.activity($1) }
    case .activityCancelled(let activity, let reason):
      object { $0.cancellation(activity, reason) }
    case .exported(let export): object { $0.export(export) }
    case .listIssued(let list): object { $0.issue(list) }
    case .broughtIn(let file): object { $0.text(.file, file) }
    }
  }

  /// What was and what is now.
  private mutating func change<Value>(
    _ from: Value,
    _ to: Value,
    _ write: (inout JSONWriter, Value) -> Void
  ) {
    object { json in
      json.object(.from, from, write)
      json.object(.to, to, write)
    }
  }

  private mutating func merger(_ ministry: MinistryID, _ into: MinistryID) {
    value(.ministry, ministry)
    value(.into, into)
  }

  private mutating func addition(_ activity: Activity, _ after: ActivityID?) {
    object(.activity, activity) { $0.activity($1) }
    value(.after, after)
  }

  private mutating func cancellation(_ activity: ActivityID, _ reason: String) {
    value(.activity, activity)
    text(.reason, reason)
  }

  private mutating func export(_ export: Export) {
    always(.list, export.list)
    text(.filter, export.filter)
    number(.rows, export.rows)
    text(.file, export.file)
  }

  private mutating func issue(_ list: IssuedList) {
    always(.kind, list.kind.rawValue)
    number(.revision, list.revision)
    value(.upTo, list.upTo)
    value(.asOf, list.asOf)
    text(.letterOrder, list.layout.order == .precedence ? "" : list.layout.order.rawValue)
    values(.groups, list.layout.groups)
    number(.rows, list.rows)
    text(.file, list.file)
  }
}

extension Fact {
  /// The name of its kind on disk.
  var kind: FactKind {
    switch self {
    case .programmeAdopted: .programmeAdopted
    case .programmeRevised: .programmeRevised
    case .registered: .registered
    case .amended: .amended
    case .moved: .moved
    case .expectationSet: .expectationSet
    case .marked: .marked
    case .boarded: .boarded
    case .ministryAdded: .ministryAdded
    case .ministryRenamed: .ministryRenamed
    case .ministriesMerged: .ministriesMerged
    case .activityAdded: .activityAdded
    case .activityChanged: .activityChanged
    case .activityCancelled: .activityCancelled
    case .exported: .exported
    case .listIssued: .listIssued
    case .broughtIn: .broughtIn
    case .undone: .undone
    }
  }
}
