/// A rectangle of cells: where it begins and how large it is, never less than nothing.
package struct Area: Hashable, Sendable {
  /// The top left cell.
  package let place: Place
  package let size: Size

  package init(column: Int, row: Int, columns: Int, rows: Int) {
    place = Place(column: column, row: row)
    size = Size(columns: columns, rows: rows)
  }

  package var column: Int { place.column }
  package var row: Int { place.row }
  package var columns: Int { size.columns }
  package var rows: Int { size.rows }
  package var isEmpty: Bool { columns == 0 || rows == 0 }

  /// Whether the cell lies inside.
  package func contains(_ other: Place) -> Bool {
    other.column >= column && other.column < column + columns
      && other.row >= row && other.row < row + rows
  }

  /// The part that both have, empty when they do not meet.
  package func intersection(_ other: Area) -> Area {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Area(
      column: left,
      row: top,
      columns: min(column + columns, other.column + other.columns) - left,
      rows: min(row + rows, other.row + other.rows) - top
    )
  }

  /// The area without the given number of columns and rows at its sides; a number below 0 counts as 0.
  package func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Area {
    Area(
      column: column + max(left, 0),
      row: row + max(top, 0),
      columns: columns - max(left, 0) - max(right, 0),
      rows: rows - max(top, 0) - max(bottom, 0)
    )
  }

  /// One row of the area, counted from its top; empty when there is no such row.
  package func line(_ index: Int) -> Area {
    lines(index..<(index + 1))
  }

  /// Some rows of the area, counted from its top; those beyond its edges are left out.
  package func lines(_ range: Range<Int>) -> Area {
    intersection(
      Area(column: column, row: row + range.lowerBound, columns: columns, rows: range.count)
    )
  }

  /// An area of at most that size in the middle of this one.
  package func centred(columns wide: Int, rows high: Int) -> Area {
    let size = Size(columns: min(wide, columns), rows: min(high, rows))
    return Area(
      column: column + (columns - size.columns) / 2,
      row: row + (rows - size.rows) / 2,
      columns: size.columns,
      rows: size.rows
    )
  }
}
