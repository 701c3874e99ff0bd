/// Where something stands in a text file, as an editor shows it: both count from 1.
///
/// A line ends with LF, CRLF or CR, also inside quotes; a column is one Unicode scalar.
package struct CSVPlace: Hashable, Sendable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The first character of a file.
  static let start = CSVPlace(line: 1, column: 1)
}

extension CSVPlace: CustomStringConvertible {
  package var description: String { "line \(line), column \(column)" }
}
