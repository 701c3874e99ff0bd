import Canvas
import Registration
import Text

/// Clicks and the wheel, by the keys that do the same.
extension Desk {
  /// Does what the mouse asks; nothing where it points at nothing.
  mutating func use(_ mouse: Mouse, in scene: Scene) -> Step {
    guard display.usesMouse else { return .stay }
    switch mouse {
    case .click(let place): return click(at: place, in: scene)
    case .wheelUp: turnWheel(.up, in: scene)
    case .wheelDown: turnWheel(.down, in: scene)
    }
    return .stay
  }

  /// How many rows a notch of the wheel moves.
  private static let notch = 3

  private mutating func turnWheel(_ key: Key, in scene: Scene) {
    pointer.forget()
    for _ in 0..<Self.notch { pressScreen(key, in: scene) }
  }

  private mutating func click(at place: Place, in scene: Scene) -> Step {
    switch pointer.click(at: place) {
    case .row(let row): return light(row, in: scene)
    case .again(let key): return pressTop(key, in: scene)
    case .tab(let position): return show(position)
    case .action(let position):
      let actions = barActions
      guard actions.indices.contains(position) else { return .stay }
      if actions[position].isHarmless { return perform(actions[position], in: scene) }
      light(barAction: position)
      return .stay
    case .actionAgain(let position):
      let actions = barActions
      guard actions.indices.contains(position) else { return .stay }
      leaveBar()
      return perform(actions[position], in: scene)
    case nil: return .stay
    }
  }

  /// Goes to a screen by its tab, where no form or dialog waits for an answer.
  private func show(_ position: Int) -> Step {
    let screens = MainScreen.allCases
    guard screens.indices.contains(position) else { return .stay }
    guard isAtWorkplace else { return .say(.refused, say("Esc closes this first.")) }
    return Step(turn: .show(screens[position]))
  }

  /// Lights the row as the arrows would: as many steps as it is away, then back, step by step, where headings were passed over.
  private mutating func light(_ row: RowID, in scene: Scene) -> Step {
    leaveBar()
    var step: Key?
    for number in 0..<Self.mostSteps {
      let rows = drawn(in: scene).rows
      guard let wanted = rows.first(where: { $0.id == row }) else {
        return .say(.note, say("That row has moved: click it once more."))
      }
      if wanted.isChosen { return .stay }
      let now = rows.first(where: \.isChosen)?.position ?? -1
      let key: Key = wanted.position > now ? .down : .up
      // Turning round a second time means that the row is a heading, which is never lit.
      if let step, step != key { return .stay }
      let isJump = number == 0
      for _ in 0..<(isJump ? abs(wanted.position - now) : 1) { pressScreen(key, in: scene) }
      if !isJump { step = key }
    }
    return .stay
  }

  /// More than a jump can pass over.
  private static let mostSteps = 64

  /// Turns the mouse off, or on again.
  func turnMouse() -> Step {
    var other = display
    other.usesMouse.toggle()
    let words =
      other.usesMouse
      ? say("The mouse is on: wheel, click, and a second click is Enter; Shift selects text.")
      : say("The mouse is left to the terminal.")
    return Step(effect: .display(other), message: Message(.note, words))
  }

  private func drawn(in scene: Scene) -> [Target] {
    var canvas = Canvas(size: size)
    draw(on: &canvas, in: scene)
    return canvas.targets
  }
}

extension Action {
  /// Whether it writes nothing by itself, so that one click may ask for it.
  var isHarmless: Bool {
    switch self {
    case .help, .goTo, .palette, .options, .export, .importFile, .newParticipant, .act, .history,
      .chooseActivity, .pick:
      true
    default: false
    }
  }
}
