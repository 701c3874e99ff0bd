import Canvas
import Registration
import Text

/// The people of one ministry, with everything that can be done on the list of participants.
package struct MinistryPeopleScreen: Screen {
  package let title: String
  package let signs = Signs.ofPeople
  package let extent: Extent = .body
  package let isWorkplace = true
  package let badges = BadgeReading.taken
  package let purpose =
    say(
      """
      The people of one ministry. Typing finds one, Enter opens the lit one, F2 hands the badge over; \
      Esc goes back to the ministries.
      """
    )
  private let row: MinistryRow
  private var people = ParticipantsScreen()

  init(_ row: MinistryRow, in scene: Scene) {
    self.row = row
    var options = ListOptions()
    switch row {
    case .affiliation(let code):
      title = scene.register.shortName(of: code)
      options.affiliation = code
    case .ministry(let ministry):
      title = scene.register.ministry(ministry)?.name ?? ""
      options.ministry = ministry
    case .unnamed(let code):
      title = say("No ministry given")
      options.affiliation = code
      options.lacksMinistry = true
    }
    _ = people.receive(.listOptions(options), in: scene)
  }

  /// Who is shown is settled by the ministry, and files are imported elsewhere.
  package var actions: [Action] {
    people.actions.filter { ![.options, .importFile].contains($0) }
  }

  package func objection(to action: Action, in scene: Scene) -> String? {
    action == .back ? nil : people.objection(to: action, in: scene)
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    if action == .back, people.finder.field.isEmpty { return .close }
    return people.perform(action, in: scene)
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    people.press(key, in: scene)
  }

  package mutating func paste(_ text: String, in scene: Scene) -> Step {
    people.paste(text, in: scene)
  }

  package mutating func take(_ scan: Scan, in scene: Scene) -> Step {
    people.take(scan, in: scene)
  }

  package mutating func take(_ answer: Answer, in scene: Scene) -> Step {
    people.take(answer, in: scene)
  }

  package mutating func receive(_ choice: Handover, in scene: Scene) -> Step {
    people.receive(choice, in: scene)
  }

  package mutating func wasPainted(at moment: Moment) { people.wasPainted(at: moment) }

  package mutating func registerChanged(in scene: Scene) { people.registerChanged(in: scene) }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    people.draw(on: &canvas, in: area, scene: scene)
  }
}
