import Canvas
import Registration
import Text

/// The whole of one person in a few lines, below a list.
enum PersonPane {
  /// Rows that the pane takes of a body of that many, its rule included: the list above keeps the larger part.
  static func rows(of body: Int) -> Int {
    switch body {
    case ..<14: 4
    case ..<26: 5
    default: 7
    }
  }

  /// Draws the rule above the pane and returns the room below it.
  static func frame(on canvas: inout Canvas, in area: Area) -> Area {
    let pane = area.inset(top: area.rows - rows(of: area.rows))
    canvas.rule(in: pane)
    return pane.inset(left: 2, top: 1, right: 1)
  }

  /// Draws who it is, where from, what was attended and how to be reached, cut where the area ends.
  static func draw(
    _ person: Participant,
    on canvas: inout Canvas,
    in area: Area,
    scene: Scene
  ) {
    let register = scene.register
    let status = StatusWords(of: person, in: register)
    let letter = person.details.letter
    let lines: [Line] = [
      Line(names(of: person, in: register), .title, right: status.text, status.style),
      Line(
        standing(of: person, in: register),
        right: letter.isEmpty ? say("no letter") : say("letter \(letter)"),
        letter.isEmpty ? .dim : .plain
      ),
      Line(work(of: person, in: register)),
      Line(AttendanceWords(of: person, in: register).text),
      Line(joined([person.details.email, person.details.phone])),
      Line(person.details.remarks),
    ]
    for (row, line) in lines.enumerated() { line.draw(on: &canvas, in: area.line(row)) }
  }

  /// Draws how many have come so far, for while nobody is lit.
  static func draw(_ totals: Totals, on canvas: inout Canvas, in area: Area) {
    canvas.write(totals.standingWords, in: area, style: .title, overflow: .ellipsis)
    let hint = say("Type a name in any script, a badge, a state or a ministry, or press Down.")
    for (row, line) in hint.wrapped(toColumns: max(area.columns, 1)).enumerated() {
      canvas.write(line, in: area, row: row + 1, style: .dim)
    }
  }

  /// A line with something at its right end, which is never cut.
  private struct Line {
    let text: String
    let style: Style
    let right: String
    let rightStyle: Style

    init(_ text: String, _ style: Style = .plain, right: String = "", _ rightStyle: Style = .dim) {
      self.text = text
      self.style = style
      self.right = right
      self.rightStyle = rightStyle
    }

    func draw(on canvas: inout Canvas, in line: Area) {
      let room = line.inset(right: right.isEmpty ? 0 : right.columns + 2)
      canvas.write(text, in: room, style: style, overflow: .ellipsis)
      canvas.write(right, in: line, style: rightStyle, align: .right)
    }
  }

  private static func names(of person: Participant, in register: Register) -> String {
    let native = person.details.nativeName
    let name = register.fullName(of: person)
    // A whole search is for names that have the first letter of the other: nearly none has, and Foundation takes its time.
    guard let first = native.unicodeScalars.first else { return name }
    let isThere = name.unicodeScalars.contains(first) && name.contains(native)
    return isThere ? name : "\(name) · \(native)"
  }

  private static func standing(of person: Participant, in register: Register) -> String {
    joined([
      person.details.capacity.words, register.formalName(of: person.details.affiliation),
      person.details.level.map { say("\($0.words) level") } ?? "",
    ])
  }

  private static func work(of person: Participant, in register: Register) -> String {
    // Who held the place before and after stands first: it explains why this person is here, or not.
    let place = register.placeWords(of: person.id)
    return joined([
      place, person.details.position, person.details.department, register.ministryName(of: person),
    ])
  }

  private static func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
