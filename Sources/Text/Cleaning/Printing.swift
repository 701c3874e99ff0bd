// Text that came from outside goes to a terminal, which takes some characters for orders.

extension String {
  /// The text as a terminal may be given it: every character that would move the cursor, change colours, name the window or
  /// turn the reading direction is shown as `U+FFFD`; a tab is a space; line feeds stay.
  ///
  /// Letters stay exactly as they are.
  package var printable: String {
    guard unicodeScalars.contains(where: { $0.isOrder && $0 != "\n" }) else { return self }
    var shown = UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "\t": shown.append(" ")
      case "\n": shown.append(scalar)
      default: shown.append(scalar.isOrder ? "\u{FFFD}" : scalar)
      }
    }
    return String(shown)
  }
}

extension Unicode.Scalar {
  /// A control character of ASCII or C1, a line or paragraph separator, or one of the signs that turn the direction.
  fileprivate var isOrder: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
