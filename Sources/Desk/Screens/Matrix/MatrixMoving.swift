import Canvas
import Registration
import Text

/// Moving in the matrix: from cell to cell, and between the grid and the filter.
extension MatrixScreen {
  /// A key that means something in the grid only; nil for others.
  mutating func pressInGrid(_ key: Key, in scene: Scene) -> Step? {
    switch key {
    case .left: return moveColumn(by: -1, in: scene)
    case .right: return moveColumn(by: 1, in: scene)
    case .controlLeft: return moveColumn(by: -Int(Int16.max), in: scene)
    case .controlRight: return moveColumn(by: Int(Int16.max), in: scene)
    case .character(let sign) where sign.isWholeNumber || sign == " ":
      let words =
        showsStates
        ? say("Marks are written in the list of people; Shift-F3 shows it.")
        : say("\(sign) is no mark. Tab goes to the filter, where digits are text.")
      return .say(.refused, words)
    default: return nil
    }
  }

  private mutating func moveColumn(by step: Int, in scene: Scene) -> Step {
    let all = (scene.register.programme?.activities ?? []).map(\.id)
    guard let now = chosen(in: scene).flatMap(all.firstIndex) else { return .stay }
    let next = min(max(now + step, 0), all.count - 1)
    if next == now {
      return .say(
        .note,
        step < 0 ? say("This is the first activity.") : say("This is the last activity.")
      )
    }
    activity = all[next]
    firstColumn = layout(in: scene).activities.columns.first?.activity.id
    return .stay
  }

  /// Up and down, which also comes back from the filter.
  mutating func move(_ key: Key, in scene: Scene) {
    isTyping = false
    if showsStates {
      let codes = stateRows(in: scene.register)
      states.choose(chosenState(in: scene.register))
      _ = states.press(key, among: codes, page: page(in: scene))
    } else {
      _ = finder.press(key, page: page(in: scene), in: scene.register)
    }
  }

  mutating func leaveFilter() {
    isTyping = false
    finder.finish()
  }

  static func isTyped(_ key: Key) -> Bool {
    switch key {
    case .character, .backspace, .delete, .control("w"), .control("u"), .control("k"): true
    default: false
    }
  }

  /// One step back: out of the filter, then what was typed, then the chosen filters, then the states.
  mutating func goBack(in scene: Scene) {
    if !finder.field.isEmpty {
      finder.clear(keepingChosen: true, in: scene.register)
      isTyping = false
    } else if isTyping {
      isTyping = false
    } else if finder.options.isFiltering {
      finder.show(finder.options.withoutFilters, in: scene.register)
    } else {
      showsStates = false
    }
  }
}
