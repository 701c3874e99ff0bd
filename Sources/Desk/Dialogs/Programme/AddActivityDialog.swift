import Canvas
import Registration
import Text

/// Asks what is to be added to the programme: an activity of its own, or a part of the lit one.
package struct AddActivityDialog: Screen {
  package let extent: Extent = .box(columns: 72, rows: Part.allCases.count + 5)
  package let actions: [Action] = [.choose, .back, .move]
  private let whole: Activity
  private var list = ListState<Part>(chosen: .activity)

  /// What can be added, in the order of its numbers.
  enum Part: Int, CaseIterable, Hashable, Sendable {
    case activity = 1
    case session
    case presentation
  }

  /// Offers parts of that activity, or of the one whose session is lit.
  init(beside lit: Activity, in scene: Scene) {
    whole = lit.parent.flatMap(scene.register.activity) ?? lit
  }

  package var title: String { say("Add to the programme") }

  package var purpose: String { say("A number lights a line, Enter takes it.") }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    guard action == .choose, let part = list.chosen else { return .close }
    switch part {
    case .activity:
      return Step(turn: .replace(ActivityForm(addingAfter: whole, in: scene)))
    case .session:
      if let reason = scene.register.cancellations[whole.id] {
        return .say(.refused, say("“\(whole.title)” was cancelled: \(reason)."))
      }
      return Step(turn: .replace(ActivityForm(addingSessionOf: whole, in: scene)))
    case .presentation: return Step(turn: .replace(PresentationForm(addingTo: whole)))
    }
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    let parts = Part.allCases
    if case .character(let sign) = key {
      guard let part = sign.wholeNumberValue.flatMap(Part.init(rawValue:)) else { return nil }
      list.choose(part)
      return .stay
    }
    return list.press(key, among: parts, page: parts.count) == .notMine ? nil : .stay
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    let body = area.inset(bottom: 2)
    list.draw(on: &canvas, in: body, rows: Part.allCases) { canvas, line, part in
      canvas.write("\(part.rawValue)", in: line, style: .keyHint)
      canvas.write(words(for: part), in: line.inset(left: 3), overflow: .ellipsis)
    }
    let foot = say("Number, then Enter · Esc goes back")
    canvas.write(foot, in: area, row: area.rows - 1, style: .dim, overflow: .ellipsis)
  }

  private func words(for part: Part) -> String {
    switch part {
    case .activity: say("An activity of its own")
    case .session: say("A session of “\(whole.title)”")
    case .presentation: say("A presentation in “\(whole.title)”")
    }
  }
}
