import Canvas
import Registration
import Text

extension CheckInScreen {
  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    drawActivity(on: &canvas, in: area.line(0), scene: scene)
    let rows = rows(in: scene)
    drawFilter(on: &canvas, in: area.line(1), count: rows.count, scene: scene)
    let typingPlace = canvas.cursor
    let columns = PersonColumns(width: area.columns - 4, mark: markColumn)
    columns.drawHeading(on: &canvas, in: area.line(2).inset(left: 2))
    let ids = rows.map(\.id)
    let body = area.inset(top: 3, bottom: Self.paneRows)
    list.draw(on: &canvas, in: body, rows: ids) { canvas, line, id in
      guard let person = scene.register[id] else { return }
      let reason = filterIsEmpty ? nil : rows.first { $0.id == id }?.reason(in: scene.register)
      columns.draw(person, reason: reason, on: &canvas, in: line, scene: scene)
    }
    if list.chosen == nil || !filterIsEmpty { canvas.cursor = typingPlace }
    drawPane(on: &canvas, in: area.inset(top: area.rows - Self.paneRows), scene: scene)
  }

  private func drawActivity(on canvas: inout Canvas, in line: Area, scene: Scene) {
    var column = canvas.write(" At: ", in: line, style: .dim)
    let acts = acts(in: scene)
    let words = acts.map(Self.word)
    let width = activity == nil ? 0 : words.map { $0.columns + 2 }.reduce(0, +)
    let title = line.inset(left: column, right: width + 1)
    canvas.write(activityTitle(in: scene.register), in: title, style: .title, overflow: .ellipsis)
    guard activity != nil else { return }
    column = line.columns - width
    for (act, word) in zip(acts, words) {
      let isChosen = act == self.act
      let style: Style = isChosen ? .selectedTab : .tab
      column += canvas.write(
        isChosen ? "‹\(word)›" : " \(word) ",
        in: line,
        column: column,
        style: style
      )
    }
  }

  private static func word(for act: Act) -> String {
    switch act {
    case .mark(let mark): mark.rawValue
    case .board(let leg): "bus \(leg.rawValue)"
    }
  }

  private func drawFilter(on canvas: inout Canvas, in line: Area, count: Int, scene: Scene) {
    let right = countWords(in: scene) + " "
    let label = isRollCall ? " Roll call: " : " Type or scan: "
    canvas.write(label, in: line, style: .dim)
    let room = line.inset(left: label.columns, right: right.columns + 2)
    filter.draw(on: &canvas, in: room, isFocused: true)
    canvas.write(right, in: line, style: .dim, align: .right)
  }

  /// The counts that the door is asked for, from the one totals function.
  private func countWords(in scene: Scene) -> String {
    let totals = scene.register.totals(of: scene.register.people)
    guard let activity else { return "\(totals.arrived) of \(totals.nominated) arrived" }
    if case .board(let leg) = act {
      let count = leg == .out ? totals[activity].out : totals[activity].back
      return "\(count) on the bus \(leg.rawValue)"
    }
    return "\(totals[activity].attended) of \(totals[activity].expected) present"
  }

  private var markColumn: PersonColumns.MarkColumn {
    guard let activity else { return .arrived }
    if case .board(let leg) = act { return .journey(activity, leg) }
    return .mark(activity)
  }

  // MARK: - Confirmation

  private func drawPane(on canvas: inout Canvas, in pane: Area, scene: Scene) {
    canvas.rule(in: pane)
    let inner = pane.inset(left: 1, top: 1, right: 1)
    if let confirmation, let person = scene.register[confirmation.person] {
      drawConfirmation(confirmation, of: person, on: &canvas, in: inner, scene: scene)
    } else if let id = lit(in: scene), let person = scene.register[id] {
      PersonPane.draw(person, on: &canvas, in: inner, scene: scene)
    }
  }

  private func drawConfirmation(
    _ confirmation: Asked,
    of person: Participant,
    on canvas: inout Canvas,
    in area: Area,
    scene: Scene
  ) {
    let register = scene.register
    canvas.write(
      "✓ \(register.name(of: person))  \(writtenWords(of: person))",
      in: area,
      style: .good,
      overflow: .ellipsis
    )
    let state = register.affiliation(person.details.affiliation)?.formalName ?? ""
    let ministry = person.details.ministry.flatMap { register.ministry($0)?.name } ?? ""
    let from = [state, ministry].filter { !$0.isEmpty }.joined(separator: ", ")
    canvas.write("  \(from)", in: area, row: 1, style: .title, overflow: .ellipsis)
    for (row, caution) in confirmation.cautions.prefix(2).enumerated() {
      canvas.write("  ! \(caution)", in: area, row: 2 + row, style: .warning, overflow: .ellipsis)
    }
  }

  private func writtenWords(of person: Participant) -> String {
    guard let activity else {
      return person.standing.arrival.map { "arrived at \($0.at.time)" } ?? ""
    }
    if case .board(let leg) = act { return "on the bus \(leg.rawValue)" }
    return person.marking(at: activity).map { "\($0.mark.rawValue) at \($0.occurrence.at.time)" }
      ?? ""
  }
}
