// Making text fit a number of columns, never cutting a character in two.

extension StringProtocol {
  /// The longest beginning that takes at most `columns` columns.
  package func fitting(columns: Int) -> SubSequence {
    var left = columns
    var end = startIndex
    while end < endIndex {
      left -= self[end].columns
      if left < 0 { break }
      end = index(after: end)
    }
    return self[..<end]
  }

  /// The text as it is when it fits, else its beginning and `…`, together at most `columns` columns.
  package func shortened(toColumns columns: Int) -> String {
    guard self.columns > columns else { return String(self) }
    guard columns > 0 else { return "" }
    return fitting(columns: columns - 1) + "…"
  }

  /// The text shortened if need be, then filled with spaces on the right to exactly `columns` columns.
  package func padded(toColumns columns: Int) -> String {
    let short = shortened(toColumns: columns)
    return short + String(repeating: " ", count: Swift.max(0, columns - short.columns))
  }
}
