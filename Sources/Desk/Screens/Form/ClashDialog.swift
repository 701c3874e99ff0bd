import Canvas
import Registration
import Text

/// Asks, field by field, whose value is to stand where two people changed the same: Enter takes the lit one, F2 saves.
package struct ClashDialog: Screen {
  package let title: String
  package var purpose: String {
    say(
      "Somebody else changed the same fields meanwhile. Enter takes the lit value and goes to the next field; F2 saves once one is taken for each. Esc goes back to the form, with everything as you typed it."
    )
  }
  package let actions: [Action] = [.save, .choose, .back, .move]
  private let clashes: [Clash]
  private var list: ListState<Row>
  private var chosen: [String: Clash.Side] = [:]

  /// One line of the list: a field's heading, or one of its two values.
  private enum Row: Hashable, Sendable {
    case heading(String)
    case value(String, Clash.Side)

    var isHeading: Bool { if case .heading = self { true } else { false } }
  }

  init(_ clashes: [Clash], of name: String) {
    self.clashes = clashes
    title = say("Changed meanwhile: \(name)")
    list = ListState(chosen: clashes.first.map { .value($0.line, .theirs) })
  }

  package var extent: Extent { .box(columns: 76, rows: min(clashes.count * 3 + 5, 18)) }

  package func objection(to action: Action, in scene: Scene) -> String? {
    guard action == .save else { return nil }
    let open = clashes.first { chosen[$0.line] == nil }
    return scene.readOnly
      ?? open.map {
        say("Choose for \($0.label) first: Up and Down, then Enter takes the lit value.")
      }
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    switch action {
    case .save: return Step(turn: .hand(.sides(chosen)))
    case .choose: return choose()
    default: return .close
    }
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    if key == .character(" ") { return choose() }
    return list.press(key, among: rows, page: 9, skipping: \.isHeading) == .notMine ? nil : .stay
  }

  private var rows: [Row] {
    clashes.flatMap {
      [Row.heading($0.line), .value($0.line, .theirs), .value($0.line, .yours)]
    }
  }

  private mutating func choose() -> Step {
    guard case .value(let line, let side) = list.chosen else { return .stay }
    chosen[line] = side
    guard let next = clashes.first(where: { chosen[$0.line] == nil }) else {
      return .say(.note, say("A value is taken for each field: F2 saves."))
    }
    list.choose(.value(next.line, .theirs))
    return .stay
  }
}

// MARK: - Drawing

extension ClashDialog {
  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    list.draw(on: &canvas, in: area.inset(bottom: 2), rows: rows) { canvas, line, row in
      draw(row, on: &canvas, in: line)
    }
    canvas.write(
      say("Enter takes the lit value · F2 saves · Esc back to the form"),
      in: area,
      row: area.rows - 1,
      style: .dim,
      overflow: .ellipsis
    )
  }

  private func draw(_ row: Row, on canvas: inout Canvas, in line: Area) {
    switch row {
    case .heading(let name):
      guard let clash = clash(name) else { return }
      let words = say("\(clash.label): was \(Clash.quoted(clash.was)) when you opened it")
      canvas.write(words, in: line, style: .heading, overflow: .ellipsis)
    case .value(let name, let side):
      guard let clash = clash(name) else { return }
      let sign = chosen[name] == side ? "(x)" : "( )"
      canvas.write("\(sign) \(words(for: side, of: clash))", in: line, overflow: .ellipsis)
    }
  }

  private func words(for side: Clash.Side, of clash: Clash) -> String {
    switch side {
    case .theirs: say("\(clash.who) made it \(Clash.quoted(clash.theirs))")
    case .yours: say("you typed \(Clash.quoted(clash.yours))")
    }
  }

  private func clash(_ line: String) -> Clash? { clashes.first { $0.line == line } }
}
