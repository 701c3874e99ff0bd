/// The size of a window or part of one, in character cells.
///
/// Never negative, never beyond `Size.limit` a side.
package struct Size: Hashable, Sendable {
  /// Columns, 0 to `limit`.
  package let columns: Int
  /// Rows, 0 to `limit`.
  package let rows: Int

  /// The longest side that is drawn.
  ///
  /// Of a window larger than that, the top left part is used.
  package static let limit = 2_000

  /// A size; each side is brought into 0 to `limit`.
  package init(columns: Int, rows: Int) {
    self.columns = min(max(columns, 0), Size.limit)
    self.rows = min(max(rows, 0), Size.limit)
  }

  /// The size written as in `80x24`; nil for anything else, and for a side of 0.
  package init?(_ text: String) {
    let sides = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard sides.count == 2, let columns = sides[0], let rows = sides[1],
      (1...Size.limit).contains(columns), (1...Size.limit).contains(rows)
    else { return nil }
    self.init(columns: columns, rows: rows)
  }
}
