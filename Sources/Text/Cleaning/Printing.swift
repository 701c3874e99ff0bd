// Text that came from outside goes to a terminal, which takes some characters for orders.

extension String {
  /// The text as a terminal may be given it, and as people can trust what they see: every character that would move the
  /// cursor, change colours, name the window, turn the reading direction or stand there unseen is shown as `U+FFFD`; a
  /// tab is a space; line feeds stay.
  ///
  /// Letters stay exactly as they are, and so do the joiners of scripts that are written with them.
  package var printable: String {
    guard unicodeScalars.contains(where: { $0.isOrderOrUnseen && $0 != "\n" }) else { return self }
    var shown = UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "\t": shown.append(" ")
      case "\n": shown.append(scalar)
      case "\u{200C}", "\u{200D}": shown.append(shown.endsInJoiningScript ? scalar : "\u{FFFD}")
      default: shown.append(scalar.isOrderOrUnseen ? "\u{FFFD}" : scalar)
      }
    }
    return String(shown)
  }
}

extension String.UnicodeScalarView {
  /// Whether the last letter or mark is of a script whose letters a joiner changes: Arabic to Mongolian.
  fileprivate var endsInJoiningScript: Bool {
    last.map { (0x600..<0x1E00).contains($0.value) } ?? false
  }
}

extension Unicode.Scalar {
  /// A control character of ASCII or C1, a separator of lines, a sign that turns the direction or cannot be seen, or one
  /// of which nobody knows what it does: of private use, or not in Unicode as this program knows it.
  fileprivate var isOrderOrUnseen: Bool {
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) || value == 0xAD }
    if isSurelyLetter { return false }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      return true
    default: return properties.isDefaultIgnorableCodePoint
    }
  }
}
