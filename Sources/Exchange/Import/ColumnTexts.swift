import Text

/// The texts of one column that were met before, each with a number: most columns say few things, again and again.
///
/// What is said again is neither cleaned nor kept a second time, and what was found for it is found again by its number.
struct ColumnTexts: Sendable {
  private var places = PlacesByFingerprint()
  private var texts: [String] = []
  private var asked = 0
  private var isWorthwhile = true

  /// Past so many texts no more are remembered, so that a file of any length takes no more memory for them.
  private static let limit = 4_096
  /// After so many fields it shows whether a column repeats itself.
  private static let trial = 512

  /// What a field says.
  mutating func cell(_ field: Span<UInt8>, removingGuard: Bool) -> Cell {
    if field.isEmpty { return Cell() }
    guard isWorthwhile else { return Cell(text: Self.text(of: field, removingGuard)) }
    asked += 1
    if asked == Self.trial, texts.count * 4 > asked * 3 { forget() }
    let print = Fingerprint(of: field)
    if let number = places[print] {
      return Cell(text: texts[Int(number)], number: Int(number))
    }
    let text = Self.text(of: field, removingGuard)
    guard isWorthwhile, texts.count < Self.limit else { return Cell(text: text) }
    _ = places.place(of: print, orAdding: Int32(texts.count))
    texts.append(text)
    return Cell(text: text, number: texts.count - 1)
  }

  /// Nearly every row says something else.
  private mutating func forget() {
    self = ColumnTexts()
    isWorthwhile = false
  }

  private static func text(of field: Span<UInt8>, _ removingGuard: Bool) -> String {
    guard removingGuard, field[0] == UInt8(ascii: "'") else { return String(cleaning: field) }
    return FormulaGuard.removed(from: String(copying: field)).cleaned
  }
}
