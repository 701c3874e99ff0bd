import Canvas
import Registration
import Text

extension ActDialog {
  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    drawHeading(on: &canvas, in: area.line(0), register: scene.register)
    canvas.write(about(in: scene.register), in: area, row: 1, style: .dim, overflow: .ellipsis)
    let body = area.inset(top: 3, bottom: 2)
    list.draw(on: &canvas, in: body, rows: deeds) { canvas, line, deed in
      let objection = objection(to: deed, in: scene)
      let style: Style = objection == nil ? .plain : .dim
      let key = deed.rawValue < 10 ? "\(deed.rawValue)" : ""
      canvas.write(key, in: line, style: .keyHint)
      canvas.write(deed.label(mark: mark), in: line, column: 3, style: style)
      canvas.write(
        objection ?? count(for: deed, in: scene),
        in: line.inset(left: 38),
        style: .dim,
        overflow: .ellipsis
      )
    }
    drawFoot(on: &canvas, in: area.lines(max(area.rows - 2, 0)..<area.rows), scene: scene)
  }

  /// Which keys do what; why the lit deed cannot be done where its row has no room to say it.
  private func drawFoot(on canvas: inout Canvas, in foot: Area, scene: Scene) {
    let objection = list.chosen.flatMap { self.objection(to: $0, in: scene) } ?? ""
    if objection.columns > foot.columns - 40 {
      for (row, line) in objection.wrapped(toColumns: max(foot.columns, 1)).enumerated() {
        canvas.write(line, in: foot, row: row, style: .warning)
      }
      return
    }
    canvas.write(
      say("Number, then Enter · Left Right: the mark · Esc: back"),
      in: foot,
      row: foot.rows - 1,
      style: .dim,
      overflow: .ellipsis
    )
  }

  /// Whom it is done to, and whom Tab would turn it to.
  private func drawHeading(on canvas: inout Canvas, in line: Area, register: Register) {
    let heading = subject.heading(in: register)
    let used = canvas.write(heading, in: line, style: .title, overflow: .ellipsis)
    guard let next else { return }
    canvas.write(
      say("Tab: \(next.words(in: register))"),
      in: line.inset(left: used + 2),
      style: .dim,
      align: .right,
      overflow: .ellipsis
    )
  }

  /// From where the person is, or how many they are.
  private func about(in register: Register) -> String {
    guard let person = subject.person.flatMap({ register[$0] }) else {
      let totals = register.totals(of: subject.people(in: register).compactMap { register[$0] })
      return say(
        "\(totals.nominated) nominated, \(totals.arrived) arrived, \(totals.missing) missing"
      )
    }
    let state = register.formalName(of: person.details.affiliation)
    return [state, register.ministryName(of: person)].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// To how many of a group it applies.
  private func count(for deed: Deed, in scene: Scene) -> String {
    guard subject.person == nil, let trial = deed.trial(on: subject.people(in: scene.register))
    else { return "" }
    let count = scene.people(changedBy: trial).count
    return count == 1 ? say("1 person") : say("\(count) people")
  }
}
