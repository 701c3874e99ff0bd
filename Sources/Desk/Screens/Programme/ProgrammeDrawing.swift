import Canvas
import Registration
import Text

extension ProgrammeScreen {
  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    guard let programme = scene.register.programme else {
      canvas.write(" " + say("No programme is adopted yet."), in: area, style: .dim)
      return
    }
    canvas.write(" \(dates(of: programme))", in: area, style: .dim, overflow: .ellipsis)
    let columns = ProgrammeColumns(width: area.columns - 4)
    columns.drawHeading(on: &canvas, in: area.line(1).inset(left: 2))
    let rows = ProgrammeRows.rows(in: scene.register)
    let paneRows = Self.paneRows(of: area.rows)
    let body = area.inset(top: 2, bottom: paneRows)
    drawList(rows, columns, on: &canvas, in: body, scene: scene)
    let pane = area.inset(top: area.rows - paneRows)
    canvas.rule(in: pane)
    if let activity = lit(among: rows)?.activity.flatMap(scene.register.activity) {
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
    let totals = register.totals(of: register.people)
    var shown = list
    shown.choose(lit(among: rows))
    shown.draw(on: &canvas, in: area, rows: rows) { canvas, line, row in
      switch row {
      case .day(let day):
        canvas.write(day?.weekdayAndDay ?? say("Day not set"), in: line, style: .heading)
      case .activity(let id):
        guard let activity = register.activity(id) else { return }
        let isCancelled = register.cancellations[id] != nil
        columns.draw(activity, isCancelled: isCancelled, totals[id], on: &canvas, in: line)
      case .presentation(let id, let place):
        guard let activity = register.activity(id), activity.presentations.indices.contains(place)
        else { return }
        columns.draw(activity.presentations[place], in: line, on: &canvas)
      }
    }
  }

  /// Where and when it is held.
  private func dates(of programme: Programme) -> String {
    let last = "\(programme.lastDay.weekdayAndDay) \(programme.lastDay.year)"
    let parts = [
      programme.edition.map { say("Edition \($0)") }, programme.place,
      say("\(programme.firstDay.weekdayAndDay) to \(last)"), say("times of \(programme.timeZone)"),
    ]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }
}
