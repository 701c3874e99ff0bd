import Canvas
import Registration
import Text

/// Chooses one of the main screens: by its number, or with the arrows and Enter.
package struct GoToDialog: Screen {
  package let title = say("Go to")
  package let purpose = say("Choose a screen by its number, or with the arrows and Enter.")
  package let actions: [Action] = [.choose, .back, .move]
  private var list: ListState<MainScreen>

  init(from current: MainScreen) {
    list = ListState(chosen: current)
  }

  package var extent: Extent { .box(columns: 30, rows: MainScreen.allCases.count + 2) }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    guard action == .choose, let chosen = list.chosen else { return .close }
    return Step(turn: .show(chosen))
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    let screens = MainScreen.allCases
    if case .character(let digit) = key, let number = digit.wholeNumberValue,
      screens.indices.contains(number - 1)
    {
      return Step(turn: .show(screens[number - 1]))
    }
    return list.press(key, among: screens, page: screens.count) == .notMine ? nil : .stay
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    list.draw(on: &canvas, in: area, rows: MainScreen.allCases) { canvas, line, screen in
      let number = (MainScreen.allCases.firstIndex(of: screen) ?? 0) + 1
      canvas.write("\(number)  \(screen.name)", in: line)
    }
  }
}
