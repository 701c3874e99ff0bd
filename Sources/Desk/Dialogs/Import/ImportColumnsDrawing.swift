import Canvas
import Registration
import Text

extension ImportDialog {
  func drawColumns(on canvas: inout Canvas, in area: Area, scene: Scene) {
    guard let preview else { return }
    let heading = preview.problem ?? say("How \(preview.file) is read")
    let style: Style = preview.problem == nil ? .title : .warning
    let words = heading.wrapped(toColumns: max(area.columns, 1)).prefix(3)
    for (row, line) in words.enumerated() { canvas.write(line, in: area, row: row, style: style) }
    let body = area.inset(top: words.count + 1, bottom: 2)
    var list = columns
    list.choose(litLine(of: preview))
    list.draw(on: &canvas, in: body, rows: lines(of: preview)) { canvas, line, id in
      draw(id, of: preview, on: &canvas, in: line, register: scene.register)
    }
    let foot = say("Enter changes the lit line. Esc goes back.")
    canvas.write(foot, in: area, row: area.rows - 1, style: .dim, overflow: .ellipsis)
    if let picking {
      let box = area.centred(columns: min(area.columns, 64), rows: min(area.rows, 16))
      canvas.fill(box)
      picking.draw(on: &canvas, in: box)
    }
  }

  /// What it is, what it is read as, and what the first rows have there.
  private func draw(
    _ id: ImportLine,
    of preview: ImportPreview,
    on canvas: inout Canvas,
    in line: Area,
    register: Register
  ) {
    let parts = parts(of: id, of: preview, register: register)
    let first = min(max(line.columns / 3, 16), 30)
    let second = min(max(line.columns / 4, 14), 24)
    canvas.write(parts.what, in: line.inset(right: line.columns - first), overflow: .ellipsis)
    let use = line.inset(left: first + 1, right: line.columns - first - 1 - second)
    canvas.write(parts.use, in: use, style: parts.style, overflow: .ellipsis)
    let rest = line.inset(left: first + second + 2)
    canvas.write(parts.samples, in: rest, style: .dim, overflow: .ellipsis)
  }

  private func parts(
    of id: ImportLine,
    of preview: ImportPreview,
    register: Register
  ) -> (what: String, use: String, style: Style, samples: String) {
    switch id {
    case .kind:
      let use = preview.isAttendance ? say("marks") : say("people")
      return (say("Each row is"), use, .heading, "")
    case .activity:
      let use = order.activity.map { register.title(of: $0) } ?? say("as the rows say")
      return (say("Activity"), use, .heading, "")
    case .state:
      let unsaid = preview.problem == nil ? say("as the rows say") : say("not said")
      let use = order.state.map { register.shown(.affiliation, $0.text) } ?? unsaid
      return (say("State"), use, .heading, "")
    case .emptyCells:
      let use = order.emptyErases ? say("empty the field") : say("change nothing")
      return (say("Empty cells"), use, order.emptyErases ? .warning : .heading, "")
    case .column(let number):
      guard let column = preview.columns.first(where: { $0.number == number }) else {
        return ("", "", .plain, "")
      }
      let samples = column.samples.filter { !$0.isEmpty }.joined(separator: ", ")
      let why = column.why.isEmpty ? "" : "\(column.why)  "
      let label = preview.fields.first { $0.name == column.field }?.label
      let use = label ?? column.field ?? say("left out")
      return (column.heading, use, column.field == nil ? .dim : .plain, why + samples)
    case .ministry(let place):
      let new = preview.newMinistries[place]
      let nearest = new.nearest.map { say("Perhaps \($0)?") } ?? ""
      return (
        "\(new.ministry.affiliation) \(new.ministry.name)", say("new ministry"), .warning, nearest
      )
    }
  }
}
