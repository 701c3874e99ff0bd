/// The apostrophe that keeps a spreadsheet from running a text as a formula, and the way back.
///
/// A text that begins with `= + - @`, a tab, a line break or a full-width twin of the signs gets one apostrophe in front;
/// so does one that already has apostrophes before such a beginning. Taking off is then exact: `removed(from:)` gives back
/// what `applied(to:)` was given, whatever it was. Plain numbers and phone numbers are no formulas and stay as they are.
package enum FormulaGuard {
  /// The text as a spreadsheet may have it.
  package static func applied(to text: String) -> String {
    needsGuard(text) ? "'" + text : text
  }

  /// The text without the guard, if it has one.
  package static func removed(from text: String) -> String {
    guard text.utf8.first == apostrophe else { return text }
    let rest = String(text.unicodeScalars.dropFirst())
    return needsGuard(rest) ? rest : text
  }

  private static func needsGuard(_ text: String) -> Bool {
    let beginning = text.unicodeScalars.drop { $0 == "'" }
    guard let first = beginning.first, triggers.contains(first) else { return false }
    return !isNumber(beginning)
  }

  /// A sign, then digits with what numbers and phone numbers have between them.
  private static func isNumber(_ text: Substring.UnicodeScalarView) -> Bool {
    guard let sign = text.first, sign == "+" || sign == "-" else { return false }
    let rest = text.dropFirst()
    return rest.contains { ("0"..."9").contains($0) }
      && rest.allSatisfy { ("0"..."9").contains($0) || between.contains($0) }
  }

  private static let apostrophe = UInt8(ascii: "'")
  private static let triggers: [Unicode.Scalar] = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]
  private static let between: [Unicode.Scalar] = [" ", "\u{A0}", ".", ",", "-", "(", ")", "/"]
}
