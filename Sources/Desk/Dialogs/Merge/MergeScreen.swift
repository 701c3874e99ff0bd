import Canvas
import Registration
import Text

/// Two records of one person side by side: field by field whose value is kept, and which record stays.
package struct MergeScreen: Screen {
  package let title: String
  package let purpose = say(
    "Both records stand side by side. Up and Down choose the field, Left and Right whose value is kept; F2 makes them one."
  )
  package let extent: Extent = .body
  package let actions: [Action] = [.confirm, .change, .back, .move]
  private(set) var merge: Merge
  private(set) var list = ListState<Merge.Row>(chosen: .stays)

  init(_ merge: Merge) {
    self.merge = merge
    title = say("Merge two records of one person")
  }

  package func objection(to action: Action, in scene: Scene) -> String? {
    guard action == .confirm else { return nil }
    return scene.readOnly ?? scene.objection(to: merge.request(in: scene.register))
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    if action == .confirm { return .record(merge.request(in: scene.register)) }
    return Step(message: Message(.note, say("Nothing was changed.")), turn: .close)
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    switch key {
    case .left: return choose(.first)
    case .right: return choose(.second)
    case .enter:
      return .say(.refused, say("Enter changes nothing here: F2 makes them one, Esc leaves both."))
    default:
      let rows = merge.rows(in: scene.register)
      let page = max(scene.body.rows - Self.frameRows, 1)
      return list.press(key, among: rows, page: page) == .notMine ? nil : .stay
    }
  }

  package mutating func take(_ answer: Answer, in scene: Scene) -> Step {
    if case .recorded = answer {
      return Step(turn: .hand(.participant(merge.id(merge.stays))))
    }
    return .stay
  }

  /// Rows that are not the list's: two of heading, a rule, and what stands below it.
  static let frameRows = 2 + 1 + footRows
  static let footRows = 3

  private mutating func choose(_ side: Merge.Side) -> Step {
    guard let row = list.chosen, merge.choose(side, for: row) else {
      return .say(
        .refused,
        say(
          "Marks and arrivals of both are kept; where both have one, that of the record that stays counts."
        )
      )
    }
    return .stay
  }
}
