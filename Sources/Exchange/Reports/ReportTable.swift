import Text

/// A table of a report: rows of figures, each under its heading.
struct ReportTable {
  let title: String
  /// What a row is: `State`.
  let kind: String
  let headings: [String]
  /// How it is drawn as well; nil for a table alone.
  var chart: Chart?
  var rows: [Row] = []

  /// What a chart of a table is called, and which of its columns it draws.
  struct Chart {
    let title: String
    let headings: [String]
  }

  /// What is said of one state, ministry or activity.
  struct Row {
    let name: String
    /// Which part of all people it counts; rows of the same part have the same figures in every table.
    let part: String
    /// Whether it is a session of the row above.
    var isWithin = false
    let figures: [Int]
  }

  /// A figure by what it counts, wherever it stands.
  struct Cell: Hashable {
    let part: String
    let heading: String
  }

  /// The part that is everybody.
  static let everybody = "all"

  /// The cells of a row, from the left.
  func cells(of row: Row) -> [Cell] {
    headings.map { Cell(part: row.part, heading: $0) }
  }

  /// The table as text of 90 columns: names on the left, wrapped, numbers flush right under their headings.
  func lines(_ shown: (Cell, Int) -> String) -> [String] {
    let nameWidth = pageWidth - headings.count * Self.numberWidth
    let head = title.padded(toColumns: nameWidth) + headings.map(Self.flushRight).joined()
    return [head]
      + rows.flatMap { row in
        let indent = row.isWithin ? 4 : 2
        var names = row.name.wrapped(to: nameWidth - 1, indent: indent)
        let figures = zip(cells(of: row), row.figures).map { Self.flushRight(shown($0, $1)) }
        if let first = names.first {
          names[0] = first.padded(toColumns: nameWidth) + figures.joined()
        }
        return names
      }
  }

  /// Columns of one number; no heading is longer.
  private static let numberWidth = 10

  private static func flushRight(_ text: String) -> String {
    String(repeating: " ", count: max(1, numberWidth - text.columns)) + text
  }
}
