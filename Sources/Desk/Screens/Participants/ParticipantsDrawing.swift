import Canvas
import Registration
import Text

extension ParticipantsScreen {
  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    let people = finder.people(in: scene.register)
    finder.drawField(
      say("Find:"),
      words: words(people, scene.register),
      on: &canvas,
      in: area.line(0)
    )
    let body = area.inset(top: 1, bottom: PersonPane.rows(of: area.rows))
    let columns = PersonColumns(width: area.columns - 4, telling: finder.options.column)
    finder.drawList(of: people, columns, on: &canvas, in: body, scene: scene)
    if people.ids.isEmpty {
      let room = body.inset(left: 2, top: 1)
      let lines = emptyWords(scene.register).flatMap { $0.wrapped(toColumns: max(room.columns, 1)) }
      for (row, line) in lines.enumerated() { canvas.write(line, in: room, row: row, style: .dim) }
    }
    let pane = PersonPane.frame(on: &canvas, in: area)
    if let outcome {
      outcome.said(in: scene.register)?.draw(on: &canvas, in: pane)
    } else if let person = finder.lit(among: people).flatMap({ scene.register[$0] }) {
      PersonPane.draw(person, on: &canvas, in: pane, scene: scene)
    } else {
      PersonPane.draw(scene.register.standings, on: &canvas, in: pane)
    }
  }

  /// How many are shown of how many, by which filters and in what order.
  private func words(_ people: FoundPeople, _ register: Register) -> String {
    let filters = finder.options.words(in: register)
    let order = people.isOfSearch ? say("best match first") : finder.options.order.words
    let words = filters.isEmpty ? order : "\(filters), \(order)"
    return "\(people.count(of: register.people.count))   \(words)"
  }

  private func emptyWords(_ register: Register) -> [String] {
    guard register.people.isEmpty else {
      if let words = hiddenWords(in: register) { return [words] }
      return finder.options.status == .missing && finder.field.isEmpty
        ? [say("Nobody of them is missing. Shift-F3 shows all of them again.")]
        : [say("Nobody matches. Esc clears the filter, F7 registers a new person of that name.")]
    }
    return [
      say("Nobody is registered yet. F7 registers a person, Shift-F6 imports a file."), "",
      say(
        "Then type a name or scan a badge here, and F2 hands the badge over; F5 undoes anything."
      ),
      say(
        "F3 goes to check-in and the other screens, F1 explains each of them, F9 finds any action."
      ),
    ]
  }
}
