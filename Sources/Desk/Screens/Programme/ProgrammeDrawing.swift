import Canvas
import Registration
import Text

extension ProgrammeScreen {
  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    guard let programme = scene.register.programme else {
      canvas.write(" " + say("No programme is adopted yet."), in: area, style: .dim)
      return
    }
    drawFilter(programme, on: &canvas, in: area.line(0))
    let typingPlace = canvas.cursor
    let columns = ProgrammeColumns(width: area.columns - 4)
    columns.drawHeading(on: &canvas, in: area.line(1).inset(left: 2))
    let rows = rows(in: scene.register)
    let paneRows = Self.paneRows(of: area.rows)
    let body = area.inset(top: 2, bottom: paneRows)
    drawList(rows, columns, on: &canvas, in: body, scene: scene)
    if canvas.cursor == nil || !filter.isEmpty && list.chosen == nil { canvas.cursor = typingPlace }
    let pane = area.inset(top: area.rows - paneRows)
    canvas.rule(in: pane)
    if let activity = lit(among: rows, in: scene.register)?.owner.flatMap(
      scene.register.activity
    ) {
      ActivityPane.draw(activity, on: &canvas, in: pane.inset(left: 1, top: 1, right: 1), scene)
    }
  }

  private func drawList(
    _ rows: [ProgrammeRow],
    _ columns: ProgrammeColumns,
    on canvas: inout Canvas,
    in area: Area,
    scene: Scene
  ) {
    let register = scene.register
    let totals = register.totalsOfAll
    var shown = list
    shown.choose(lit(among: rows, in: register))
    if rows.isEmpty {
      let words =
        filter.isEmpty
        ? say("The programme has no activities. F7 adds one.")
        : say("No activity matches; Esc clears the filter.")
      canvas.write(words, in: area.inset(left: 2), style: .dim, overflow: .ellipsis)
    }
    shown.draw(on: &canvas, in: area, rows: rows) { canvas, line, row in
      switch row {
      case .day(let day):
        canvas.write(day?.weekdayAndDay ?? say("Day not set"), in: line, style: .heading)
      case .activity(let id):
        guard let activity = register.activity(id) else { return }
        columns.draw(activity, totals[id], on: &canvas, in: line, register: register)
      case .presentation(let id, let place):
        guard let activity = register.activity(id), activity.presentations.indices.contains(place)
        else { return }
        columns.draw(activity.presentations[place], in: line, on: &canvas)
      }
    }
  }

  /// What is typed, and at the right where and when the programme is held, as far as there is room.
  private func drawFilter(_ programme: Programme, on canvas: inout Canvas, in line: Area) {
    let label = say("Find:")
    let dates = dates(of: programme).first { line.columns - label.columns - $0.columns >= 22 }
    let right = dates.map { "\($0) " } ?? ""
    canvas.write(" \(label) ", in: line, style: .dim)
    let typing = line.inset(left: label.columns + 2, right: right.columns + 2)
    filter.draw(on: &canvas, in: typing, isFocused: true)
    canvas.write(right, in: line, style: .dim, align: .right)
  }

  /// Where and when it is held, the longest first.
  private func dates(of programme: Programme) -> [String] {
    let last = "\(programme.lastDay.weekdayAndDay) \(programme.lastDay.year)"
    let days = say("\(programme.firstDay.weekdayAndDay) to \(last)")
    let zone = say("times of \(programme.timeZone)")
    let edition = programme.edition.map { say("Edition \($0)") }
    let parts = [
      [edition, programme.place, days, zone], [programme.place, days, zone], [days, zone], [days],
    ]
    return parts.map { $0.compactMap(\.self).joined(separator: " · ") }
  }
}
