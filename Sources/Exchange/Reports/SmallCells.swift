/// Which figures must be left out of a report so that none of fewer than three people can be read or computed.
///
/// First every figure of one or two people. Then, as long as whoever knows all the other figures and how they add up can
/// still compute one of those, the smallest figure beside it that is shown. Zeros are shown: they speak of nobody.
///
/// What such a reader can do is tried, not guessed: the sums are solved as equations (by elimination, modulo a prime), and
/// narrowed from both sides, since whatever is left out is at least one.
struct SmallCells<Cell: Hashable> {
  /// Figures of one or two people.
  let small: Set<Cell>
  /// These, and those that would give one of them away.
  let hidden: Set<Cell>

  /// A figure that is the sum of others.
  struct Sum {
    let total: Cell
    let parts: [Cell]
  }

  /// Fewer people than this are few.
  static var few: Int { 3 }

  /// Hides what must be hidden of these figures; those of `kept` only where nothing else would do.
  init(_ figures: [(cell: Cell, value: Int)], sums: [Sum], keeping kept: Set<Cell> = []) {
    var places: [Cell: Int] = [:]
    var values: [Int] = []
    var cells: [Cell] = []
    for figure in figures where places[figure.cell] == nil {
      places[figure.cell] = values.count
      values.append(figure.value)
      cells.append(figure.cell)
    }
    let equations = sums.map { sum in
      [(places[sum.total], -1)] + sum.parts.map { (places[$0], 1) }
    }.map { terms in
      terms.compactMap { place, factor in place.map { (place: $0, factor: factor) } }
    }
    let last = Set(kept.compactMap { places[$0] })
    let few = values.indices.filter { (1..<Self.few).contains(values[$0]) }
    var mask = Set(few)
    while true {
      let known = Reader(values: values, hidden: mask, sums: equations).computed
      let exposed = few.filter(known.contains)
      if exposed.isEmpty { break }
      let more = exposed.compactMap { place in
        Self.neighbour(of: place, values, mask.union(last), mask, equations)
          ?? Self.neighbour(of: place, values, mask, mask, equations)
      }
      if more.isEmpty { break }
      mask.formUnion(more)
    }
    // What was hidden early may not be needed with what was hidden later: the greatest figures come back first.
    for place in mask.subtracting(few).sorted(by: { (values[$0], $0) > (values[$1], $1) }) {
      let fewer = mask.subtracting([place])
      let known = Reader(values: values, hidden: fewer, sums: equations).computed
      if known.isDisjoint(with: few) { mask = fewer }
    }
    small = Set(few.map { cells[$0] })
    hidden = Set(mask.map { cells[$0] })
  }

  /// The smallest figure that is not spared, in a sum with this one or with one that is hidden beside it.
  private static func neighbour(
    of place: Int,
    _ values: [Int],
    _ spared: Set<Int>,
    _ mask: Set<Int>,
    _ sums: [[(place: Int, factor: Int)]]
  ) -> Int? {
    var reached: Set = [place]
    while true {
      let near = sums.filter { $0.contains { reached.contains($0.place) } }
      let shown = near.joined().map(\.place).filter { values[$0] > 0 && !spared.contains($0) }
      if let best = shown.min(by: { (values[$0], $0) < (values[$1], $1) }) { return best }
      let wider = reached.union(near.joined().map(\.place).filter(mask.contains))
      if wider.count == reached.count { return nil }
      reached = wider
    }
  }
}
