import Canvas
import Registration

extension ActDialog {
  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    canvas.write(heading(in: scene.register), in: area, style: .title, overflow: .ellipsis)
    canvas.write(about(in: scene.register), in: area, row: 1, style: .dim, overflow: .ellipsis)
    let body = area.inset(top: 3, bottom: 2)
    list.draw(on: &canvas, in: body, rows: deeds) { canvas, line, deed in
      let objection = objection(to: deed, in: scene)
      let style: Style = objection == nil ? .plain : .dim
      canvas.write("\(deed.rawValue)", in: line, style: .keyHint)
      canvas.write(deed.label(mark: mark), in: line, column: 3, style: style)
      canvas.write(
        objection ?? count(for: deed, in: scene),
        in: line.inset(left: 38),
        style: .dim,
        overflow: .ellipsis
      )
    }
    canvas.write(foot(in: scene.register), in: area, row: area.rows - 1, style: .dim)
  }

  private func foot(in register: Register) -> String {
    let other = next.map { " · Tab: \($0.words(in: register))" } ?? ""
    return "Number, then Enter · Left Right: the mark · Esc: back\(other)"
  }

  private func heading(in register: Register) -> String {
    let words = subject.words(in: register)
    return subject.person == nil ? "The \(words)" : words
  }

  /// From where the person is, or how many they are.
  private func about(in register: Register) -> String {
    guard let person = subject.person.flatMap({ register[$0] }) else {
      let totals = register.totals(of: subject.people(in: register).compactMap { register[$0] })
      return "\(totals.nominated) nominated, \(totals.arrived) arrived, \(totals.missing) missing"
    }
    let state = register.formalName(of: person.details.affiliation)
    return [state, register.ministryName(of: person)].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// To how many of a group it applies.
  private func count(for deed: Deed, in scene: Scene) -> String {
    guard subject.person == nil, let trial = deed.trial(on: subject.people(in: scene.register))
    else { return "" }
    let count = scene.people(changedBy: trial).count
    return count == 1 ? "1 person" : "\(count) people"
  }
}
