import Canvas
import Registration

/// Chooses which people a list shows and in what order: a line each, Left and Right change it, Enter applies all.
package struct ListOptionsDialog: Screen {
  package let title = "Filter and sort"
  package let purpose =
    "Up and Down choose a line, Left and Right change it, Enter applies, Esc leaves all as it was."
  package let extent: Extent = .box(columns: 60, rows: Line.allCases.count + 5)
  package let actions: [Action] = [.open, .back]
  private var options: ListOptions
  private var list = ListState<Line>(chosen: .state)

  init(_ options: ListOptions) {
    self.options = options
  }

  private enum Line: String, CaseIterable {
    case state = "State"
    case status = "Status"
    case capacity = "Capacity"
    case activity = "Expected at"
    case order = "Order"
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    action == .open ? Step(turn: .hand(.listOptions(options))) : .close
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    if list.press(key, among: Line.allCases, page: Line.allCases.count) != .notMine { return .stay }
    switch key {
    case .left: change(by: -1, in: scene.register)
    case .right, .character(" "): change(by: 1, in: scene.register)
    case .delete, .backspace: options = ListOptions()
    default: return nil
    }
    return .stay
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    list.draw(on: &canvas, in: area, rows: Line.allCases) { canvas, line, option in
      canvas.write(option.rawValue, in: line, style: .dim)
      canvas.write(
        "‹ \(value(of: option, in: scene.register)) ›",
        in: line,
        column: 14,
        overflow: .ellipsis
      )
    }
    let help = "Left Right change · Enter applies · Del clears all"
    canvas.write(help, in: area, row: area.rows - 1, style: .dim)
  }

  private func value(of line: Line, in register: Register) -> String {
    switch line {
    case .state:
      options.affiliation.map { register.affiliation($0)?.shortName ?? $0.text } ?? "all"
    case .status: options.status.rawValue
    case .capacity: options.capacity?.rawValue ?? "all"
    case .activity: options.activity.map { register.activity($0)?.title ?? $0.text } ?? "all"
    case .order: options.order.rawValue
    }
  }

  private mutating func change(by step: Int, in register: Register) {
    guard let programme = register.programme, let line = list.chosen else { return }
    switch line {
    case .state:
      options.affiliation = next(
        options.affiliation,
        among: programme.affiliations.map(\.code),
        step
      )
    case .capacity: options.capacity = next(options.capacity, among: Capacity.allCases, step)
    case .activity:
      options.activity = next(options.activity, among: programme.activities.map(\.id), step)
    case .status:
      options.status = options.status.neighbour(step)
    case .order:
      options.order = options.order.neighbour(step)
    }
  }

  /// The value a step away, with nil ("all") before the first and after the last.
  private func next<Value: Equatable>(_ value: Value?, among values: [Value], _ step: Int) -> Value?
  {
    let all: [Value?] = [nil] + values
    let index = all.firstIndex(of: value) ?? 0
    return all[(index + step + all.count) % all.count]
  }
}
