import Canvas
import Registration
import Text

/// Looking at what was typed in an activity's form, and saving it.
extension ActivityForm {
  /// Asks for what the form says; what is doubtful is said once before.
  mutating func save(in scene: Scene) -> Step {
    registerChanged(in: scene)
    settle(.start, in: scene)
    for line in lines { check(line, in: scene) }
    if let first = form.blocking.first {
      form.focus(on: first)
      let problem = form.problem(of: first)?.text ?? ""
      return .say(.refused, say("Not saved: \(first.label): \(problem)."))
    }
    guard clashes.isEmpty else {
      return .open(ClashDialog(lines.compactMap { clashes[$0] }, of: title))
    }
    guard
      let id =
        original?.id
        ?? scene.register.freeActivityID(titled: form.text(of: .title), in: parent)
    else { return .stay }
    let activity = activity(named: id, in: scene)
    guard activity != original else {
      return Step(message: Message(.note, say("Nothing was changed.")), turn: .close)
    }
    let doubts = doubts(about: activity, in: scene)
    if !doubts.isEmpty, doubts != doubtsSaid {
      doubtsSaid = doubts
      let said = doubts.joined(separator: "; ")
      return .say(.note, say("Doubtful: \(said). F2 again saves it all the same."))
    }
    return request(for: activity)
  }

  private mutating func request(for activity: Activity) -> Step {
    if let original { return .record(.changeActivity(from: original, to: activity)) }
    added = activity.id
    return .record(.addActivity(activity, after: addition?.after))
  }

  /// The doubts that the change brings: what was doubtful before is known.
  private func doubts(about activity: Activity, in scene: Scene) -> [String] {
    let before = original.map { ActivityDoubts($0, in: scene.register).all } ?? []
    return ActivityDoubts(activity, in: scene.register).all.filter { !before.contains($0) }
  }

  /// Looks at a line as it is left: a new start takes the end with it, a day is written out.
  mutating func settle(_ line: Line, in scene: Scene) {
    if let moved = movedSpan {
      form.setValue(.text(moved.end.description), for: .end)
      span = moved
    } else if line == .end, time(.end) != span?.end {
      // An end that was edited is meant as it is.
      span = nil
    }
    if line == .day, let day = TypedDay.day(form.text(of: .day), in: scene.register.programme) {
      form.setValue(.text(day.description), for: .day)
    }
    for other in [line, .day, .start, .end, .venue] { check(other, in: scene) }
  }

  /// Says beside the end, while a start is being typed, where it would move.
  mutating func offerEnd(in scene: Scene) {
    guard form.focus == .start else { return }
    if let moved = movedSpan {
      form.setProblem(FormProblem(.doubtful, say("moves to \(moved.end)")), for: .end)
    } else {
      check(.end, in: scene)
    }
  }

  /// The new start with the end that keeps the duration; nil when the start is the same, the end was edited, or midnight
  /// would be passed.
  private var movedSpan: Span? {
    guard let span, let start = time(.start), start != span.start, time(.end) == span.end else {
      return nil
    }
    let duration = span.end.minutesSinceMidnight - span.start.minutesSinceMidnight
    let minutes = start.minutesSinceMidnight + duration
    return (start.minutesSinceMidnight..<1440).contains(minutes)
      ? Span(start: start, end: TimeOfDay(minutesSinceMidnight: minutes)) : nil
  }

  /// Keeps the duration that the form shows.
  mutating func keepSpan() {
    guard let start = time(.start), let end = time(.end), start <= end else {
      span = nil
      return
    }
    span = Span(start: start, end: end)
  }

  private func time(_ line: Line) -> TimeOfDay? { TypedTime.time(form.text(of: line)) }

  mutating func check(_ line: Line, in scene: Scene) {
    let problem = wrong(line, in: scene) ?? doubtful(line, in: scene)
    form.setProblem(clashes[line]?.problem ?? problem, for: line)
  }

  private func wrong(_ line: Line, in scene: Scene) -> FormProblem? {
    let text = form.text(of: line)
    if line == .title {
      return text.isEmpty ? FormProblem(.required, say("a title is needed")) : nil
    }
    guard !text.isEmpty else { return nil }
    switch line {
    case .day:
      let day = TypedDay.day(text, in: scene.register.programme)
      return day == nil ? FormProblem(.wrong, say("write it as 2017-10-31")) : nil
    case .start: return time(.start) == nil ? FormProblem(.wrong, say("write it as 09:30")) : nil
    case .end:
      guard let end = time(.end) else { return FormProblem(.wrong, say("write it as 09:30")) }
      return time(.start).map { end < $0 } ?? false
        ? FormProblem(.wrong, say("before it begins")) : nil
    case .seats:
      return (Int(text) ?? 0) > 0 ? nil : FormProblem(.wrong, say("a number above 0"))
    case .title, .kind, .venue, .organiser, .chair, .bus: return nil
    }
  }

  private func doubtful(_ line: Line, in scene: Scene) -> FormProblem? {
    guard let id = original?.id ?? scene.register.freeActivityID(titled: "", in: parent) else {
      return nil
    }
    let doubts = ActivityDoubts(activity(named: id, in: scene), in: scene.register)
    let text: String? =
      switch line {
      case .day: doubts.ofDay ?? sessionsThatMove(in: scene)
      case .start: doubts.ofStart
      case .end: doubts.ofEnd
      case .venue: doubts.ofVenue
      case .title, .kind, .organiser, .chair, .seats, .bus: nil
      }
    return text.map { FormProblem(.doubtful, $0) }
  }

  /// How many sessions go to another day with their activity.
  private func sessionsThatMove(in scene: Scene) -> String? {
    guard let original, let was = original.day,
      let day = TypedDay.day(form.text(of: .day), in: scene.register.programme), day != was
    else { return nil }
    let count = scene.register.sessions(of: original.id).count { $0.day == was }
    switch count {
    case 0: return nil
    case 1: return say("its session moves with it")
    default: return say("its \(count) sessions move with it")
    }
  }
}
