import Canvas

extension ListState {
  /// Moves as the key says, past rows that only say what the rows below them are.
  ///
  /// At either end it turns back to the nearest row that can be chosen.
  mutating func press(
    _ key: Key,
    among rows: [ID],
    page: Int,
    skipping isHeading: (ID) -> Bool
  ) -> Outcome {
    let before = chosen
    let outcome = press(key, among: rows, page: page)
    guard outcome != .notMine else { return .notMine }
    let isUp = [.up, .pageUp, .end].contains(key)
    leaveHeadings(isUp ? .up : .down, among: rows, page: page, isHeading)
    leaveHeadings(isUp ? .down : .up, among: rows, page: page, isHeading)
    return chosen == before ? .stayed : .moved
  }

  private mutating func leaveHeadings(
    _ step: Key,
    among rows: [ID],
    page: Int,
    _ isHeading: (ID) -> Bool
  ) {
    while let row = chosen, isHeading(row) {
      guard press(step, among: rows, page: page) == .moved else { return }
    }
  }
}

extension Key {
  /// Whether it moves from row to row.
  var moves: Bool { Action.move.keys.contains(self) }
}
