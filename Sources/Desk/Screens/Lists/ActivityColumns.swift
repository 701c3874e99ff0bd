import Canvas
import Registration
import Text

/// The activities across a list, a column each: as many as there is room for, from a chosen one on.
///
/// Sessions are left out: who was at one was at its activity.
struct ActivityColumns: Sendable {
  let columns: [Column]
  /// Whether Left would show others.
  let hidesEarlier: Bool
  /// Whether Right would show others.
  let hidesLater: Bool

  /// One activity's column.
  struct Column: Sendable {
    let activity: ActivityID
    /// From the left of the area that all columns have.
    let start: Int
    let width: Int

    /// Where it stands in a line, without the free column at its left.
    func area(in line: Area) -> Area {
      line.inset(left: start + 1, right: line.columns - start - width)
    }
  }

  /// Columns in a room of that width; none is narrower than `narrowest`.
  init(from first: ActivityID?, in register: Register, room: Int, narrowest: Int = 0) {
    let all = Self.activities(of: register)
    let begin = first.flatMap { all.firstIndex(of: $0) } ?? 0
    var start = 0
    var columns: [Column] = []
    for activity in all[begin...] {
      let words = Self.words(of: activity)
      let width = max(words.upper.columns, words.lower.columns, narrowest) + 1
      guard start + width <= room else { break }
      columns.append(Column(activity: activity, start: start, width: width))
      start += width
    }
    self.columns = columns
    hidesEarlier = begin > 0
    hidesLater = begin + columns.count < all.count
  }

  /// The activity to begin with after a step to the left or right; nil for the first.
  static func shifted(_ first: ActivityID?, by step: Int, in register: Register) -> ActivityID? {
    let all = activities(of: register)
    let now = first.flatMap { all.firstIndex(of: $0) } ?? 0
    let next = min(max(now + step, 0), max(all.count - 1, 0))
    return next == 0 ? nil : all[next]
  }

  /// Why a step to the left or right would show nothing else; nil when it would.
  func objection(toStep step: Int) -> String? {
    if columns.isEmpty { return say("The window is too narrow for activities.") }
    if step > 0, !hidesLater { return say("The last activity is shown.") }
    return step < 0 && !hidesEarlier ? say("The first activity is shown.") : nil
  }

  /// The columns that all of these take.
  var width: Int { columns.last.map { $0.start + $0.width } ?? 0 }

  /// Draws the headings in two lines, `visit` above `center`, with signs where there are more.
  func drawHeadings(on canvas: inout Canvas, in area: Area) {
    for column in columns {
      let words = Self.words(of: column.activity)
      let upper = column.area(in: area.line(0))
      let lower = column.area(in: area.line(1))
      canvas.write(words.upper, in: upper, style: .heading, align: .right)
      canvas.write(words.lower, in: lower, style: .heading, align: .right)
    }
    guard !columns.isEmpty else { return }
    if hidesEarlier { canvas.write("‹", in: area, row: 1, style: .keyHint) }
    if hidesLater { canvas.write("›", in: area, row: 1, column: width, style: .keyHint) }
  }

  private static func activities(of register: Register) -> [ActivityID] {
    (register.programme?.activities ?? []).filter { $0.parent == nil }.map(\.id)
  }

  /// The identifier in two lines, parted at its first hyphen; the upper one is empty when there is none.
  private static func words(of activity: ActivityID) -> (upper: String, lower: String) {
    guard let hyphen = activity.text.firstIndex(of: "-") else { return ("", activity.text) }
    return (
      String(activity.text[..<hyphen]),
      String(activity.text[activity.text.index(after: hyphen)...])
    )
  }
}
