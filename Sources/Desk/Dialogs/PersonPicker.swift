import Canvas
import Registration
import Text

/// Chooses a person for what the screen below does: type, then Enter takes the lit one.
package struct PersonPicker: Screen {
  package let title: String
  package let purpose = say("Type a part of a name in any script; Enter takes the lit person.")
  package let extent: Extent = .box(columns: 76, rows: 18)
  package let badges = BadgeReading.text
  package let actions: [Action] = [.choose, .back, .move, .type, .edit]
  private var finder: PersonFinder

  /// Offers everybody but one; somebody who is likely to be meant is lit.
  init(_ title: String, excluding excluded: ParticipantID, likely: ParticipantID? = nil) {
    self.title = title
    var options = ListOptions()
    options.excluded = excluded
    finder = PersonFinder(options)
    finder.choose(likely)
  }

  package func objection(to action: Action, in scene: Scene) -> String? {
    guard action == .choose else { return nil }
    let people = finder.people(in: scene.register)
    if people.ids.isEmpty { return say("Nobody matches; type another part of the name.") }
    if finder.lit(among: people) == nil, people.isOnlySimilar {
      return say("Nobody is written so. Down chooses a similar name.")
    }
    if finder.lit(among: people) == nil { return say("Nobody is chosen: type, or press Down.") }
    return finder.unseenWords(among: people)
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    guard action == .choose, let person = finder.lit(in: scene.register) else { return .close }
    return Step(turn: .hand(.participant(person)))
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    let page = max(scene.body.rows - 8, 1)
    return finder.press(key, page: page, in: scene.register) == .notMine ? nil : .stay
  }

  package mutating func paste(_ text: String, in scene: Scene) -> Step {
    finder.paste(text, in: scene.register)
    return .stay
  }

  package mutating func wasPainted(at moment: Moment) { finder.wasPainted() }

  package mutating func registerChanged(in scene: Scene) { finder.look(in: scene.register) }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    let people = finder.people(in: scene.register)
    let count = people.count(of: scene.register.people.count)
    finder.drawField(say("Find:"), words: count, on: &canvas, in: area.line(0))
    let columns = PersonColumns(width: area.columns - 4)
    finder.drawList(of: people, columns, on: &canvas, in: area.inset(top: 2), scene: scene)
    if people.ids.isEmpty {
      let words = say("Nobody matches; type another part of the name.")
      canvas.write(words, in: area.inset(left: 2), row: 3, style: .dim, overflow: .ellipsis)
    }
  }
}
