import Text

extension String {
  /// The text in lines of at most that many columns, broken between words where that is possible.
  ///
  /// There is always at least one line; a column count below 1 leaves it empty.
  package func wrapped(toColumns columns: Int) -> [String] {
    guard columns > 0 else { return [""] }
    var lines: [String] = []
    var line = ""
    for word in split(whereSeparator: \.isWhitespace) {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if Glyph.columns(of: longer) <= columns {
        line = longer
      } else {
        if !line.isEmpty { lines.append(line) }
        line = Self.broken(word, columns: columns, into: &lines)
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// Adds the whole lines that a long word fills; returns what is left of it.
  private static func broken(
    _ word: Substring,
    columns: Int,
    into lines: inout [String]
  ) -> String {
    var rest = word
    while Glyph.columns(of: String(rest)) > columns {
      let fitting = rest.fitting(columns: columns)
      guard !fitting.isEmpty else { break }
      lines.append(String(fitting))
      rest = rest[fitting.endIndex...]
    }
    return String(rest)
  }
}
