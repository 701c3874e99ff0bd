/// The entries, and which of them still stand.
///
/// An entry is effective when no effective entry undoes it. An ordinary entry undoes nothing; undo entries take back ordinary
/// ones, redo entries take back undo entries, and so put the ordinary entry in force again.
///
/// Most entries are kept in four words, and made again for whoever asks: a million of them as values took 220 MB.
struct History: Sendable {
  /// The entries in their order.
  private(set) var packed = Chunked<PackedEntry>()
  /// The facts of entries that have several.
  private(set) var facts = Chunked<PackedFact>()
  /// Facts that are not packed.
  private(set) var others: [Fact] = []
  /// Entries that are not packed: those that take others back.
  private(set) var whole: [Entry] = []
  private(set) var writers: [Writer] = []
  private(set) var numbers = NameNumbers()
  private(set) var lastWriter = 0
  private var indices = EntryPlaces()
  /// How many effective entries undo an entry; without those that none undoes.
  private(set) var effectiveUndoers: [EntryID: Int] = [:]

  init() {}

  /// The history that pieces brought.
  init(_ unpacked: consuming UnpackedHistory, effectiveUndoers: [EntryID: Int]) {
    packed = unpacked.entries
    facts = unpacked.facts
    others = unpacked.others
    whole = unpacked.whole
    writers = unpacked.writers
    numbers = unpacked.numbers
    indices = unpacked.places
    self.effectiveUndoers = effectiveUndoers
  }

  var count: Int { packed.count }

  /// Where among the entries it stands; nil when there is no such entry.
  func index(of id: EntryID) -> Int? { indices[id] }

  /// The last number written by a desk; 0 where it wrote nothing.
  func lastNumber(of desk: DeskID) -> UInt32 { indices.lastNumber(of: desk) }

  /// True when nothing that still stands takes the entry back.
  func isEffective(_ id: EntryID) -> Bool {
    effectiveUndoers.isEmpty || effectiveUndoers[id] == nil
  }

  /// Who wrote the entry at a place, when, and its identity.
  func stamp(at place: Int) -> Stamp {
    let entry = packed[place]
    if let place = entry.place { return whole[place].stamp }
    let id = EntryID(desk: writers[entry.writer].desk, number: entry.number)
    return Stamp(id: id, at: entry.at, by: numbers.names.operators[entry.someone])
  }

  /// The identities of all entries in their order: without the stamps, of which the screen of a million entries needs none.
  var ids: [EntryID] {
    let desks = writers.map(\.desk)
    return packed.map { entry in
      if let place = entry.place { return whole[place].id }
      return EntryID(desk: desks[entry.writer], number: entry.number)
    }
  }

  /// What the entry at a place takes back.
  func undoes(at place: Int) -> EntryID? { packed[place].place.flatMap { whole[$0].undoes } }
}

// MARK: - What takes back what

extension History {
  private mutating func note(_ id: EntryID, undoes: EntryID?) {
    indices.note(id, at: packed.count - 1)
    var undone = undoes
    var place = packed.count - 1
    var change = 1
    while let target = undone, let index = index(of: target, before: place) {
      let wasEffective = isEffective(target)
      let count = effectiveUndoers[target, default: 0] + change
      effectiveUndoers[target] = count > 0 ? count : nil
      guard wasEffective != isEffective(target) else { return }
      undone = self.undoes(at: index)
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
    guard entry.undoes != nil else { return Origin(stamp: entry.stamp, steps: 0) }
    var origin = Origin(stamp: entry.stamp, steps: 0)
    var undone = entry.undoes
    var place = indices[entry.id] ?? packed.count
    while let index = undone.flatMap({ index(of: $0, before: place) }) {
      origin = Origin(stamp: stamp(at: index), steps: origin.steps + 1)
      undone = undoes(at: index)
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

// MARK: - Adding

extension History {
  /// Adds an entry; `pack` puts a fact into two words where its people are known, given its place from 1.
  mutating func append(
    _ entry: Entry,
    packing pack: (Fact, Int, inout NameNumbers) -> PackedFact? = { _, _, _ in nil }
  ) {
    packed.append(self.entry(entry, packing: pack))
    note(entry.id, undoes: entry.undoes)
  }

  /// Adds the entry of one packed fact by somebody who has a number.
  mutating func append(_ fact: PackedFact, stamp: Stamp, by someone: Int, writer: Int) {
    let entry = PackedEntry(
      .single(fact),
      at: stamp.at,
      number: stamp.id.number,
      by: someone,
      writer: writer
    )
    packed.append(entry)
    indices.note(stamp.id, at: packed.count - 1)
  }

  /// The number of a writer; nil when there are too many.
  mutating func number(of writer: Writer) -> Int? {
    if lastWriter < writers.count, writers[lastWriter] == writer { return lastWriter }
    if let number = writers.firstIndex(of: writer) {
      lastWriter = number
      return number
    }
    guard writers.count < KnownNames.most else { return nil }
    lastWriter = writers.count
    writers.append(writer)
    return lastWriter
  }

  /// Whether the last writer that was asked for wrote the plain marks of a desk.
  func isLastWriter(_ desk: DeskID) -> Bool {
    guard lastWriter < writers.count else { return false }
    let writer = writers[lastWriter]
    return writer.desk == desk && writer.lift == 0 && writer.seen.isEmpty
  }

  /// Changes the numbers of names.
  mutating func number<Value>(_ change: (inout NameNumbers) -> Value) -> Value { change(&numbers) }

  private mutating func entry(
    _ entry: Entry,
    packing pack: (Fact, Int, inout NameNumbers) -> PackedFact?
  ) -> PackedEntry {
    guard entry.undoes == nil, let writer = number(of: Writer(of: entry)),
      let someone = numbers.number(of: entry.stamp.by)
    else {
      whole.append(entry)
      return PackedEntry(.whole(whole.count - 1), at: entry.stamp.at, number: entry.id.number)
    }
    let shape = shape(of: entry.facts, packing: pack)
    let stamp = entry.stamp
    return PackedEntry(shape, at: stamp.at, number: stamp.id.number, by: someone, writer: writer)
  }

  private mutating func shape(
    of facts: [Fact],
    packing pack: (Fact, Int, inout NameNumbers) -> PackedFact?
  ) -> PackedEntry.Shape {
    if facts.count == 1 { return .single(self.pack(facts[0], 1, pack)) }
    let start = self.facts.count
    for (index, fact) in facts.enumerated() { self.facts.append(self.pack(fact, index + 1, pack)) }
    return .run(start..<self.facts.count)
  }

  private mutating func pack(
    _ fact: Fact,
    _ place: Int,
    _ pack: (Fact, Int, inout NameNumbers) -> PackedFact?
  ) -> PackedFact {
    if let packed = pack(fact, place, &numbers) { return packed }
    others.append(fact)
    return PackedFact(.other, row: others.count - 1)
  }
}
