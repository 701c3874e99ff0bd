import Canvas
import Registration
import Text

extension CheckInScreen {
  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    drawDoor(on: &canvas, in: area.line(0), scene: scene)
    let people = finder.people(in: scene.register)
    let label = isRollCall ? "Roll call:" : "Type or scan:"
    finder.drawField(label, words: countWords(in: scene), on: &canvas, in: area.line(1))
    let body = area.inset(top: 2, bottom: PersonPane.rows(of: area.rows))
    let columns = PersonColumns(width: area.columns - 4, door: door)
    finder.drawList(of: people, columns, on: &canvas, in: body, scene: scene)
    if people.ids.isEmpty {
      let words = emptyWords(people)
      canvas.write(words, in: body.inset(left: 2), row: 1, style: .dim, overflow: .ellipsis)
    }
    drawPane(people, on: &canvas, in: PersonPane.frame(on: &canvas, in: area), scene: scene)
  }

  /// Where one stands, and what Enter writes.
  private func drawDoor(on canvas: inout Canvas, in line: Area, scene: Scene) {
    let label = canvas.write(" At: ", in: line, style: .dim)
    let acts = door.acts(in: scene.register)
    let width = acts.count < 2 ? 0 : acts.map { $0.name.columns + 2 }.reduce(0, +)
    let title = line.inset(left: label, right: width + 1)
    canvas.write(doorTitle(in: scene.register), in: title, style: .title, overflow: .ellipsis)
    guard acts.count > 1 else { return }
    var column = line.columns - width
    for act in acts {
      let isChosen = act == door.act
      let text = isChosen ? "‹\(act.name)›" : " \(act.name) "
      column += canvas.write(
        text,
        in: line,
        column: column,
        style: isChosen ? .selectedTab : .tab
      )
    }
  }

  private func doorTitle(in register: Register) -> String {
    guard let activity = door.activity else { return "Arrival" }
    let times = register.activity(activity).map(WhenWords.text) ?? ""
    return times.isEmpty
      ? register.title(of: activity) : "\(register.title(of: activity)), \(times)"
  }

  /// The counts that the door is asked for, from the one totals function.
  private func countWords(in scene: Scene) -> String {
    let totals = scene.register.totals(of: scene.register.people)
    guard let activity = door.activity else {
      return "\(totals.arrived) of \(totals.nominated) arrived"
    }
    let seen = totals[activity]
    switch door.act {
    case .mark: return "\(seen.attended) of \(seen.expected) present"
    case .board(.out): return "bus: \(seen.out) of \(seen.expected) out"
    case .board(.back):
      let missing = max(seen.out - seen.back, 0)
      return "bus: \(seen.back) of \(seen.out) back, \(missing) missing"
    }
  }

  private func emptyWords(_ people: FoundPeople) -> String {
    if people.isOfSearch {
      return "Nobody matches. Esc clears the field, F7 registers a new person."
    }
    return showsOnlyMissing ? "Nobody is missing." : "Nobody is expected here."
  }

  // MARK: - Below the list

  private func drawPane(
    _ people: FoundPeople,
    on canvas: inout Canvas,
    in pane: Area,
    scene: Scene
  ) {
    switch outcome {
    case .saved(let asked):
      guard let person = scene.register[asked.person] else { return }
      let words = asked.door.words(for: person)
      let said = Said("✓", words, .good, asked.cautions)
      said.draw(person, on: &canvas, in: pane, scene: scene)
    case .refused(let id, let words):
      guard let person = scene.register[id] else { return }
      Said("✗", "not written", .error, [words]).draw(person, on: &canvas, in: pane, scene: scene)
    case nil:
      if let person = finder.lit(among: people).flatMap({ scene.register[$0] }) {
        PersonPane.draw(person, on: &canvas, in: pane, scene: scene)
      } else {
        PersonPane.drawTotals(on: &canvas, in: pane, scene: scene)
      }
    }
  }

  /// What became of a mark, large and plain: whom, from where, and what is worth knowing.
  private struct Said {
    private let sign: String
    private let words: String
    private let style: Style
    private let cautions: [String]

    init(_ sign: String, _ words: String, _ style: Style, _ cautions: [String]) {
      self.sign = sign
      self.words = words
      self.style = style
      self.cautions = cautions
    }

    func draw(_ person: Participant, on canvas: inout Canvas, in area: Area, scene: Scene) {
      let register = scene.register
      let head = "\(sign) \(register.name(of: person))  \(words)"
      canvas.write(head, in: area, style: style, overflow: .ellipsis)
      let state = register.formalName(of: person.details.affiliation)
      let from = [state, register.ministryName(of: person)].filter { !$0.isEmpty }
      let place = area.inset(left: 2)
      canvas.write(
        from.joined(separator: ", "),
        in: place,
        row: 1,
        style: .title,
        overflow: .ellipsis
      )
      let lines = cautions.flatMap { $0.wrapped(toColumns: max(place.columns - 2, 1)) }
      for (row, line) in lines.enumerated() {
        canvas.write(row == 0 ? "! \(line)" : "  \(line)", in: place, row: 2 + row, style: .warning)
      }
    }
  }
}
