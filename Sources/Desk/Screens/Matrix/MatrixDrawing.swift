import Canvas
import Registration
import Text

extension MatrixScreen {
  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    let people = finder.people(in: scene.register)
    let layout = layout(in: scene)
    finder.drawField(
      say("Find:"),
      words: countWords(people, scene.register),
      isFocused: isTyping,
      on: &canvas,
      in: area.line(0)
    )
    let headings = area.lines(1..<5).inset(left: 2)
    layout.drawHeadings(names, chosen: chosen(in: scene), on: &canvas, in: headings)
    let body = area.lines(5..<(5 + max(Self.listRows(of: area.rows), 0)))
    if people.ids.isEmpty {
      let words = emptyWords(scene.register)
      canvas.write(words, in: body.inset(left: 2), style: .dim, overflow: .ellipsis)
    } else if showsStates {
      drawStates(layout, on: &canvas, in: body, scene: scene)
    } else {
      drawPeople(people, layout, on: &canvas, in: body, scene: scene)
    }
    let foot = area.inset(top: area.rows - MatrixFoot.rows(of: area.rows))
    drawFoot(layout, on: &canvas, in: foot, scene: scene)
  }

  /// What the frozen columns are called.
  private var names: [String] {
    showsStates
      ? [say("Code"), say("Delegation"), say("People"), say("Arrived")]
      : [say("Badge"), say("Name"), say("State"), say("Attended")]
  }

  private func countWords(_ people: FoundPeople, _ register: Register) -> String {
    let filters = finder.options.words(in: register)
    let how =
      showsStates
      ? say("by state") : people.isOfSearch ? say("best match first") : finder.options.order.words
    let words = filters.isEmpty ? how : "\(filters), \(how)"
    return "\(people.count(of: register.people.count))   \(words)"
  }

  private func emptyWords(_ register: Register) -> String {
    register.people.isEmpty
      ? say("Nobody is registered yet. F7 registers a person.")
      : say("Nobody matches. Esc clears the filter.")
  }

  private func drawFoot(
    _ layout: MatrixLayout,
    on canvas: inout Canvas,
    in area: Area,
    scene: Scene
  ) {
    let totals = totals(in: scene.register).all
    if area.rows > 3 {
      canvas.rule(in: area)
      drawSums(totals, layout, on: &canvas, in: area.line(1).inset(left: 2))
    }
    let lines = area.inset(top: area.rows - 3)
    let activity = chosen(in: scene).flatMap(scene.register.activity)
    if let activity {
      MatrixFoot.drawColumn(activity, totals, on: &canvas, in: lines.line(0))
    } else {
      canvas.write(" " + say("The programme has no activities."), in: lines.line(0), style: .dim)
    }
    if showsStates {
      drawState(at: activity, on: &canvas, in: lines, scene: scene)
    } else {
      if let person = lit(in: scene.register).flatMap({ scene.register[$0] }) {
        let line = lines.line(1)
        MatrixFoot.drawPerson(person, at: activity, on: &canvas, in: line, register: scene.register)
      }
      MatrixFoot.drawLegend(on: &canvas, in: lines.line(2))
    }
  }

  private func drawState(
    at activity: Activity?,
    on canvas: inout Canvas,
    in lines: Area,
    scene: Scene
  ) {
    if let code = chosenState(in: scene.register), let activity,
      let totals = totals(in: scene.register).states[code]
    {
      let name = scene.register.formalName(of: code)
      MatrixFoot.drawState(name, totals[activity.id], on: &canvas, in: lines.line(1))
    }
    canvas.write(
      say("A cell: attended of expected. Enter shows the people."),
      in: lines.line(2).inset(left: 1),
      style: .dim,
      overflow: .ellipsis
    )
  }
}

// MARK: - People

extension MatrixScreen {
  private func drawPeople(
    _ people: FoundPeople,
    _ layout: MatrixLayout,
    on canvas: inout Canvas,
    in area: Area,
    scene: Scene
  ) {
    let lit = lit(in: scene.register)
    let chosen = chosen(in: scene)
    var shown = finder.list
    shown.choose(lit)
    shown.draw(on: &canvas, in: area, rows: people.ids, hasCursor: false) { canvas, line, id in
      guard let person = scene.register[id] else { return }
      let column = id == lit ? chosen : nil
      draw(person, layout, chosen: column, on: &canvas, in: line, scene: scene)
    }
  }

  private func draw(
    _ person: Participant,
    _ layout: MatrixLayout,
    chosen: ActivityID?,
    on canvas: inout Canvas,
    in line: Area,
    scene: Scene
  ) {
    let register = scene.register
    let isOut = person.standing.status.isOut
    let share = MatrixFoot.share(of: person, in: register)
    let name = register.listName(of: person)
    let texts = [
      person.badge.description, isOut ? "× \(name)" : name, person.details.affiliation.text,
      say("\(share.attended) of \(share.all)"),
    ]
    layout.drawFrozen(texts, style: isOut ? .dim : .plain, on: &canvas, in: line)
    for column in layout.activities.columns {
      let cell = MatrixCell(of: person, at: column.activity, in: register)
      let isChosen = column.activity.id == chosen
      layout.drawCell(
        cell.sign,
        of: column,
        style: cell.style,
        isChosen: isChosen,
        on: &canvas,
        in: line
      )
      if isChosen, !isTyping { canvas.cursor = layout.cursor(at: column, in: line) }
    }
  }

  /// How many attended, below each column.
  private func drawSums(
    _ totals: Totals,
    _ layout: MatrixLayout,
    on canvas: inout Canvas,
    in line: Area
  ) {
    let texts =
      showsStates
      ? ["", say("All shown"), "\(totals.nominated)", "\(totals.arrived)"] : ["", say("Attended")]
    layout.drawFrozen(texts, style: .dim, on: &canvas, in: line)
    for column in layout.activities.columns {
      let seen = totals[column.activity.id]
      let text = showsStates ? MatrixFoot.share(seen) : "\(seen.attended)"
      layout.drawCell(text, of: column, style: .plain, on: &canvas, in: line)
    }
  }
}

// MARK: - States

extension MatrixScreen {
  private func drawStates(
    _ layout: MatrixLayout,
    on canvas: inout Canvas,
    in area: Area,
    scene: Scene
  ) {
    let register = scene.register
    let counted = totals(in: register).states
    let lit = chosenState(in: register)
    let chosen = chosen(in: scene)
    var shown = states
    shown.choose(lit)
    let codes = stateRows(in: register)
    shown.draw(on: &canvas, in: area, rows: codes, hasCursor: false) { canvas, line, code in
      guard let totals = counted[code] else { return }
      let texts = [
        code.text, register.shortName(of: code), "\(totals.nominated)", "\(totals.arrived)",
      ]
      layout.drawFrozen(texts, style: .plain, on: &canvas, in: line)
      for column in layout.activities.columns {
        let seen = totals[column.activity.id]
        let isChosen = code == lit && column.activity.id == chosen
        layout.drawCell(
          MatrixFoot.share(seen),
          of: column,
          style: seen.attended == 0 ? .dim : .plain,
          isChosen: isChosen,
          on: &canvas,
          in: line
        )
        if isChosen, !isTyping { canvas.cursor = layout.cursor(at: column, in: line) }
      }
    }
  }
}
