import Canvas
import Registration
import Text

extension DelegationsScreen {
  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    let rows = rows(in: scene)
    let columns = columns(in: scene)
    let breakdown = scene.register.breakdownOfAll
    drawFilter(on: &canvas, in: area.line(0), count: rows.count, scene: scene)
    let typingPlace = canvas.cursor
    columns.drawHeading(on: &canvas, in: area.lines(1..<3).inset(left: 2))
    drawList(rows, columns, breakdown, on: &canvas, in: area.inset(top: 3, bottom: 2), scene: scene)
    if canvas.cursor == nil || !filter.isEmpty { canvas.cursor = typingPlace }
    let foot = area.inset(top: area.rows - 2)
    canvas.rule(in: foot)
    columns.draw(
      say("All delegations"),
      order: "",
      breakdown.all,
      on: &canvas,
      in: foot.line(1).inset(left: 2)
    )
  }

  private func drawList(
    _ rows: [DelegationRow],
    _ columns: DelegationColumns,
    _ breakdown: Breakdown,
    on canvas: inout Canvas,
    in area: Area,
    scene: Scene
  ) {
    guard !rows.isEmpty else {
      let words =
        scene.register.programme == nil
        ? say("No programme is adopted yet.")
        : say("No delegation has that name. Esc clears the filter.")
      canvas.write(words, in: area.inset(left: 2), style: .dim, overflow: .ellipsis)
      return
    }
    let none = scene.register.totals(of: [])
    var shown = list
    shown.choose(chosen(in: scene))
    shown.draw(on: &canvas, in: area, rows: rows.map(\.affiliation.code)) { canvas, line, code in
      guard let row = rows.first(where: { $0.affiliation.code == code }) else { return }
      columns.draw(
        row.affiliation.shortName,
        order: "\(row.order)",
        breakdown.states[code] ?? none,
        on: &canvas,
        in: line
      )
    }
  }

  private func drawFilter(on canvas: inout Canvas, in line: Area, count: Int, scene: Scene) {
    let all = DelegationRows.rows(typed: "", in: scene.register).count
    let right = say("\(count) of \(all) delegations") + " "
    let label = canvas.write(" \(say("Find:")) ", in: line, style: .dim)
    filter.draw(on: &canvas, in: line.inset(left: label, right: right.columns + 2), isFocused: true)
    canvas.write(right, in: line, style: .dim, align: .right)
  }
}
