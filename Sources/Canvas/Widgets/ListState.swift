/// Which row of a list is chosen, by identity, and how far the list is scrolled.
///
/// The rows themselves are the caller's: it hands in their identities, in order, whenever the list needs them. A
/// row stays chosen while others come, go or change places.
package struct ListState<ID: Hashable & Sendable>: Hashable, Sendable {
  /// The chosen row's identity; nil when none is.
  package private(set) var chosen: ID?
  /// Where the chosen row was when last seen: where to look for it first, and where to stay when it is gone.
  private var lastIndex = 0
  /// The first row shown when the list last moved.
  private var top = 0

  package init(chosen: ID? = nil) {
    self.chosen = chosen
  }

  /// What a key press did to a list.
  package enum Outcome: Hashable, Sendable {
    /// Another row is chosen.
    case moved
    /// The key is the list's, but there is no row to move to.
    case stayed
    /// Some other part's key.
    case notMine
  }

  /// Chooses a row by identity, or none.
  package mutating func choose(_ id: ID?) {
    chosen = id
  }

  /// Chooses the first row and scrolls to the top; none when there are no rows.
  package mutating func chooseFirst(among rows: some RandomAccessCollection<ID>) {
    choose(at: 0, among: rows)
    top = 0
  }

  /// Keeps the chosen row if it is still there; otherwise chooses the one that stands where it stood.
  package mutating func settle(among rows: some RandomAccessCollection<ID>) {
    if let index = index(among: rows) {
      lastIndex = index
    } else {
      choose(at: lastIndex, among: rows)
    }
  }

  /// The chosen row's position, or nil when it is not among the rows.
  package func index(among rows: some RandomAccessCollection<ID>) -> Int? {
    guard let chosen else { return nil }
    if lastIndex < rows.count, rows.row(lastIndex) == chosen { return lastIndex }
    return rows.firstIndex(of: chosen).map { rows.distance(from: rows.startIndex, to: $0) }
  }

  /// Moves as the key says; `page` is the number of rows that are visible.
  package mutating func press(
    _ key: Key,
    among rows: some RandomAccessCollection<ID>,
    page: Int
  ) -> Outcome {
    let now = index(among: rows)
    guard let wanted = target(of: key, from: now, count: rows.count, page: max(page, 1)) else {
      return .notMine
    }
    let before = chosen
    choose(at: wanted, among: rows)
    top = visibleRows(among: rows, height: max(page, 1)).lowerBound
    return chosen == before ? .stayed : .moved
  }

  /// The positions of the rows that a list of that height shows, the chosen one among them.
  package func visibleRows(
    among rows: some RandomAccessCollection<ID>,
    height: Int
  ) -> Range<Int> {
    guard height > 0 else { return 0..<0 }
    var first = top
    if let index = index(among: rows) {
      first = min(max(first, index - height + 1), index)
    }
    first = max(min(first, rows.count - height), 0)
    return first..<min(first + height, rows.count)
  }

  private mutating func choose(at index: Int, among rows: some RandomAccessCollection<ID>) {
    lastIndex = max(min(index, rows.count - 1), 0)
    chosen = rows.isEmpty ? nil : rows.row(lastIndex)
  }

  /// The row a key moves to, not yet brought inside the list; nil for keys that do not move.
  private func target(of key: Key, from now: Int?, count: Int, page: Int) -> Int? {
    switch key {
    case .up: (now ?? count) - 1
    case .down: (now ?? -1) + 1
    case .pageUp: (now ?? 0) - page
    case .pageDown: (now ?? 0) + page
    case .home: 0
    case .end: count - 1
    default: nil
    }
  }
}

extension RandomAccessCollection {
  /// The element at a position counted from 0.
  func row(_ position: Int) -> Element { self[index(startIndex, offsetBy: position)] }
}
