import Canvas
import Registration
import Text

/// The columns of the directory of ministries: a sign, the name, the own name where there is room, abbreviation, two numbers.
struct MinistryColumns: Sendable {
  private let width: Int
  private let numbers = NumberColumns([say("Nominated"), say("Arrived")], atLeast: [10, 8])

  init(width: Int) {
    self.width = width
  }

  func drawHeading(on canvas: inout Canvas, in line: Area) {
    canvas.write(say("Ministry"), in: nameArea(in: line), style: .heading)
    if own > 0 { canvas.write(say("Own name"), in: ownArea(in: line), style: .heading) }
    canvas.write(say("Short"), in: shortArea(in: line), style: .heading, overflow: .ellipsis)
    for (index, heading) in numbers.headings.enumerated() {
      canvas.write(heading, in: number(index, in: line), style: .heading, align: .right)
    }
  }

  /// A state's heading: its name, and how many of its people are nominated and here.
  func draw(_ affiliation: Affiliation, _ totals: Totals, on canvas: inout Canvas, in line: Area) {
    let words = "\(affiliation.code.text)  \(affiliation.shortName)"
    let room = line.inset(right: numbers.width)
    canvas.write(words, in: room, style: .heading, overflow: .ellipsis)
    draw(totals, .dim, on: &canvas, in: line)
  }

  func draw(
    _ ministry: Ministry,
    isAddedHere: Bool,
    _ totals: Totals,
    on canvas: inout Canvas,
    in line: Area
  ) {
    let style: Style = totals.nominated == 0 ? .dim : .plain
    if isAddedHere { canvas.write(Self.addedSign, in: line, style: .warning) }
    canvas.write(ministry.name, in: nameArea(in: line), style: style, overflow: .ellipsis)
    if own > 0 {
      canvas.write(ministry.nativeName, in: ownArea(in: line), style: style, overflow: .ellipsis)
    }
    let short = ministry.abbreviations.first ?? ""
    canvas.write(short, in: shortArea(in: line), style: style, overflow: .ellipsis)
    draw(totals, style, on: &canvas, in: line)
  }

  /// People who have no ministry.
  func drawUnnamed(_ totals: Totals, on canvas: inout Canvas, in line: Area) {
    canvas.write(say("No ministry given"), in: nameArea(in: line), style: .dim, overflow: .ellipsis)
    draw(totals, .plain, on: &canvas, in: line)
  }

  private func draw(_ totals: Totals, _ style: Style, on canvas: inout Canvas, in line: Area) {
    for (index, count) in [totals.nominated, totals.arrived].enumerated() {
      let words = count == 0 && totals.nominated == 0 ? "-" : "\(count)"
      canvas.write(words, in: number(index, in: line), style: style, align: .right)
    }
  }

  /// Before a ministry that the configuration does not have.
  static let addedSign = "+"

  private static let sign = 2
  private static let short = 11

  /// The own name's column; none below 70 columns.
  private var own: Int { width < 70 ? 0 : max((free - Self.short) * 2 / 5, 0) }

  private var name: Int { free - Self.short - own }

  private var free: Int { width - Self.sign - numbers.width }

  private func nameArea(in line: Area) -> Area { area(at: Self.sign, name, in: line) }

  private func ownArea(in line: Area) -> Area { area(at: Self.sign + name, own, in: line) }

  private func shortArea(in line: Area) -> Area {
    area(at: Self.sign + name + own, Self.short, in: line)
  }

  private func number(_ index: Int, in line: Area) -> Area {
    let start = Self.sign + free + numbers.start(index)
    return line.inset(left: start, right: line.columns - start - numbers.widths[index])
  }

  /// A column of that width, less the free column at its right.
  private func area(at column: Int, _ width: Int, in line: Area) -> Area {
    line.inset(left: column, right: line.columns - column - width + 1)
  }
}
