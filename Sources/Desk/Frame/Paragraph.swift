import Text

/// Words broken into lines.
package enum Paragraph {
  /// The words of a text in lines of at most `columns`; a longer word stands alone and is cut when drawn.
  package static func lines(of text: String, columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.columns + 1 + String(word).columns > columns {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
