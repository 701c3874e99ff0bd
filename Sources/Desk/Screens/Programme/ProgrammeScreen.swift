import Canvas
import Exchange
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
  package let badges = BadgeReading.taken
  package let purpose =
    say(
      """
      Activities by day, with sessions and presentations; times are the activity's own. Typing finds one \
      by title, place or day. Enter opens the check-in of the lit one, F8 changes it, F7 adds one, \
      Shift-F7 cancels it or brings it back, F6 writes the programme, or who attended it. On a presentation F8 changes it and \
      Shift-F7 takes it out.
      """
    )
  package let actions: [Action] = [
    .open, .editActivity, .addActivity, .cancelActivity, .export, .back, .move, .type,
  ]
  private(set) var filter = TextField(limit: 120)
  private(set) var list = ListState<ProgrammeRow>()

  package func objection(to action: Action, in scene: Scene) -> String? {
    switch action {
    case .editActivity: scene.readOnly ?? nothingChosen(in: scene) ?? cancelled(in: scene)
    case .addActivity: scene.readOnly ?? noProgramme(in: scene)
    case .cancelActivity: scene.readOnly ?? nothingChosen(in: scene)
    case .open: nothingChosen(in: scene) ?? cancelled(in: scene)
    case .export: nothingChosen(in: scene)
    case .back:
      filter.isEmpty ? say("There is no filter to clear; F3 goes to another screen.") : nil
    default: nil
    }
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    if action == .back {
      filter = TextField(limit: filter.limit)
      return .stay
    }
    let activity = chosen(in: scene).flatMap(scene.register.activity)
    if let activity, case .presentation(_, let place) = lit(in: scene),
      activity.presentations.indices.contains(place)
    {
      if action == .editActivity {
        return .open(PresentationForm(changing: place, of: activity))
      }
      if action == .cancelActivity {
        return .open(ConfirmDialog(takingOut: place, of: activity))
      }
    }
    if action == .addActivity {
      return .open(
        activity.map { AddActivityDialog(beside: $0, in: scene) }
          ?? ActivityForm(addingAfter: nil, in: scene)
      )
    }
    return activity.map { perform(action, on: $0, in: scene) } ?? .stay
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    guard key.moves else {
      guard filter.press(key) != .notMine else { return nil }
      list = ListState()
      return .stay
    }
    let rows = rows(in: scene.register)
    list.choose(lit(among: rows, in: scene.register))
    let page = max(scene.body.rows - 2 - Self.paneRows(of: scene.body.rows), 1)
    _ = list.press(key, among: rows, page: page) { $0.owner == nil }
    return .stay
  }

  package mutating func paste(_ text: String, in scene: Scene) -> Step {
    _ = filter.paste(text)
    list = ListState()
    return .stay
  }

  package mutating func take(_ scan: Scan, in scene: Scene) -> Step {
    filter = TextField(limit: filter.limit)
    return scan.introduction(in: scene.register)
  }

  /// Lights an activity that was changed or added; a filter that hides it is given up.
  package mutating func receive(_ choice: Handover, in scene: Scene) -> Step {
    guard case .activity(let chosen?) = choice else { return .stay }
    list.choose(.activity(chosen))
    if !rows(in: scene.register).contains(.activity(chosen)) {
      filter = TextField(limit: filter.limit)
    }
    return .stay
  }

  private func perform(_ action: Action, on activity: Activity, in scene: Scene) -> Step {
    switch action {
    case .open: Step(turn: .showCheckIn(activity.id))
    case .export: .open(exportDialog(of: activity, in: scene))
    case .editActivity: .open(ActivityForm(of: activity))
    case .cancelActivity:
      scene.register.entry(cancelling: activity.id)
        .map { .open(ConfirmDialog(bringingBack: activity, after: $0, in: scene.register)) }
        ?? .open(CancelActivityDialog(activity))
    default: .stay
    }
  }
}

// MARK: - What is shown

extension ProgrammeScreen {
  /// Of the activities that are shown; the lit one's attendees stand one preset away.
  private func exportDialog(of lit: Activity, in scene: Scene) -> ExportDialog {
    var shown: [ActivityID] = []
    for activity in rows(in: scene.register).compactMap(\.activity) where !shown.contains(activity)
    {
      shown.append(activity)
    }
    let scope = ExportScope(
      list: .programme,
      rows: filter.isEmpty ? nil : .activities(shown),
      words: FilterWords { filter.isEmpty ? "" : "“\(filter.text.cleaned)”" },
      columns: ShownColumns.ofProgramme,
      activity: lit.id,
      conditions: ExportChoice(.programme, filter: filter.text.cleaned)
    )
    return ExportDialog(scope, in: scene)
  }

  func rows(in register: Register) -> [ProgrammeRow] {
    ProgrammeRows.rows(typed: filter.text, in: register)
  }

  /// The lit row: the one that was chosen, or else the first activity that was typed, or the first of all.
  func lit(among rows: [ProgrammeRow], in register: Register) -> ProgrammeRow? {
    if let index = list.index(among: rows) { return rows[index] }
    let words = MinistryNames.words(of: filter.text)
    let activities = rows.filter { $0.activity != nil }
    let best = activities.first { row in
      row.activity.flatMap(register.activity)
        .map { ActivitySearch.finds($0, words) } ?? false
    }
    return best ?? activities.first
  }

  func chosen(in scene: Scene) -> ActivityID? {
    lit(in: scene)?.owner
  }

  private func lit(in scene: Scene) -> ProgrammeRow? {
    lit(among: rows(in: scene.register), in: scene.register)
  }

  private func nothingChosen(in scene: Scene) -> String? {
    guard chosen(in: scene) == nil else { return nil }
    return filter.isEmpty
      ? noProgramme(in: scene) ?? say("The programme has no activities. F7 adds one.")
      : say("No activity matches; Esc clears the filter.")
  }

  private func noProgramme(in scene: Scene) -> String? {
    scene.register.programme == nil ? say("No programme is adopted yet.") : nil
  }

  private func cancelled(in scene: Scene) -> String? {
    guard let activity = chosen(in: scene), let reason = scene.register.cancellations[activity]
    else { return nil }
    return say("It was cancelled: \(reason). Shift-F7 brings it back.")
  }

  /// Rows of the pane in a body of that many, its rule included.
  static func paneRows(of body: Int) -> Int { body < 14 ? 4 : 6 }
}

extension ConfirmDialog {
  /// Asks once more before a presentation is taken out.
  fileprivate init(takingOut place: Int, of activity: Activity) {
    var changed = activity
    let gone = changed.presentations.remove(at: place)
    self.init(
      say("Take the presentation out"),
      lines: [
        say("“\(gone.title)” of “\(activity.title)”."),
        say("F5 then puts it back."),
      ],
      deed: say("takes it out"),
      request: .changeActivity(from: activity, to: changed)
    )
  }

  /// Asks once more before a cancelled activity takes place after all.
  fileprivate init(bringingBack activity: Activity, after entry: Entry, in register: Register) {
    let at = entry.stamp.at
    let when = "\(at.day.dayAndMonth) \(at.time)"
    self.init(
      say("Bring “\(activity.title)” back"),
      lines: [
        say("\(entry.stamp.by.name) \(register.sentence(for: entry)), \(when)."),
        say("All of this is undone: it takes place after all."),
      ],
      deed: say("brings it back"),
      request: .undoEntry(entry.id)
    )
  }
}
