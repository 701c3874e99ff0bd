import Testing

@testable import Exchange

@Suite struct SmallCellsTests {
  /// Rows of nominated, arrived and missing, and everybody at the foot.
  private struct Table {
    let figures: [(cell: String, value: Int)]
    let sums: [SmallCells<String>.Sum]

    init(_ rows: [(arrived: Int, missing: Int)]) {
      let totals = rows.reduce((arrived: 0, missing: 0)) {
        ($0.arrived + $1.arrived, $0.missing + $1.missing)
      }
      let all = rows + [totals]
      figures = all.enumerated().flatMap { index, row in
        [
          ("n\(index)", row.arrived + row.missing), ("a\(index)", row.arrived),
          ("m\(index)", row.missing),
        ]
      }
      sums =
        all.indices.map { .init(total: "n\($0)", parts: ["a\($0)", "m\($0)"]) }
        + ["n", "a", "m"].map { column in
          .init(total: "\(column)\(rows.count)", parts: rows.indices.map { "\(column)\($0)" })
        }
    }
  }

  @Test func `a figure of one or two people is hidden, and one beside it`() {
    let table = Table([(5, 1), (9, 4)])
    let cells = SmallCells(table.figures, sums: table.sums)
    #expect(cells.small == ["m0"])
    #expect(cells.hidden == ["m0", "m1", "a0", "a1"])
  }

  @Test func `where nothing is small, nothing is hidden`() {
    let table = Table([(5, 0), (9, 4)])
    #expect(SmallCells(table.figures, sums: table.sums).hidden == [])
  }

  @Test func `ones that add up to their number give themselves away, so their sum goes too`() {
    let figures = [("a", 1), ("b", 1), ("c", 5), ("all", 7)]
    let sums = [SmallCells<String>.Sum(total: "all", parts: ["a", "b", "c"])]
    let cells = SmallCells(figures.map { (cell: $0.0, value: $0.1) }, sums: sums)
    #expect(cells.hidden == ["a", "b", "c"])
  }

  @Test func `totals are kept as long as something else will do`() {
    let figures = [("a", 1), ("b", 9), ("all", 3), ("part", 3), ("c", 2)]
    let sums = [
      SmallCells<String>.Sum(total: "all", parts: ["a", "c"]),
      SmallCells<String>.Sum(total: "part", parts: ["a", "c"]),
    ]
    let cells = SmallCells(
      figures.map { (cell: $0.0, value: $0.1) },
      sums: sums,
      keeping: ["all"]
    )
    #expect(cells.hidden == ["a", "c"])
  }

  @Test(arguments: 1...60)
  func `whoever tries every table that fits learns no small figure`(seed: Int) {
    var numbers = Lottery(seed: UInt64(seed))
    let count = seed % 5 == 0 ? 3 : 2
    let rows = (0..<count).map { _ in
      (
        arrived: Int.random(in: 0...4, using: &numbers),
        missing: Int.random(in: 0...4, using: &numbers)
      )
    }
    let table = Table(rows)
    let cells = SmallCells(table.figures, sums: table.sums)
    #expect(Self.certain(table, cells, most: count == 3 ? 6 : 9).isDisjoint(with: cells.small))
  }

  /// The hidden figures that are the same in every table that agrees with what is shown.
  private static func certain(
    _ table: Table,
    _ cells: SmallCells<String>,
    most: Int
  ) -> Set<String> {
    let count = table.figures.count / 3 - 1
    var possible: [String: Set<Int>] = [:]
    var values = Array(repeating: 0, count: 2 * count)
    while true {
      let rows = (0..<count).map { (arrived: values[2 * $0], missing: values[2 * $0 + 1]) }
      let other = Table(rows)
      let fits = zip(table.figures, other.figures).allSatisfy { known, tried in
        cells.hidden.contains(known.cell) ? tried.value >= 1 : tried.value == known.value
      }
      if fits {
        for figure in other.figures { possible[figure.cell, default: []].insert(figure.value) }
      }
      guard let place = values.firstIndex(where: { $0 < most }) else { break }
      values[place] += 1
      for lower in 0..<place { values[lower] = 0 }
    }
    return Set(cells.hidden.filter { (possible[$0] ?? []).count < 2 })
  }
}

/// Numbers that a seed gives, the same ones every time.
private struct Lottery: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
