import Canvas
import Registration
import Text

// One row of the file, whole.
extension ImportDialog {
  private func row(_ line: Int) -> ImportPreview.Row? {
    preview?.rows.first { $0.line == line }
  }

  mutating func performOnRow(_ action: Action, _ line: Int) -> Step {
    guard let row = row(line) else { return .stay }
    switch action {
    case .takeOrLeave:
      let differences = row.differences
      if differences.isEmpty {
        choices.set(row, taken: !choices.takes(row))
      } else if let index = detail.index(among: Array(differences.indices))
        ?? differences.indices.first
      {
        choices.toggle(differences[index].matter, of: row)
      }
    default: page = .rows
    }
    return .stay
  }

  mutating func pressOnRow(_ key: Key, _ line: Int, in scene: Scene) -> Step? {
    switch key {
    case .enter, .character(" "):
      if let objection = objectionToTaking(line) { return .say(.refused, objection) }
      return performOnRow(.takeOrLeave, line)
    default:
      guard let row = row(line) else { return nil }
      let count = max(row.differences.count, lines(of: row, in: scene).count)
      if detail.chosen == nil { detail.choose(0) }
      return detail.press(key, among: Array(0..<max(count, 1)), page: 8) == .notMine ? nil : .stay
    }
  }

  func drawRow(_ line: Int, on canvas: inout Canvas, in area: Area, scene: Scene) {
    guard let row = row(line) else { return }
    let heading = say("Line \(row.line): \(row.name)") + (row.state.isEmpty ? "" : ", \(row.state)")
    canvas.write(heading, in: area, style: .title, overflow: .ellipsis)
    let body = area.inset(top: 2, bottom: 2)
    if row.differences.isEmpty {
      drawLines(of: row, on: &canvas, in: body, scene: scene)
    } else {
      drawDifferences(of: row, on: &canvas, in: body)
    }
    let foot: String
    if row.deed == nil {
      foot = objectionToTaking(line) ?? ""
    } else if row.differences.isEmpty {
      foot =
        choices.takes(row)
        ? say("Taken. Space leaves it, Esc goes back.")
        : say("Left. Space takes it, Esc goes back.")
    } else {
      foot = say("Space takes or leaves the lit field. Esc goes back.")
    }
    canvas.write(foot, in: area, row: area.rows - 1, style: .dim, overflow: .ellipsis)
  }

  private func drawDifferences(
    of row: ImportPreview.Row,
    on canvas: inout Canvas,
    in body: Area
  ) {
    let taken = choices.matters(of: row)
    var list = detail
    if list.chosen == nil { list.choose(0) }
    list.draw(on: &canvas, in: body, rows: Array(row.differences.indices)) { canvas, line, index in
      let difference = row.differences[index]
      let sign = taken.contains(difference.matter) ? "[x]" : "[ ]"
      let style: Style = difference.isClash ? .warning : .plain
      canvas.write("\(sign) \(difference.words)", in: line, style: style, overflow: .ellipsis)
    }
  }

  private func drawLines(
    of row: ImportPreview.Row,
    on canvas: inout Canvas,
    in body: Area,
    scene: Scene
  ) {
    let lines = lines(of: row, in: scene)
      .flatMap { $0.wrapped(toColumns: max(body.columns - 2, 1)) }
    let top = min(detail.chosen ?? 0, max(lines.count - body.rows, 0))
    for (index, line) in lines.dropFirst(top).prefix(body.rows).enumerated() {
      canvas.write(line, in: body, row: index, overflow: .ellipsis)
    }
    let seen = top..<min(top + body.rows, lines.count)
    canvas.scrollBar(in: body.inset(left: body.columns - 1), showing: seen, of: lines.count)
    canvas.cursor = body.place
  }

  /// What there is to say, then the fields: of somebody new as the file has them, beside those of whom it may be.
  private func lines(of row: ImportPreview.Row, in scene: Scene) -> [String] {
    let register = scene.register
    let here = row.known.flatMap { register.survivor(of: $0) }?.details
    var fields: [String] = []
    if case .register(let person) = row.deed {
      fields = Self.compared(person.participant.details, here, in: register)
      if let ministry = person.newMinistry {
        fields.append(say("new ministry \(ministry.name)"))
      }
    } else if let here {
      fields = Self.compared(here, nil, in: register)
    }
    let words = row.details.isEmpty ? [row.words] : row.details
    return words.filter { !$0.isEmpty } + (fields.isEmpty ? [] : [""] + fields)
  }

  /// `position: Expert`, and what the register has where that is somebody else's: `position: Expert | here: Director`.
  private static func compared(
    _ details: Details,
    _ other: Details?,
    in register: Register
  ) -> [String] {
    Field.allCases.compactMap { field in
      let text = register.shown(field, details.text(of: field))
      let there = other.map { register.shown(field, $0.text(of: field)) }
      if text.isEmpty, there?.isEmpty ?? true { return nil }
      guard let there, there != text else { return "\(field.label): \(text)" }
      return "\(field.label): \(text.isEmpty ? "-" : text) | "
        + say("here: \(there.isEmpty ? "-" : there)")
    }
  }
}
