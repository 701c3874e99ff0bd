import Canvas
import Registration
import Text

extension CheckInScreen {
  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    let people = finder.people(in: scene.register)
    drawDoor(on: &canvas, in: area.line(0), scene: scene)
    drawField(on: &canvas, in: area.line(1), scene: scene)
    let paneRows = Self.paneRows(of: area.rows)
    let body = area.inset(top: 2, bottom: paneRows)
    let columns = PersonColumns(width: area.columns - 4, door: door)
    finder.drawList(of: people, columns, on: &canvas, in: body, scene: scene)
    if people.ids.isEmpty {
      let words = emptyWords(people, in: scene.register)
      canvas.write(words, in: body.inset(left: 2), row: 1, style: .dim, overflow: .ellipsis)
    }
    let pane = area.inset(top: area.rows - paneRows)
    canvas.rule(in: pane)
    drawPane(people, on: &canvas, in: pane.inset(left: 2, top: 1, right: 1), scene: scene)
  }

  /// Two more than elsewhere where there is room: what is odd about a mark must not be cut.
  static func paneRows(of body: Int) -> Int {
    min(PersonPane.rows(of: body) + 2, max(body / 2 - 2, 4))
  }

  /// Where one stands, and how many came.
  private func drawDoor(on canvas: inout Canvas, in line: Area, scene: Scene) {
    let count = countWords(in: scene)
    let label = canvas.write(" \(say("At:")) ", in: line, style: .dim)
    let title = line.inset(left: label, right: count.columns + 3)
    canvas.write(doorTitle(in: scene.register), in: title, style: .title, overflow: .ellipsis)
    canvas.write("\(count) ", in: line, align: .right)
  }

  /// Where one types, and what Enter writes: all that can be written, or the chosen alone where there is less room.
  private func drawField(on canvas: inout Canvas, in line: Area, scene: Scene) {
    let label =
      showsOnlyMissing ? say("Missing:") : isRollCall ? say("Roll call:") : say("Type or scan:")
    let acts = door.acts(in: scene.register)
    let all = acts.map { $0 == door.act ? "‹\($0.name)›" : " \($0.name) " }
    let isRoomy = line.columns - all.joined().columns >= 28
    let shown = isRoomy ? all : ["‹ \(door.act.name) ›"]
    let width = acts.count > 1 ? shown.joined().columns : 0
    finder.drawField(label, words: "", on: &canvas, in: line.inset(right: width))
    guard acts.count > 1 else { return }
    var column = line.columns - width
    for text in shown {
      let style: Style = text.hasPrefix("‹") ? .selectedTab : .tab
      column += canvas.write(text, in: line, column: column, style: style)
    }
  }

  private func doorTitle(in register: Register) -> String {
    guard let activity = door.activity else { return say("Arrival") }
    let times = register.activity(activity).map(WhenWords.text) ?? ""
    return times.isEmpty
      ? register.title(of: activity) : "\(register.title(of: activity)), \(times)"
  }

  /// How far the roll has come, or how many came; a bus is counted in every case.
  private func countWords(in scene: Scene) -> String {
    if isRollCall, case .mark = door.act {
      return RollProgress(at: door, in: scene.register).words
    }
    if showsOnlyMissing, let words = missingWords(in: scene.register) { return words }
    return door.counts(scene.register.totalsOfAll)
  }

  /// How many are missing, as the list shows them; nil on the way back, where the counts of the bus say it.
  private func missingWords(in register: Register) -> String? {
    let progress = RollProgress(at: door, in: register)
    let missing = progress.all - progress.called
    guard door.activity != nil else { return say("\(missing) missing") }
    switch door.act {
    case .mark: return say("\(missing) without a mark")
    case .board(.out): return say("\(missing) not on the bus")
    case .board(.back): return nil
    }
  }

  private func emptyWords(_ people: FoundPeople, in register: Register) -> String {
    if hidesMatches(in: register) {
      return say("Nobody of them is missing. Shift-F3 shows all of them again.")
    }
    if people.isOfSearch {
      return say("Nobody matches. Esc clears the field, F7 registers a new person.")
    }
    return showsOnlyMissing ? say("Nobody is missing.") : say("Nobody is expected here.")
  }

  // MARK: - Below the list

  private func drawPane(
    _ people: FoundPeople,
    on canvas: inout Canvas,
    in pane: Area,
    scene: Scene
  ) {
    if let outcome {
      outcome.said(in: scene.register, ending: endingWords(in: scene.register))?.draw(
        on: &canvas,
        in: pane
      )
    } else if let person = finder.lit(among: people).flatMap({ scene.register[$0] }) {
      PersonPane.draw(person, on: &canvas, in: pane, scene: scene)
    } else {
      PersonPane.draw(scene.register.standings, on: &canvas, in: pane)
    }
  }

  /// Said when the last of the roll was called.
  private func endingWords(in register: Register) -> String? {
    guard isRollCall else { return nil }
    let progress = RollProgress(at: door, in: register)
    return progress.isDone ? say("The roll is at its end: \(progress.words). Esc ends it.") : nil
  }
}
