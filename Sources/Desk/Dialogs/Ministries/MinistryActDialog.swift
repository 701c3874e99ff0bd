import Canvas
import Registration
import Text

/// What can be done to a ministry, by number; “nothing” is lit at first.
package struct MinistryActDialog: Screen {
  package let title: String
  package let extent: Extent = .box(columns: 76, rows: Deed.allCases.count + 6)
  package let actions: [Action] = [.choose, .back, .move]
  private let ministry: Ministry
  private var list = ListState<Deed>(chosen: .nothing)

  /// What the dialog offers, in the order of its numbers.
  enum Deed: Int, CaseIterable, Hashable, Sendable {
    case nothing
    case rename
    case merge

    fileprivate var label: String {
      switch self {
      case .nothing: say("Nothing: go back")
      case .rename: say("Rename it, or set its own name and abbreviations")
      case .merge: say("Merge it into another ministry: this is a second spelling")
      }
    }
  }

  init(on ministry: Ministry) {
    self.ministry = ministry
    title = ministry.name
  }

  package var purpose: String {
    say("A number lights a deed, Enter does it. F5 undoes what was done.")
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    guard action == .choose, let deed = list.chosen else { return .close }
    switch deed {
    case .nothing: return .close
    case .rename: return Step(turn: .replace(MinistryForm(renaming: ministry, in: scene)))
    case .merge:
      guard !scene.register.ministries(like: ministry).isEmpty else {
        return .say(.refused, say("The state has no other ministry."))
      }
      return Step(turn: .replace(MinistryPicker(toMerge: ministry)))
    }
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    let deeds = Deed.allCases
    if case .character(let sign) = key {
      guard let deed = sign.wholeNumberValue.flatMap(Deed.init(rawValue:)) else { return nil }
      list.choose(deed)
      return .stay
    }
    return list.press(key, among: deeds, page: deeds.count) == .notMine ? nil : .stay
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    let state = scene.register.shortName(of: ministry.affiliation)
    canvas.write(state, in: area, style: .dim, overflow: .ellipsis)
    let body = area.inset(top: 2, bottom: 2)
    list.draw(on: &canvas, in: body, rows: Deed.allCases) { canvas, line, deed in
      canvas.write("\(deed.rawValue)", in: line, style: .keyHint)
      canvas.write(deed.label, in: line.inset(left: 3), overflow: .ellipsis)
    }
    let foot = say("Number, then Enter · Esc goes back")
    canvas.write(foot, in: area, row: area.rows - 1, style: .dim, overflow: .ellipsis)
  }
}
