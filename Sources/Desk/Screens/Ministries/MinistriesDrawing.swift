import Canvas
import Registration
import Text

extension MinistriesScreen {
  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    let board = board(in: scene)
    drawFilter(on: &canvas, in: area.line(0), board)
    let typingPlace = canvas.cursor
    let columns = MinistryColumns(width: area.columns - 4)
    columns.drawHeading(on: &canvas, in: area.line(1).inset(left: 2))
    let paneRows = MinistryPane.rows(of: area.rows)
    let body = area.inset(top: 2, bottom: paneRows)
    drawList(board, columns, on: &canvas, in: body, scene: scene)
    if canvas.cursor == nil || !filter.isEmpty { canvas.cursor = typingPlace }
    let pane = area.inset(top: area.rows - paneRows)
    canvas.rule(in: pane)
    drawPane(board, on: &canvas, in: pane.inset(left: 1, top: 1, right: 1), scene: scene)
  }

  private func drawFilter(on canvas: inout Canvas, in line: Area, _ board: MinistryRows) {
    let right = say("\(board.shown) of \(board.count), \(view.words)") + " "
    let label = canvas.write(" \(say("Find:")) ", in: line, style: .dim)
    filter.draw(on: &canvas, in: line.inset(left: label, right: right.columns + 2), isFocused: true)
    canvas.write(right, in: line, style: .dim, align: .right)
  }

  private func drawList(
    _ board: MinistryRows,
    _ columns: MinistryColumns,
    on canvas: inout Canvas,
    in area: Area,
    scene: Scene
  ) {
    if board.rows.isEmpty {
      canvas.write(emptyWords(in: scene), in: area.inset(left: 2), style: .dim, overflow: .ellipsis)
    }
    let register = scene.register
    var shown = list
    shown.choose(lit(among: board.rows))
    shown.draw(on: &canvas, in: area, rows: board.rows) { canvas, line, row in
      let totals = board.totals(of: row)
      switch row {
      case .affiliation(let code):
        guard let affiliation = register.affiliation(code) else { return }
        columns.draw(affiliation, totals, on: &canvas, in: line)
      case .ministry(let id):
        guard let ministry = register.ministry(id) else { return }
        let isAddedHere = register.entry(adding: id) != nil
        columns.draw(ministry, isAddedHere: isAddedHere, totals, on: &canvas, in: line)
      case .unnamed: columns.drawUnnamed(totals, on: &canvas, in: line)
      }
    }
  }

  private func drawPane(
    _ board: MinistryRows,
    on canvas: inout Canvas,
    in area: Area,
    scene: Scene
  ) {
    guard let row = lit(among: board.rows) else { return }
    let totals = board.totals(of: row)
    if let ministry = row.ministry.flatMap(scene.register.ministry) {
      MinistryPane.draw(ministry, totals, on: &canvas, in: area, scene.register)
    } else if case .unnamed(let code) = row {
      let state = scene.register.shortName(of: code)
      canvas.write(say("People of \(state) without a ministry"), in: area, style: .title)
      canvas.write(MinistryPane.counts(totals), in: area, row: 1)
    }
  }
}
