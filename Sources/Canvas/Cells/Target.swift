/// A part of a drawn screen that the mouse can act on: drawing records it, so that a click finds what was painted there.
package struct Target: Hashable, Sendable {
  package let area: Area
  package let meaning: Meaning

  /// What stands there.
  package enum Meaning: Hashable, Sendable {
    case row(Row)
    /// A screen in the bar of screens, by position.
    case tab(Int)
    /// An action in the bottom bar, by position among all that can be asked.
    case action(Int)
  }

  /// A row of a list or a field of a form, which arrows would light.
  package struct Row: Hashable, Sendable {
    package let id: RowID
    /// Its place among all rows.
    package let position: Int
    /// Whether keys act on it.
    package let isChosen: Bool
    /// What a second click on it means; nil for nothing.
    package let again: Key?
  }
}

/// A row's identity, of whatever type its list has.
package struct RowID: Hashable, Sendable {
  private let id: any Hashable & Sendable

  package init(_ id: some Hashable & Sendable) {
    self.id = id
  }

  package static func == (left: RowID, right: RowID) -> Bool {
    AnyHashable(left.id) == AnyHashable(right.id)
  }

  package func hash(into hasher: inout Hasher) {
    AnyHashable(id).hash(into: &hasher)
  }
}

extension Sequence<Target> {
  /// What a click there acts on; nil where nothing does.
  ///
  /// What was drawn last lies above.
  package func meaning(at place: Place) -> Target.Meaning? {
    reversed().first { $0.area.contains(place) }?.meaning
  }

  /// The rows, from the first drawn.
  package var rows: [Target.Row] {
    compactMap { if case .row(let row) = $0.meaning { row } else { nil } }
  }
}
