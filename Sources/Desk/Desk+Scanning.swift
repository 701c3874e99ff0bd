import Canvas
import Registration
import Text

/// Badges that are read: where they mark somebody, and where something else is open and they must do nothing.
extension Desk {
  /// Gives a key to whom it is for; the last of a badge's code means that badge.
  mutating func press(_ key: Key, in scene: Scene) -> Step {
    switch layers.top.badges {
    case .taken: return pressListening(key, in: scene)
    case .text:
      scanner.forget()
      return pressTop(key, in: scene)
    case .refused: return pressBeside(key, in: scene)
    }
  }

  /// Gives the screen a text that came at once; codes of badges and nothing else mean those badges.
  mutating func paste(_ text: String, in scene: Scene) -> Step {
    scanner.forget()
    guard layers.top.badges == .taken, let codes = BadgeCode.list(in: text) else {
      return layers.withTop { $0.paste(text, in: scene) }
    }
    let scan = Scan(codes, in: scene.register)
    return layers.withTop { $0.take(scan, in: scene) }
  }

  private mutating func pressListening(_ key: Key, in scene: Scene) -> Step {
    guard let code = scanner.code(endedBy: key) else {
      let asks = action(for: key) != nil
      let step = pressTop(key, in: scene)
      // A digit that wrote a mark, or did nothing, was not typed: a code may begin right after it.
      if asks || step.message?.kind == .refused { scanner.forget() }
      return step
    }
    leaveBar()
    let scan = Scan([code], in: scene.register)
    return layers.withTop { $0.take(scan, in: scene) }
  }

  /// Gives a key to a form or dialog, where a badge that is read marks nobody, chooses nothing and saves nothing.
  private mutating func pressBeside(_ key: Key, in scene: Scene) -> Step {
    let isHeld = scanner.holds(key)
    let register = scene.register
    let code = scanner.code(endedBy: key) { code in
      code.badges.contains { register.participant(badge: $0) != nil }
    }
    if let code {
      if !isHeld, case .character = key { _ = pressTaken(key, in: scene) }
      return Scan([code], in: register).refusal(in: register)
    }
    if isHeld {
      let words = say(
        "Digits after a letter may be a badge: they choose nothing here. Down ends that."
      )
      return .say(.refused, words)
    }
    if let step = pressTaken(key, in: scene) {
      // A number that chose something was not typed: what is read next begins anew.
      if step.turn != nil || step.effect != nil { scanner.forget() }
      if step.message?.kind == .refused { scanner.holdBegunCode() }
      return step
    }
    scanner.holdBegunCode()
    return .say(.refused, say("\(key.name) does nothing here. F1 lists the keys, F9 all actions."))
  }
}

/// What becomes of badges that are read while a screen, form or dialog is on top.
package enum BadgeReading: Hashable, Sendable {
  /// They mean people: `take(_:in:)` is told.
  case taken
  /// They are typed like any text, to find somebody.
  case text
  /// They mark nobody: something else waits for an answer, and says so.
  case refused
}
