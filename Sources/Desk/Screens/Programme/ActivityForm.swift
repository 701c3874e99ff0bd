import Canvas
import Registration
import Text

/// Sets what a programme file leaves open: an activity's day, times, place, organiser, chair and seats.
package struct ActivityForm: Screen {
  package let title: String
  package let extent: Extent = .box(columns: 74, rows: Line.allCases.count + 6)
  package let purpose =
    say(
      """
      The day as 2017-10-31, times as 09:30 on the venue's clock; an empty field is not set. F2 saves \
      from anywhere.
      """
    )
  package let actions: [Action] = [
    .save, .nextField, .undoTyping, .redoTyping, .back, .nextPane, .previousPane, .edit,
  ]
  /// The activity as the operator saw it, with what others changed since taken over.
  var original: Activity
  var form: Form<Line>
  /// The fields that somebody else changed while they were changed here.
  var clashes: [Line: Clash] = [:]
  private var asksToLeave = false

  /// One line of the form.
  enum Line: String, Hashable, Sendable, CaseIterable {
    case day
    case start
    case end
    case venue
    case organiser
    case chair
    case seats
  }

  init(of activity: Activity) {
    original = activity
    title = activity.title
    form = Form(
      Line.allCases.map { FormField($0, $0.label, help: $0.help) },
      values: Dictionary(
        uniqueKeysWithValues: Line.allCases.map { ($0, .text($0.text(of: activity))) }
      )
    )
  }

  package func objection(to action: Action, in scene: Scene) -> String? {
    action == .save ? scene.readOnly : nil
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    if action != .back { asksToLeave = false }
    switch action {
    case .save: return save(in: scene)
    case .undoTyping:
      return form.undo() == nil ? .say(.refused, say("There is no typing to undo.")) : .stay
    case .redoTyping:
      return form.redo() == nil ? .say(.refused, say("There is no typing to do again.")) : .stay
    case .nextField: return press(.enter, in: scene) ?? .stay
    case .nextPane: return press(.tab, in: scene) ?? .stay
    case .previousPane: return press(.backTab, in: scene) ?? .stay
    default: return leave()
    }
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    asksToLeave = false
    switch form.press(key) {
    case .handled: return .stay
    case .left(let line):
      check([line])
      return .stay
    case .submitted: return scene.readOnly.map { .say(.refused, $0) } ?? save(in: scene)
    case .notMine: return [.tab, .backTab].contains(key) ? .stay : nil
    }
  }

  package mutating func paste(_ text: String, in scene: Scene) -> Step {
    _ = form.paste(text)
    return .stay
  }

  package mutating func take(_ answer: Answer, in scene: Scene) -> Step {
    switch answer {
    case .recorded: return .close
    case .refused: registerChanged(in: scene)
    case .failed, .exported, .fileExists, .fileFailed, .importRead: break
    }
    return .stay
  }

  package mutating func receive(_ choice: Handover, in scene: Scene) -> Step {
    guard case .sides(let sides) = choice else { return .stay }
    settle(sides, in: scene)
    return save(in: scene)
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    form.draw(on: &canvas, in: area.inset(bottom: 2))
    let foot = say("F2 saves · Enter goes to the next field · Esc goes back")
    canvas.write(foot, in: area, row: area.rows - 1, style: .dim, overflow: .ellipsis)
  }
}

// MARK: - Saving and leaving

extension ActivityForm {
  private mutating func save(in scene: Scene) -> Step {
    registerChanged(in: scene)
    check(Line.allCases)
    if let first = form.blocking.first {
      form.focus(on: first)
      let problem = form.problem(of: first)?.text ?? ""
      return .say(.refused, say("Not saved: \(first.label): \(problem)."))
    }
    guard clashes.isEmpty else {
      return .open(ClashDialog(Line.allCases.compactMap { clashes[$0] }, of: title))
    }
    guard changed != original else {
      return Step(message: Message(.note, say("Nothing was changed.")), turn: .close)
    }
    return .record(.changeActivity(from: original, to: changed))
  }

  private mutating func leave() -> Step {
    guard form.isChanged, !asksToLeave else { return .close }
    asksToLeave = true
    return .say(
      .note,
      say("Not saved yet: F2 saves; Esc again leaves, and what was typed is kept for later.")
    )
  }

  /// The activity as the form says; what cannot be read counts as not set.
  private var changed: Activity {
    var activity = original
    activity.day = CalendarDay(form.text(of: .day))
    activity.start = TimeOfDay(form.text(of: .start))
    activity.end = TimeOfDay(form.text(of: .end))
    activity.venue = form.text(of: .venue)
    activity.organiser = form.text(of: .organiser)
    activity.chair = form.text(of: .chair)
    activity.capacity = Int(form.text(of: .seats))
    return activity
  }

  private mutating func check(_ lines: [Line]) {
    for line in lines { form.setProblem(clashes[line]?.problem ?? problem(of: line), for: line) }
  }

  private func problem(of line: Line) -> FormProblem? {
    let text = form.text(of: line)
    guard !text.isEmpty else { return nil }
    switch line {
    case .day:
      return CalendarDay(text) == nil ? FormProblem(.wrong, say("write it as 2017-10-31")) : nil
    case .start, .end:
      return TimeOfDay(text) == nil ? FormProblem(.wrong, say("write it as 09:30")) : nil
    case .seats:
      return (Int(text) ?? 0) > 0 ? nil : FormProblem(.wrong, say("a number above 0"))
    case .venue, .organiser, .chair: return nil
    }
  }
}

extension ActivityForm.Line {
  /// What the field holds of an activity.
  func text(of activity: Activity) -> String {
    switch self {
    case .day: activity.day?.description ?? ""
    case .start: activity.start?.description ?? ""
    case .end: activity.end?.description ?? ""
    case .venue: activity.venue
    case .organiser: activity.organiser
    case .chair: activity.chair
    case .seats: activity.capacity.map(String.init) ?? ""
    }
  }

  var label: String {
    switch self {
    case .day: say("Day")
    case .start: say("Begins")
    case .end: say("Ends")
    case .venue: say("Place")
    case .organiser: say("Organiser")
    case .chair: say("Chair")
    case .seats: say("Seats")
    }
  }

  fileprivate var help: String {
    switch self {
    case .day: say("As 2017-10-31; empty when it is not known yet.")
    case .start, .end: say("As 09:30, on the venue's clock; empty when it is not known yet.")
    case .venue: say("Where it is held.")
    case .organiser: say("Who holds it.")
    case .chair: say("Who chairs it.")
    case .seats: say("How many people the room takes.")
    }
  }
}
