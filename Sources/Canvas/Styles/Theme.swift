/// How every style looks, for one kind of terminal or reader.
///
/// Colour never carries meaning alone: every theme gives what matters an attribute of its own as
/// well (bold, underline, reverse), and the selected row is a bar in all of them.
package enum Theme: String, CaseIterable, Hashable, Sendable {
  /// For terminals with 256 colours.
  case colour
  /// For terminals with the first eight colours only.
  case eightColours = "eight-colours"
  /// Bright bold text on black, no half tones: for poor screens and poor eyes.
  case highContrast = "high-contrast"
  /// No colour at all, as `NO_COLOR` asks.
  case monochrome

  /// Whether it has colours of its own.
  package var usesColour: Bool { self != .monochrome }

  /// How that style is shown.
  package func look(of style: Style) -> Look {
    let look = look(of: style.role)
    guard style.isSelected else { return look }
    return selected(look, role: style.role)
  }

  private func look(of role: Style.Role) -> Look {
    switch self {
    case .colour: Theme.colourLook(of: role)
    case .eightColours: Theme.eightColourLook(of: role)
    case .highContrast: Theme.highContrastLook(of: role)
    case .monochrome: Theme.monochromeLook(of: role)
    }
  }

  /// The row that keys act on is one reversed bar; what meant something in it keeps its bold or underline.
  private func selected(_ look: Look, role: Style.Role) -> Look {
    let kept = look.attributes.subtracting([.dim, .reverse])
    let reversed = kept.union(.reverse)
    switch self {
    // The palette's white is said in fewer bytes than the 231st colour, each time the bar moves.
    case .colour: return Look(.palette(15), on: .palette(24), kept.union(.bold))
    case .eightColours: return Look(.standard, on: .standard, reversed)
    case .highContrast:
      return Look(.white, on: .black, reversed.union(.bold))
    case .monochrome:
      return Look(.standard, on: .standard, role == .plain ? reversed.union(.bold) : reversed)
    }
  }
}

// MARK: - The four tables

extension Theme {
  private static func colourLook(of role: Style.Role) -> Look {
    switch role {
    case .plain: Look()
    case .title: Look(.palette(117), .bold)
    case .tab: Look(.palette(250), on: .palette(236))
    case .selectedTab: Look(.palette(231), on: .palette(24), [.bold, .underline])
    case .heading: Look(.palette(110), .bold)
    case .dim: Look(.palette(245))
    case .good: Look(.palette(114), .bold)
    case .warning: Look(.palette(221), .bold)
    case .error: Look(.palette(210), [.bold, .underline])
    case .keyHint: Look(.palette(117), .bold)
    case .field: Look(.palette(245), .underline)
    case .fieldFocused: Look(.standard, [.bold, .underline])
    case .match: Look(.palette(221), [.bold, .underline])
    case .rule: Look(.palette(240))
    }
  }

  private static func eightColourLook(of role: Style.Role) -> Look {
    switch role {
    case .plain, .rule: Look()
    case .title, .keyHint, .heading: Look(.cyan, .bold)
    case .tab: Look(.standard, .underline)
    case .selectedTab: Look(.white, on: .blue, [.bold, .underline])
    case .dim: Look(.standard, .dim)
    case .good: Look(.green, .bold)
    case .warning: Look(.yellow, .bold)
    case .error: Look(.red, [.bold, .underline])
    case .field: Look(.standard, .underline)
    case .fieldFocused: Look(.standard, [.bold, .underline])
    case .match: Look(.yellow, [.bold, .underline])
    }
  }

  private static func highContrastLook(of role: Style.Role) -> Look {
    switch role {
    case .plain, .dim, .tab, .rule: Look(.white, on: .black, .bold)
    case .field: Look(.white, on: .black, [.bold, .underline])
    // By colours alone: every letter typed turns the look on and off again, and an attribute more costs ten bytes.
    case .fieldFocused: Look(.black, on: .white)
    case .title, .heading, .keyHint: Look(.cyan, on: .black, [.bold, .underline])
    case .good: Look(.green, on: .black, [.bold, .underline])
    case .warning, .match: Look(.yellow, on: .black, [.bold, .underline])
    case .selectedTab: Look(.white, on: .black, [.bold, .reverse])
    case .error: Look(.white, on: .black, [.bold, .reverse, .underline])
    }
  }

  private static func monochromeLook(of role: Style.Role) -> Look {
    switch role {
    case .plain, .tab, .rule: Look()
    case .dim: Look(.standard, .dim)
    case .title, .heading, .good, .keyHint: Look(.standard, .bold)
    case .field: Look(.standard, .underline)
    case .match: Look(.standard, [.bold, .underline])
    case .selectedTab, .fieldFocused: Look(.standard, .reverse)
    case .warning: Look(.standard, [.bold, .reverse])
    case .error: Look(.standard, [.bold, .reverse, .underline])
    }
  }
}
