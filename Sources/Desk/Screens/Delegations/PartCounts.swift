import Canvas
import Registration
import Text

/// What the headings of an opened delegation say of each part: how many of how many arrived, with a bar; all aligned.
struct PartCounts: Sendable {
  private var totals: [DelegationPart: Totals] = [:]
  /// The width of the longest `12 of 15 arrived`.
  private var width = 0

  init(of people: DelegationPeople, _ rows: [DelegationPersonRow], in register: Register) {
    for case .heading(let part) in rows {
      let counted = register.totals(of: people.members(of: part))
      totals[part] = counted
      width = max(width, Self.words(counted).columns)
    }
  }

  /// The part's name, its bar and its numbers.
  func draw(_ part: DelegationPart, on canvas: inout Canvas, in line: Area, register: Register) {
    guard let counted = totals[part] else { return }
    let right = Self.bar + 2 + width
    canvas.write(
      Self.name(of: part, in: register),
      in: line.inset(right: right + 1),
      style: .heading,
      overflow: .ellipsis
    )
    let numbers = line.inset(left: max(line.columns - right, 0))
    let style: Style = counted.missing == 0 ? .good : .plain
    let bar = Bar.text(counted.arrived, of: counted.nominated, columns: Self.bar)
    canvas.write(bar, in: numbers, style: style)
    canvas.write(Self.words(counted), in: numbers, style: .dim, align: .right)
  }

  private static let bar = 8

  private static func words(_ totals: Totals) -> String {
    say("\(totals.arrived) of \(totals.nominated) arrived")
  }

  private static func name(of part: DelegationPart, in register: Register) -> String {
    switch part {
    case .ministry(let ministry?): register.ministry(ministry)?.name ?? ministry.text
    case .ministry(nil): say("No ministry given")
    case .level(.national): say("National level")
    case .level(.local): say("Local level")
    case .level(nil): say("No level given")
    }
  }
}
