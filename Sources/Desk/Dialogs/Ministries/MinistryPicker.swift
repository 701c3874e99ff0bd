import Canvas
import Registration
import Text

/// Chooses the ministry that another spelling of it goes into: the likeliest first, narrowed by typing.
package struct MinistryPicker: Screen {
  package let extent: Extent = .box(columns: 76, rows: 16)
  package let actions: [Action] = [.choose, .back, .move, .type, .edit]
  private let gone: Ministry
  private var filter = TextField(limit: 120)
  private var list = ListState<MinistryID>()
  /// False from typing until what it found was painted.
  private var wasSeen = true

  init(toMerge ministry: Ministry) {
    gone = ministry
  }

  package var title: String { say("Merge into which ministry?") }

  package var purpose: String {
    say(
      "The ministries of the state, the likeliest spelling first. Type to find another; Enter takes the lit one, then you are asked once more."
    )
  }

  package func objection(to action: Action, in scene: Scene) -> String? {
    guard action == .choose else { return nil }
    let found = found(in: scene.register)
    if found.isEmpty { return say("No ministry matches; type another part of its name.") }
    return wasSeen || found.count == 1
      ? nil : say("Look at the lit one, then press the key again.")
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    let found = found(in: scene.register)
    guard action == .choose, let kept = found.first(where: { $0.id == lit(among: found) }) else {
      return .close
    }
    let merge = MinistryMerge(gone: gone, kept: kept)
    if let objection = scene.objection(to: merge.request) { return .say(.refused, objection) }
    return Step(turn: .replace(ConfirmDialog(merge, in: scene.register)))
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    let ids = found(in: scene.register).map(\.id)
    if key.moves {
      if list.index(among: ids) == nil { list.choose(ids.first) }
      _ = list.press(key, among: ids, page: 8)
      return .stay
    }
    guard filter.press(key) != .notMine else { return nil }
    didType()
    return .stay
  }

  package mutating func paste(_ text: String, in scene: Scene) -> Step {
    _ = filter.paste(text)
    didType()
    return .stay
  }

  package mutating func wasPainted(at moment: Moment) { wasSeen = true }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    let words = say("From: \(gone.name)")
    canvas.write(words, in: area, style: .title, overflow: .ellipsis)
    canvas.write(say("Into:"), in: area, row: 1, style: .dim)
    let typing = area.line(1).inset(left: say("Into:").columns + 1)
    filter.draw(on: &canvas, in: typing, isFocused: true)
    let typingPlace = canvas.cursor
    let found = found(in: scene.register)
    if found.isEmpty {
      let none = say("No ministry matches.")
      canvas.write(none, in: area.inset(left: 2), row: 3, style: .dim, overflow: .ellipsis)
    }
    var shown = list
    shown.choose(lit(among: found))
    let body = area.inset(top: 3, bottom: 2)
    shown.draw(on: &canvas, in: body, rows: found.map(\.id)) { canvas, line, id in
      guard let ministry = found.first(where: { $0.id == id }) else { return }
      draw(ministry, on: &canvas, in: line)
    }
    if list.chosen == nil { canvas.cursor = typingPlace }
    let foot = say("Type or arrows choose · Enter shows what would be merged · Esc goes back")
    canvas.write(foot, in: area, row: area.rows - 1, style: .dim, overflow: .ellipsis)
  }

  private func draw(_ ministry: Ministry, on canvas: inout Canvas, in line: Area) {
    let own = line.columns * 2 / 5
    let name = line.inset(right: own + 1)
    canvas.write(ministry.name, in: name, overflow: .ellipsis)
    let native =
      ministry.nativeName.isEmpty ? ministry.abbreviations.first ?? "" : ministry.nativeName
    let room = line.inset(left: line.columns - own)
    canvas.write(native, in: room, style: .dim, overflow: .ellipsis)
  }

  private mutating func didType() {
    list = ListState()
    wasSeen = false
  }

  private func lit(among found: [Ministry]) -> MinistryID? {
    found.contains { $0.id == list.chosen } ? list.chosen : found.first?.id
  }

  private func found(in register: Register) -> [Ministry] {
    let words = MinistryNames.words(of: filter.text)
    guard let affiliation = register.affiliation(gone.affiliation) else { return [] }
    return register.ministries(like: gone).filter {
      words.isEmpty || MinistryNames(of: $0, affiliation, in: register).have(words)
    }
  }
}
