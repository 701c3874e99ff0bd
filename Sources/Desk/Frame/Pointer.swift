import Canvas

/// What the mouse can act on in what was painted last, and the row that was clicked last.
///
/// A click lights a row as the arrows would; a second click on the same row, with nothing between them, is Enter. So no single
/// click marks anybody, and none acts on a row that was not painted there.
struct Pointer: Sendable {
  private var painted: [Target] = []
  /// What the last input, a click, lit; nil after anything else.
  private var clicked: Target.Meaning?

  /// What a click led to.
  enum Click: Hashable, Sendable {
    case row(RowID)
    /// A second click on the row, and the key that it means.
    case again(Key)
    case tab(Int)
    /// A first click on the bar.
    case action(Int)
    /// A second click there.
    case actionAgain(Int)
  }

  /// Notes what was painted.
  mutating func see(_ targets: [Target]) {
    painted = targets
  }

  /// Something else was done: the next click is a first one.
  mutating func forget() {
    clicked = nil
  }

  /// What a click at that place of the painted screen means; nil where nothing can be clicked.
  mutating func click(at place: Place) -> Click? {
    let before = clicked
    clicked = painted.meaning(at: place)
    switch clicked {
    case .tab(let position): return .tab(position)
    case .action(let position):
      return before == clicked ? .actionAgain(position) : .action(position)
    case .row(let row):
      guard case .row(let last) = before, last.id == row.id else { return .row(row.id) }
      return row.again.map { .again($0) } ?? .row(row.id)
    case nil: return nil
    }
  }
}
