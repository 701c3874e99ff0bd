import Canvas
import Text

/// Chooses how the desk looks: as the terminal suggests, or a theme by name.
package struct ThemeDialog: Screen {
  package let actions: [Action] = [.choose, .back, .move]
  private var display: Display
  private var list: ListState<Theme?>

  init(_ display: Display) {
    self.display = display
    list = ListState(chosen: display.theme)
  }

  package var title: String { say("Colours") }
  package var purpose: String {
    say("Choose how the desk looks; --theme and REGDESK_THEME choose it for the next start.")
  }
  package var extent: Extent { .box(columns: 58, rows: Self.choices.count + 2) }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    guard action == .choose, let chosen = list.chosen else { return .close }
    display.theme = chosen
    return Step(effect: .display(display), turn: .close)
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    list.press(key, among: Self.choices, page: Self.choices.count) == .notMine ? nil : .stay
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    list.draw(on: &canvas, in: area, rows: Self.choices) { canvas, line, theme in
      canvas.write(Self.name(of: theme), in: line, overflow: .ellipsis)
    }
  }

  private static let choices: [Theme?] = [nil] + Theme.allCases

  private static func name(of theme: Theme?) -> String {
    switch theme {
    case nil: say("As the terminal and NO_COLOR suggest")
    case .colour: say("Colour")
    case .eightColours: say("Eight colours, as the terminal's owner chose them")
    case .highContrast: say("High contrast: bright on black")
    case .monochrome: say("No colour")
    }
  }
}
