/// A cell's place: columns from the left and rows from the top, both from 0.
///
/// It may lie outside of any canvas.
package struct Place: Hashable, Sendable {
  package var column: Int
  package var row: Int

  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
