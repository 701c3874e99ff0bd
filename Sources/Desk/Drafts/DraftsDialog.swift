import Canvas
import Registration
import Text

/// Lists the forms that were left with something typed and not saved: Enter opens one, F8 gives one up.
package struct DraftsDialog: Screen {
  package var title: String { say("Unfinished forms") }
  package var purpose: String {
    say(
      "What was typed and not saved is kept here. Enter opens the lit form as it was left, F8 gives it up, F5 brings it back."
    )
  }
  package let actions: [Action] = [.open, .discardDraft, .undoTyping, .back, .move]
  private var drafts: [Draft]
  private var list = ListState<Draft>()
  /// What was given up here, the last one last.
  private var discarded: [Draft] = []

  /// The last one that was left stands first.
  init(_ drafts: [Draft]) {
    self.drafts = drafts.reversed()
    list.choose(self.drafts.first)
  }

  package var extent: Extent { .box(columns: 74, rows: min(max(drafts.count, 1) + 6, 18)) }

  package func objection(to action: Action, in scene: Scene) -> String? {
    switch action {
    case .open, .discardDraft: chosen == nil ? say("No unfinished form is left.") : nil
    case .undoTyping: discarded.isEmpty ? say("Nothing was given up here.") : nil
    default: nil
    }
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    switch action {
    case .open: return open(in: scene)
    case .discardDraft: return discard(in: scene)
    case .undoTyping: return bringBack(in: scene)
    default: return .close
    }
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    list.press(key, among: drafts, page: 8) == .notMine ? nil : .stay
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    let lines = purpose.wrapped(toColumns: area.columns)
    for (row, line) in lines.enumerated() {
      canvas.write(line, in: area, row: row, style: .dim, overflow: .ellipsis)
    }
    let body = area.inset(top: lines.count + 1)
    guard !drafts.isEmpty else {
      canvas.write(say("No unfinished form is left."), in: body, style: .dim, overflow: .ellipsis)
      return
    }
    list.draw(on: &canvas, in: body, rows: drafts) { canvas, line, draft in
      canvas.write(draft.words(in: scene.register), in: line, overflow: .ellipsis)
    }
  }

  private var chosen: Draft? { list.index(among: drafts).map { drafts[$0] } }

  private func open(in scene: Scene) -> Step {
    guard let draft = chosen else { return .stay }
    guard let screen = draft.screen(in: scene) else {
      return .say(
        .refused,
        say("What it is about is no longer in the register. F8 gives the form up.")
      )
    }
    return Step(turn: .resume(draft, as: screen))
  }

  private mutating func discard(in scene: Scene) -> Step {
    guard let draft = chosen else { return .stay }
    drafts.removeAll { $0 == draft }
    discarded.append(draft)
    list.settle(among: drafts)
    let words = draft.words(in: scene.register)
    return Step(
      message: Message(.note, say("Given up: \(words). F5 brings it back.")),
      turn: .drop(draft)
    )
  }

  private mutating func bringBack(in scene: Scene) -> Step {
    guard let draft = discarded.popLast() else { return .stay }
    drafts.insert(draft, at: 0)
    list.choose(draft)
    let words = draft.words(in: scene.register)
    return Step(message: Message(.note, say("Kept again: \(words).")), turn: .keep(draft))
  }
}
