import Text

/// A table of counts as text: a wide column of names on the left, numbers flush right under their headings.
struct TextTable {
  let title: String
  let headings: [String]
  var rows: [(name: String, numbers: [Int])] = []

  /// Columns of one number; no heading is longer.
  private static let numberWidth = 10

  init(_ title: String, _ headings: [String]) {
    self.title = title
    self.headings = headings
  }

  /// The title with the headings, then the rows, none wider than a page; names are shortened, numbers never.
  var lines: [String] {
    let nameWidth = pageWidth - headings.count * Self.numberWidth
    let head = title.padded(toColumns: nameWidth) + headings.map(Self.flushRight).joined()
    return [head]
      + rows.map { row in
        "  \(row.name)".padded(toColumns: nameWidth)
          + row.numbers.map { Self.flushRight(String($0)) }.joined()
      }
  }

  private static func flushRight(_ text: String) -> String {
    String(repeating: " ", count: max(1, numberWidth - text.columns)) + text
  }
}
