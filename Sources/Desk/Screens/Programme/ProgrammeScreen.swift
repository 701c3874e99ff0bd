import Canvas
import Registration
import Text

/// The programme: days, activities, sessions and presentations, with who is expected and who was present.
package struct ProgrammeScreen: Screen {
  package let title = say("Programme")
  package let signs =
    Signs.ofLists + [
      Sign("“ ”", say("A presentation; it is not marked by itself.")),
      Sign(say("Present"), say("Who was present or late there or at one of its sessions.")),
    ]
  package let extent: Extent = .body
  package let takesScans = true
  package let purpose =
    say(
      """
      Activities by day, with sessions and presentations; times are the venue's. Enter opens the \
      check-in of the lit one, F8 sets its day, times and place, F6 writes its attendees.
      """
    )
  package let actions: [Action] = [.open, .editActivity, .export, .move]
  private(set) var list = ListState<ProgrammeRow>()

  package func objection(to action: Action, in scene: Scene) -> String? {
    switch action {
    case .editActivity: scene.readOnly ?? nothingChosen(in: scene)
    case .open: cancelled(in: scene) ?? nothingChosen(in: scene)
    case .export: nothingChosen(in: scene)
    default: nil
    }
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    guard let activity = chosen(in: scene) else { return .stay }
    switch action {
    case .open: return Step(turn: .showCheckIn(activity))
    case .export:
      return .open(ExportDialog(people: nil, filter: .none, activity: activity, in: scene))
    case .editActivity:
      return scene.register.activity(activity).map { .open(ActivityForm(of: $0)) } ?? .stay
    default: return .stay
    }
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    let rows = ProgrammeRows.rows(in: scene.register)
    list.choose(lit(among: rows))
    let page = max(scene.body.rows - 2 - Self.paneRows(of: scene.body.rows), 1)
    let outcome = list.press(key, among: rows, page: page) { $0.activity == nil }
    return outcome == .notMine ? nil : .stay
  }

  /// The lit row: the one that was chosen, or else the first activity's.
  func lit(among rows: [ProgrammeRow]) -> ProgrammeRow? {
    list.index(among: rows).map { rows[$0] } ?? rows.first { $0.activity != nil }
  }

  func chosen(in scene: Scene) -> ActivityID? {
    lit(among: ProgrammeRows.rows(in: scene.register))?.activity
  }

  private func nothingChosen(in scene: Scene) -> String? {
    chosen(in: scene) == nil ? say("The programme has no activities.") : nil
  }

  private func cancelled(in scene: Scene) -> String? {
    guard let activity = chosen(in: scene), let reason = scene.register.cancellations[activity]
    else { return nil }
    return say("It was cancelled: \(reason).")
  }

  /// Rows of the pane in a body of that many, its rule included.
  static func paneRows(of body: Int) -> Int { body < 14 ? 4 : 6 }
}
