/// What a piece of text means to the reader; a `Theme` decides how that looks.
package struct Style: Hashable, Sendable {
  /// What kinds of text there are.
  package enum Role: UInt8, CaseIterable, Hashable, Sendable {
    case plain
    /// The programme's name, a dialog's title.
    case title
    /// A screen's name in the bar of screens.
    case tab
    /// The screen one is on.
    case selectedTab
    /// The heading of columns or groups.
    case heading
    /// Less important: hints, what is not available now.
    case dim
    /// It went well, it is complete.
    case good
    /// Worth a look before going on.
    case warning
    /// It is wrong and has to change.
    case error
    /// A key's name beside what it does.
    case keyHint
    /// Where text can be typed.
    case field
    /// Where typing goes now.
    case fieldFocused
    /// The part of a row that was searched for.
    case match
    /// Frames and rules.
    case rule
  }

  package let role: Role
  /// Whether it stands in the row or choice that keys act on.
  package let isSelected: Bool

  package init(_ role: Role, isSelected: Bool = false) {
    self.role = role
    self.isSelected = isSelected
  }

  /// The same meaning inside the row that keys act on.
  package var inSelectedRow: Style { Style(role, isSelected: true) }

  package static let plain = Style(.plain)
  package static let title = Style(.title)
  package static let tab = Style(.tab)
  package static let selectedTab = Style(.selectedTab)
  package static let heading = Style(.heading)
  package static let dim = Style(.dim)
  package static let good = Style(.good)
  package static let warning = Style(.warning)
  package static let error = Style(.error)
  package static let keyHint = Style(.keyHint)
  package static let field = Style(.field)
  package static let fieldFocused = Style(.fieldFocused)
  package static let match = Style(.match)
  package static let rule = Style(.rule)
  /// Plain text in the row that keys act on.
  package static let selected = Style(.plain, isSelected: true)
}
