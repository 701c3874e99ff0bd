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
    drawFilter(on: &canvas, in: rest.line(1), people)
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
    let summary = summary(in: register)
    canvas.write(" \(summary)", in: line, style: .title, overflow: .ellipsis)
    let room = line.inset(left: summary.columns + 3)
    let name = "\(register.formalName(of: code)) · \(code) "
    let words = name.columns <= room.columns ? name : "\(code) "
    guard words.columns <= room.columns else { return }
    canvas.write(words, in: room, style: .dim, align: .right)
  }

  /// The first question of protocol, answered in words.
  private func drawMissing(on canvas: inout Canvas, in area: Area, register: Register) {
    let missing = missing(columns: area.columns, rows: area.rows, in: register)
    for (row, line) in missing.lines.enumerated() {
      canvas.write(line, in: area.inset(left: 1), row: row, style: missing.style)
    }
  }

  private func drawFilter(on canvas: inout Canvas, in line: Area, _ people: DelegationPeople) {
    let right = countWords(people.people.count) + " "
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
    if rows.isEmpty {
      let words = nobodyHere(in: scene) ?? ""
      canvas.write(words, in: area.inset(left: 2), style: .dim, overflow: .ellipsis)
    }
    let counts = PartCounts(of: people, rows, in: scene.register)
    var shown = list
    shown.choose(lit(among: rows))
    shown.draw(on: &canvas, in: area, rows: rows) { canvas, line, row in
      switch row {
      case .heading(let part): counts.draw(part, on: &canvas, in: line, register: scene.register)
      case .person(let id):
        guard let person = scene.register[id] else { return }
        columns.draw(person, on: &canvas, in: line.inset(left: 2), scene: scene)
      }
    }
  }

  /// How many are shown, and how they are parted.
  private func countWords(_ count: Int) -> String {
    let parted = parting.words
    if showsOnlyMissing { return say("\(count) missing \(parted)") }
    return count == 1 ? say("1 person \(parted)") : say("\(count) people \(parted)")
  }
}
