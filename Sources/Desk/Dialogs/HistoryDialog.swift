import Canvas
import Registration
import Text

/// Every entry about one person in words, the newest last and in sight.
package struct HistoryDialog: Screen {
  package let title: String
  package let purpose =
    say("Everything that was recorded about the person, oldest first. Esc goes back.")
  package let extent: Extent = .box(columns: 78, rows: 20)
  package let actions: [Action] = [.back, .move]
  private let person: ParticipantID
  /// Lines scrolled up from the end; 0 shows the newest.
  private var fromEnd = 0

  init(of person: ParticipantID, in scene: Scene) {
    self.person = person
    title = say("History: \(scene.register[person].map(scene.register.name) ?? "")")
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step { .close }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    let most = max(lines(in: scene, columns: Self.columns(in: scene)).count - 1, 0)
    let page = max(scene.body.rows - 3, 1)
    switch key {
    case .up: fromEnd = min(fromEnd + 1, most)
    case .down: fromEnd = max(fromEnd - 1, 0)
    case .pageUp: fromEnd = min(fromEnd + page, most)
    case .pageDown: fromEnd = max(fromEnd - page, 0)
    case .home: fromEnd = most
    case .end: fromEnd = 0
    default: return nil
    }
    return .stay
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    let lines = lines(in: scene, columns: area.columns)
    let room = max(area.rows - 1, 1)
    let last = max(lines.count - fromEnd, min(room, lines.count))
    for (row, line) in lines[max(last - room, 0)..<last].enumerated() {
      canvas.write(line.when, in: area, row: row, style: .dim)
      let style: Style = line.isUndone ? .dim : .plain
      canvas.write(line.words, in: area, row: row, column: Self.whenColumns, style: style)
    }
    let hidden = max(last - room, 0)
    let foot =
      hidden == 0 ? say("Esc goes back") : say("\(hidden) lines above · Esc goes back")
    canvas.write(foot, in: area, row: area.rows - 1, style: .dim)
  }

  private struct Line {
    var when = ""
    var words: String
    var isUndone: Bool
  }

  private static let whenColumns = 14

  /// The inside of the box in a window of this size.
  private static func columns(in scene: Scene) -> Int { min(78, scene.body.columns) - 4 }

  private func lines(in scene: Scene, columns: Int) -> [Line] {
    let register = scene.register
    let place = register.placeWords(of: person)
    let words = place.isEmpty ? [] : place.wrapped(toColumns: columns - Self.whenColumns)
    let head = words.enumerated().map { row, words in
      Line(when: row == 0 ? say("Place") : "", words: words, isUndone: false)
    }
    return head
      + register.entries(about: person).flatMap { entry -> [Line] in
        let undoing = register.undoing(of: entry)
        let words =
          "\(register.sentence(for: entry, about: person)) (\(entry.stamp.by))"
          + (undoing.map { "; " + say("undone by \($0.stamp.by) at \($0.stamp.at.time)") } ?? "")
        return words.wrapped(toColumns: columns - Self.whenColumns).enumerated().map { row, words in
          let when = entry.stamp.at.historyWords
          return Line(when: row == 0 ? when : "", words: words, isUndone: undoing != nil)
        }
      }
  }
}

extension Moment {
  /// `30 Oct 09:05`, the day in two columns.
  var historyWords: String { "\(day.day < 10 ? " " : "")\(day.dayAndMonth) \(time)" }
}

extension Register {
  /// The entry that takes this one back and still stands; nil when it is in force.
  func undoing(of entry: Entry) -> Entry? {
    guard !isEffective(entry.id) else { return nil }
    return entries.last { $0.undoes == entry.id && isEffective($0.id) }
  }
}
