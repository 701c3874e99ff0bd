import Canvas
import Registration
import Text

extension DelegationScreen {
  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    let people = people(in: scene)
    drawTitle(on: &canvas, in: area.line(0), scene: scene)
    let missingRows = missingRows(in: scene)
    drawMissing(on: &canvas, in: area.lines(1..<(1 + missingRows)), register: scene.register)
    let rest = area.inset(top: 1 + missingRows)
    canvas.rule(in: rest)
    drawFilter(on: &canvas, in: rest.line(1), count: people.people.count)
    let typingPlace = canvas.cursor
    let columns = columns(width: area.columns, in: scene.register)
    columns.drawHeading(on: &canvas, in: rest.lines(2..<4).inset(left: 4))
    let said = outcome?.said(in: scene.register)
    let saidRows = said == nil ? 0 : min(5, rest.rows / 2)
    let list = rest.inset(top: 4, bottom: saidRows)
    drawList(people, columns, on: &canvas, in: list, scene: scene)
    if let said {
      let pane = rest.inset(top: rest.rows - saidRows)
      canvas.fill(pane)
      canvas.rule(in: pane)
      said.draw(on: &canvas, in: pane.inset(left: 2, top: 1, right: 1))
    }
    if canvas.cursor == nil || !filter.isEmpty { canvas.cursor = typingPlace }
  }

  private func drawTitle(on canvas: inout Canvas, in line: Area, scene: Scene) {
    let register = scene.register
    let totals = register.totals(of: everyone(in: register))
    let counts =
      say("\(totals.nominated) nominated, \(totals.arrived) arrived, \(totals.missing) missing")
      + " "
    canvas.write(
      " \(register.formalName(of: code)) · \(code)",
      in: line.inset(right: counts.columns + 1),
      style: .title,
      overflow: .ellipsis
    )
    canvas.write(counts, in: line, align: .right)
  }

  /// The first question of protocol, answered in words.
  private func drawMissing(on canvas: inout Canvas, in area: Area, register: Register) {
    let missing = missing(columns: area.columns, rows: area.rows, in: register)
    for (row, line) in missing.lines.enumerated() {
      canvas.write(line, in: area.inset(left: 1), row: row, style: missing.style)
    }
  }

  private func drawFilter(on canvas: inout Canvas, in line: Area, count: Int) {
    let right = (count == 1 ? say("1 person") : say("\(count) people")) + " "
    let label = canvas.write(" \(say("Find:")) ", in: line, style: .dim)
    filter.draw(on: &canvas, in: line.inset(left: label, right: right.columns + 2), isFocused: true)
    canvas.write(right, in: line, style: .dim, align: .right)
  }

  private func drawList(
    _ people: DelegationPeople,
    _ columns: DelegationPersonColumns,
    on canvas: inout Canvas,
    in area: Area,
    scene: Scene
  ) {
    let rows = people.rows
    if rows.isEmpty, !filter.isEmpty {
      canvas.write(
        say("Nobody matches. Esc clears the filter."),
        in: area.inset(left: 2),
        style: .dim
      )
    }
    var shown = list
    shown.choose(lit(among: rows))
    shown.draw(on: &canvas, in: area, rows: rows) { canvas, line, row in
      switch row {
      case .ministry(let ministry):
        let members = people.members(of: ministry)
        draw(ministry, of: members, on: &canvas, in: line, register: scene.register)
      case .person(let id):
        guard let person = scene.register[id] else { return }
        columns.draw(person, on: &canvas, in: line.inset(left: 2), scene: scene)
      }
    }
  }

  private func draw(
    _ ministry: MinistryID?,
    of members: [Participant],
    on canvas: inout Canvas,
    in line: Area,
    register: Register
  ) {
    let totals = register.totals(of: members)
    let counts = say("\(totals.arrived) of \(totals.nominated) arrived")
    canvas.write(
      ministry.flatMap(register.ministry)?.name ?? say("No ministry given"),
      in: line.inset(right: counts.columns + 1),
      style: .heading,
      overflow: .ellipsis
    )
    canvas.write(counts, in: line, style: .dim, align: .right)
  }
}
