/// A path as it is typed to a shell so that it stays one word, and no option: `'/media/USB DISK'`, `./-x`.
///
/// What a terminal is not given as it is, a line feed above all, is spelt: `$'two\nlines'`.
package struct ShellWord: CustomStringConvertible {
  private let text: String

  package init(_ text: String) {
    self.text = text.hasPrefix("-") ? "./" + text : text
  }

  package var description: String {
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "/._-+:@%,".unicodeScalars.contains(scalar)
    }
    if text.contains("\n") || text.printable != text { return "$'" + spelt + "'" }
    if isPlain, !text.isEmpty { return text }
    return "'" + text.replacing("'", with: #"'\''"#) + "'"
  }

  /// The text between `$'` and `'`: every byte of what cannot be shown by its number.
  private var spelt: String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\n": return #"\n"#
      case "'", "\\": return "\\" + String(scalar)
      default:
        let shown = String(scalar)
        if shown.printable == shown { return shown }
        return shown.utf8.map { byte in
          let digits = String(byte, radix: 8)
          return "\\" + String(repeating: "0", count: 3 - digits.count) + digits
        }.joined()
      }
    }.joined()
  }
}
