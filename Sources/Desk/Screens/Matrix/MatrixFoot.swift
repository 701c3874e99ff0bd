import Canvas
import Registration
import Text

/// What stands below the grid: a total for each column, all of the chosen column, the chosen row, what the signs mean.
enum MatrixFoot {
  /// Rows of the foot of a body of that many; a low one goes without the rule and the row of totals.
  static func rows(of body: Int) -> Int { body < 14 ? 3 : 5 }

  /// How many attended of all who are expected, at the activity where these numbers are longest.
  static func share(_ totals: Totals) -> String { "\(totals.nominated)/\(totals.nominated)" }

  /// `3/16`: how many attended of how many expected.
  static func share(_ seen: Totals.Attendance) -> String { "\(seen.attended)/\(seen.expected)" }

  /// Draws the chosen column: which it is, and its counts.
  static func drawColumn(
    _ activity: Activity,
    _ totals: Totals,
    on canvas: inout Canvas,
    in line: Area
  ) {
    let times = WhenWords.text(activity)
    let title = times.isEmpty ? activity.title : "\(activity.title), \(times)"
    draw(title, .title, totals[activity.id], on: &canvas, in: line)
  }

  /// Draws what was counted of the chosen state at the chosen column.
  static func drawState(
    _ name: String,
    _ seen: Totals.Attendance,
    on canvas: inout Canvas,
    in line: Area
  ) {
    draw(name, .plain, seen, on: &canvas, in: line)
  }

  /// A title, and the counts as words where there is room for them, else with the signs of the cells; fewer of them rather than half a title.
  private static func draw(
    _ title: String,
    _ style: Style,
    _ seen: Totals.Attendance,
    on canvas: inout Canvas,
    in line: Area
  ) {
    let words = say(
      """
      \(seen.expected) expected: \(seen.present) present, \(seen.late) late, \(seen.excused) \
      excused, \(seen.absent) absent, \(seen.awaited) not yet
      """
    )
    let short = say(
      """
      expected \(seen.expected)  P \(seen.present)  L \(seen.late)  E \(seen.excused)  A \(seen.absent)  not yet \(seen.awaited)
      """
    )
    let shortest = say(
      "P \(seen.present)  L \(seen.late)  E \(seen.excused)  A \(seen.absent)  o \(seen.awaited)"
    )
    let others = line.columns - title.columns - 4
    let counts =
      line.columns - words.columns >= 40 ? words : short.columns <= others ? short : shortest
    let room = line.inset(left: 1, right: counts.columns + 3)
    canvas.write(title, in: room, style: style, overflow: .ellipsis)
    canvas.write("\(counts) ", in: line, align: .right)
  }

  /// Draws the chosen person: who it is, what the chosen cell says, and how many activities were attended.
  static func drawPerson(
    _ person: Participant,
    at activity: Activity?,
    on canvas: inout Canvas,
    in line: Area,
    register: Register
  ) {
    let cell = activity.map { words(for: person, at: $0, in: register) } ?? ""
    let right = [cell, attendance(of: person, in: register)].filter { !$0.isEmpty }
      .joined(separator: " · ")
    let place = [
      register.name(of: person), register.shortName(of: person.details.affiliation),
      register.ministryName(of: person),
    ]
    canvas.write(
      place.filter { !$0.isEmpty }.joined(separator: ", "),
      in: line.inset(left: 1, right: right.columns + 3),
      overflow: .ellipsis
    )
    canvas.write("\(right) ", in: line, style: .dim, align: .right)
  }

  /// Draws what the signs mean, as many of them as there is room for.
  static func drawLegend(on canvas: inout Canvas, in line: Area) {
    var column = 1
    for words in MatrixCell.legend {
      guard column + words.columns < line.columns else { return }
      column += canvas.write(words, in: line, column: column, style: .dim) + 2
    }
  }

  /// `attended 2 of 8`: of the activities where this person is expected or was seen.
  static func attendance(of person: Participant, in register: Register) -> String {
    let (attended, all) = share(of: person, in: register)
    return say("attended \(attended) of \(all)")
  }

  /// How many activities the person attended, and at how many they were expected or seen.
  static func share(of person: Participant, in register: Register) -> (attended: Int, all: Int) {
    let totals = register.totals(of: [person])
    let seen = (register.programme?.activities ?? []).filter { $0.parent == nil }
      .map { totals[$0.id] }
    return (seen.count { $0.attended > 0 }, seen.count { $0.attended > 0 || $0.expected > 0 })
  }

  /// What the chosen cell says, in words.
  private static func words(
    for person: Participant,
    at activity: Activity,
    in register: Register
  ) -> String {
    let status = person.standing.status
    switch MatrixCell(of: person, at: activity, in: register) {
    case .mark(let mark):
      let seen = person.marking(at: activity.id)?.occurrence
      return seen.map { say("\(mark.words) \($0.at.time) by \($0.by)") } ?? mark.words
    case .atSession: return say("was at a session")
    case .awaited: return say("expected")
    case .notExpected: return say("not expected")
    case .nothing: return status.isOut ? status.words : say("cancelled")
    }
  }
}
