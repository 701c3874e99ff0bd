import Text

/// The columns of numbers at the right of a list: as wide as their headings ask, whatever language these are in.
struct NumberColumns: Sendable {
  let headings: [String]
  let widths: [Int]

  /// Columns with these headings, each with a free column at its left, and none narrower than asked.
  init(_ headings: [String], atLeast narrowest: [Int]) {
    self.headings = headings
    widths = zip(headings, narrowest).map { max($0.columns + 1, $1) }
  }

  /// The width of all of them.
  var width: Int { widths.reduce(0, +) }

  /// Where a column begins, from the left of the first.
  func start(_ index: Int) -> Int { widths.prefix(index).reduce(0, +) }
}
