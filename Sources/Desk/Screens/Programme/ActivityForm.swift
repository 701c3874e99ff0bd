import Canvas
import Registration
import Text

/// Changes an activity or session of the programme, or adds one: title, day, times, place, organiser, chair and seats.
package struct ActivityForm: RecordForm {
  package let title: String
  package let actions: [Action] = [
    .save, .nextField, .pick, .undoTyping, .redoTyping, .startAnew, .back, .nextPane,
    .previousPane, .edit,
  ]
  var original: Activity?
  /// Where an activity that is added stands; nil for one that is changed.
  let addition: Addition?
  var form: Form<Line>
  var clashes: [Line: Clash] = [:]
  /// The times between which the duration is kept when a new start is typed; nil while one of them is not set.
  var span: Span?
  /// The doubts that were said before: what is asked for a second time is saved all the same.
  var doubtsSaid: [String] = []
  /// What was asked to be added.
  var added: ActivityID?
  /// The form as it was before it was begun anew, for undo.
  var emptied: [ActivityForm] = []
  var asksToLeave = false

  /// Where an activity is added: by itself or as a session of another, after which.
  struct Addition: Hashable, Sendable {
    let parent: Activity?
    let after: ActivityID?
  }

  /// A start and its end.
  struct Span: Hashable, Sendable {
    let start: TimeOfDay
    let end: TimeOfDay
  }

  /// Changes an activity; its time is what is changed most often.
  init(of activity: Activity) {
    original = activity
    addition = nil
    title = activity.title
    let lines = Line.lines(ofSession: activity.parent != nil)
    form = Form(
      lines.map(\.field),
      values: Dictionary(uniqueKeysWithValues: lines.map { ($0, $0.value(of: activity)) })
    )
    form.focus(on: .start)
    keepSpan()
  }

  /// Adds an activity of its own after another, on the same day.
  init(addingAfter other: Activity?, in scene: Scene) {
    addition = Addition(parent: nil, after: other?.id)
    title = say("New activity")
    let day = other?.day ?? scene.register.programme?.firstDay
    form = Form(
      Line.lines(ofSession: false).map(\.field),
      values: [.day: .text(day?.description ?? ""), .kind: .choice(Activity.Kind.other.rawValue)]
    )
  }

  /// Adds a session of an activity, on its day and at its place.
  init(addingSessionOf parent: Activity, in scene: Scene) {
    let last = scene.register.sessions(of: parent.id).last
    addition = Addition(parent: parent, after: last?.id ?? parent.id)
    title = say("New session of “\(parent.title)”")
    form = Form(
      Line.lines(ofSession: true).map(\.field),
      values: [.day: .text(parent.day?.description ?? ""), .venue: .text(parent.venue)]
    )
  }

  package var extent: Extent { .box(columns: 76, rows: lines.count + 5) }

  package var purpose: String {
    say(
      "The day as 2017-10-31 or 31 Oct, times as 09:30 on the activity's own clock; an empty field is not set. A new start takes the end with it. F2 saves from anywhere."
    )
  }

  package func objection(to action: Action, in scene: Scene) -> String? {
    switch action {
    case .save: scene.readOnly
    case .pick: form.focus == .kind ? nil : say("This field is typed; only Kind has a list.")
    default: nil
    }
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    if action != .back { asksToLeave = false }
    switch action {
    case .save: return save(in: scene)
    case .pick:
      form.openPickList(filter: "")
      return .stay
    case .undoTyping: return undoTyping(in: scene)
    case .redoTyping: return redoTyping(in: scene)
    case .startAnew: return startAnew(in: scene)
    case .nextField: return press(.enter, in: scene) ?? .stay
    case .nextPane: return press(.tab, in: scene) ?? .stay
    case .previousPane: return press(.backTab, in: scene) ?? .stay
    default: return leave(in: scene)
    }
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    asksToLeave = false
    switch form.press(key) {
    case .handled:
      offerEnd(in: scene)
      return .stay
    case .left(let line):
      settle(line, in: scene)
      return .stay
    case .submitted: return scene.readOnly.map { .say(.refused, $0) } ?? save(in: scene)
    case .notMine: return [.tab, .backTab].contains(key) ? .stay : nil
    }
  }

  package mutating func paste(_ text: String, in scene: Scene) -> Step {
    _ = form.paste(text)
    offerEnd(in: scene)
    return .stay
  }

  package mutating func take(_ answer: Answer, in scene: Scene) -> Step {
    switch answer {
    case .recorded: return Step(turn: .hand(.activity(added ?? original?.id)))
    case .refused: registerChanged(in: scene)
    case .failed, .exported, .fileExists, .fileFailed, .importRead, .importReading: break
    }
    return .stay
  }

  package mutating func receive(_ choice: Handover, in scene: Scene) -> Step {
    guard case .sides(let sides) = choice else { return .stay }
    settle(sides, in: scene)
    return save(in: scene)
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    form.draw(on: &canvas, in: area.inset(bottom: 1))
    let foot = say("F2 saves · Enter goes to the next field · Esc goes back")
    canvas.write(foot, in: area, row: area.rows - 1, style: .dim, overflow: .ellipsis)
  }
}

extension ActivityForm {
  /// The lines of the form: a session has the kind and the bus of its activity.
  var lines: [Line] { Line.lines(ofSession: parent != nil) }

  /// The activity that it is a session of; nil for one of its own.
  var parent: ActivityID? { original.map(\.parent) ?? addition?.parent?.id }
}
