import Canvas
import Registration
import Text

/// One entry of the journal whole: its facts in words, whether it still stands, and undo.
package struct EntryDialog: Screen {
  package let title: String
  package let purpose = say(
    "What was recorded in one entry. F8 takes it back where it still applies."
  )
  package let extent: Extent = .box(columns: 78, rows: 18)
  package let actions: [Action] = [.back, .undoEntry, .move]
  private let entry: EntryID
  private var top = 0

  init(of entry: EntryID) {
    self.entry = entry
    title = say("Entry \(entry.number)")
  }

  package func objection(to action: Action, in scene: Scene) -> String? {
    guard action == .undoEntry else { return nil }
    return scene.readOnly ?? scene.objection(to: .undoEntry(entry))
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    guard action == .undoEntry, let entry = scene.register.entry(entry) else { return .close }
    return Step(turn: .replace(ConfirmDialog(undoing: entry, in: scene.register)))
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    let last = max(lines(in: scene.register, columns: 74).count - 1, 0)
    switch key {
    case .enter: return .close
    case .up: top = max(top - 1, 0)
    case .down: top = min(top + 1, last)
    case .pageUp: top = max(top - 12, 0)
    case .pageDown: top = min(top + 12, last)
    case .home: top = 0
    case .end: top = last
    default: return nil
    }
    return .stay
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    guard let entry = scene.register.entry(entry) else { return }
    let stamp = entry.stamp
    let day = stamp.at.day.weekdayAndDay
    let when = say("\(day) \(stamp.at.time), \(stamp.by), desk \(stamp.id.desk)")
    canvas.write(when, in: area, style: .title, overflow: .ellipsis)
    let state = state(of: entry, in: scene)
    canvas.write(state.text, in: area, row: 1, style: state.style, overflow: .ellipsis)
    let body = area.inset(top: 3, bottom: 2)
    let lines = lines(in: scene.register, columns: area.columns)
    for (row, line) in lines.dropFirst(top).prefix(body.rows).enumerated() {
      canvas.write(line, in: body, row: row)
    }
    let below = max(lines.count - top - body.rows, 0)
    let foot = foot(below, isUndone: scene.register.undoing(of: entry) != nil)
    canvas.write(foot, in: area, row: area.rows - 1, style: .dim, overflow: .ellipsis)
  }

  /// What can be done here; what is undone already cannot be undone again.
  private func foot(_ below: Int, isUndone: Bool) -> String {
    if isUndone {
      return below == 0 ? say("Esc goes back") : say("\(below) lines below · Esc goes back")
    }
    return below == 0
      ? say("F8 undoes the entry · Esc goes back")
      : say("\(below) lines below · F8 undoes the entry · Esc goes back")
  }

  private func state(of entry: Entry, in scene: Scene) -> (text: String, style: Style) {
    if let undoing = scene.register.undoing(of: entry) {
      let by = undoing.stamp.by
      return (
        say("undone by \(by) at \(undoing.stamp.at.time), entry \(undoing.id.number)"), .warning
      )
    }
    guard let undone = entry.undoes else { return (say("It stands."), .good) }
    return (say("It stands; it takes back entry \(undone.number)."), .good)
  }

  /// The facts, a line or more each.
  private func lines(in register: Register, columns: Int) -> [String] {
    guard let entry = register.entry(entry) else { return [] }
    return entry.facts.flatMap { fact in
      register.sentence(for: fact, of: entry).wrapped(toColumns: columns)
    }
  }
}
