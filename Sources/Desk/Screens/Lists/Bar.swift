/// How much of something is there, as a bar of signs that reads without colour.
enum Bar {
  /// `█████░░░`: full only when all of it is there, never empty when some of it is; nothing when there is no whole.
  static func text(_ part: Int, of whole: Int, columns: Int) -> String {
    guard whole > 0, columns > 0 else { return "" }
    let exact = part * columns / whole
    let filled = part == 0 ? 0 : part >= whole ? columns : min(max(exact, 1), columns - 1)
    return String(repeating: "█", count: filled)
      + String(repeating: "░", count: columns - filled)
  }
}
