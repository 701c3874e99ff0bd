/// Everything that happened, oldest first: an entry is made for whoever asks for it, of the few words in which it is kept.
///
/// A view that shares the register's storage: keep it for one look, not across changes. `stamp(at:)` tells who and when
/// without making the facts.
package struct Entries: RandomAccessCollection, Sendable {
  private let history: History
  private let people: KnownPeople

  init(_ history: History, _ people: KnownPeople) {
    self.history = history
    self.people = people
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { history.count }

  package subscript(place: Int) -> Entry {
    let packed = history.packed[place]
    let facts: [Fact]
    switch packed.shape {
    case .whole(let place): return history.whole[place]
    case .single(let fact): facts = [self.fact(fact)]
    case .run(let range): facts = range.map { fact(history.facts[$0]) }
    }
    let writer = history.writers[packed.writer]
    return Entry(
      stamp: history.stamp(at: place),
      facts: facts,
      seen: writer.seen,
      t: writer.lift &+ packed.number
    )
  }

  private func fact(_ packed: PackedFact) -> Fact {
    people.fact(packed, history.numbers.names, history.others)
  }

  /// Who wrote the entry at a place, when, and its identity.
  package func stamp(at place: Int) -> Stamp { history.stamp(at: place) }

  /// The identities of all.
  package var ids: [EntryID] { history.ids }

  /// Whether the entry at a place says anything but marks, arrivals, journeys and registrations.
  func isUnusual(at place: Int) -> Bool {
    switch history.packed[place].shape {
    case .whole: true
    case .single(let fact): fact.kind == .other
    case .run(let range): range.contains { history.facts[$0].kind == .other }
    }
  }

  /// All that the entry at a place touches, and whom it speaks of; nil where that is not to be told without making it.
  func only(at place: Int) -> (aspect: Aspect, person: ParticipantID)? {
    guard case .single(let fact) = history.packed[place].shape else { return nil }
    switch fact.kind {
    case .mark:
      let id = people.rows.ids[Int(fact.row)]
      return (.mark(id, history.numbers.names.activities[fact.activity]), id)
    case .arrival:
      let id = people.rows.ids[Int(fact.row)]
      return (.standing(id), id)
    case .journey, .registration, .other: return nil
    }
  }
}

extension Entries: Equatable {
  package static func == (left: Self, right: Self) -> Bool { left.elementsEqual(right) }
}

extension Register {
  /// Everything that happened, oldest first.
  package var entries: Entries { Entries(history, knownPeople) }

  /// Who wrote the last entry, when, and its identity; nil before there is one.
  package var lastStamp: Stamp? { history.count > 0 ? history.stamp(at: history.count - 1) : nil }

  /// The entry; nil when there is none such.
  package func entry(_ id: EntryID) -> Entry? { history.index(of: id).map { entries[$0] } }

  var knownPeople: KnownPeople {
    KnownPeople(rows: rows, records: records, originals: originals)
  }
}
