/// Taking entries one after another.
extension Register {
  /// Adds one entry: total, never refuses.
  ///
  /// What makes no sense is kept and listed in `oddities`.
  package mutating func apply(_ entry: Entry) {
    take(entry)
    settle()
  }

  /// Adds many entries, sorting people once.
  package mutating func apply(contentsOf entries: some Sequence<Entry>) {
    for entry in entries { take(entry) }
    settle()
  }

  /// Adds entries behind which more are waiting, as at the opening of a register; `settle()` when there are none.
  package mutating func take(contentsOf entries: [Entry]) {
    for entry in entries { take(entry) }
  }

  /// Adds one entry of many; `settle()` when there are no more.
  package mutating func take(_ entry: Entry) {
    if let plain = PlainMark(entry) { take(plain) } else { takeWhole(entry) }
  }

  /// Adds a plain mark among many entries: what `take` does of the entry that it stands for, without making one.
  package mutating func take(_ plain: PlainMark) {
    if takeQuickly(plain) == false { takeWhole(Entry(plain)) }
  }

  /// False, and nothing done, where anything about the mark is out of the ordinary.
  private mutating func takeQuickly(_ plain: PlainMark) -> Bool {
    let stamp = plain.stamp
    guard history.index(of: stamp.id) == nil, let row = row(of: plain.participant),
      let numbers = history.numbers(of: plain), isPlanned(numbers.activity)
    else { return false }
    let marking = PackedMarking(
      activity: numbers.activity,
      by: numbers.someone,
      desk: numbers.desk,
      mark: plain.mark,
      at: plain.at,
      recordedAt: stamp.at
    )
    let names = history.numbers.names
    var wasPut = false
    recount(row) { wasPut = $0.records[row].markings.insert(marking, names) }
    guard wasPut else { return false }
    let fact = PackedFact(
      .mark,
      row: row,
      detail: plain.mark.number,
      activity: numbers.activity,
      at: plain.at.bits
    )
    history.append(fact, stamp: stamp, by: numbers.someone, writer: numbers.writer)
    return true
  }

  /// Whether the programme has the activity of this number.
  private mutating func isPlanned(_ activity: Int) -> Bool {
    let known = history.numbers.names.activities
    if planned.count < known.count { planned = known.map(hasActivity) }
    return planned[activity]
  }

  private mutating func takeWhole(_ entry: Entry) {
    guard history.index(of: entry.id) == nil else {
      oddities.append(Oddity(entry: entry.id, place: 0, kind: .entryTwice))
      return
    }
    let origin = history.origin(of: entry)
    if let undone = entry.undoes, history.index(of: undone) == nil {
      oddities.append(Oddity(entry: entry.id, place: 0, kind: .undoesUnknownEntry(undone)))
    }
    for index in entry.facts.indices {
      let site = FactSite(
        entry: entry.id,
        place: index + 1,
        stamp: origin.stamp,
        originalPlace: origin.place(ofFactAt: index, of: entry.facts.count)
      )
      apply(entry.facts[index], at: site)
    }
    let people = knownPeople
    history.append(entry) { people.pack($0, at: $1, of: entry.id, &$2) }
  }
}

extension PlainMark {
  /// What an entry says when it is a plain mark; nil when it says anything else.
  init?(_ entry: Entry) {
    guard entry.facts.count == 1, case .marked(let change) = entry.facts[0],
      let mark = change.mark, change.was == nil, change.note.isEmpty, entry.undoes == nil,
      entry.seen.isEmpty, entry.t == entry.id.number
    else { return nil }
    self.init(
      stamp: entry.stamp,
      participant: change.participant,
      activity: change.activity,
      mark: mark,
      at: change.at
    )
  }
}

extension History {
  /// The numbers of what a plain mark names; nil when there are too many names.
  mutating func numbers(
    of plain: PlainMark
  ) -> (activity: Int, someone: Int, desk: Int, writer: Int)? {
    guard let writer = number(of: plain.stamp.id.desk) else { return nil }
    return number { numbers in
      guard let activity = numbers.number(of: plain.activity),
        let someone = numbers.number(of: plain.stamp.by),
        let desk = numbers.number(of: plain.stamp.id.desk)
      else { return nil }
      return (activity, someone, desk, writer)
    }
  }

  /// The number of the writer of plain marks at a desk; nil when there are too many.
  private mutating func number(of desk: DeskID) -> Int? {
    isLastWriter(desk) ? lastWriter : number(of: Writer(of: desk))
  }
}
