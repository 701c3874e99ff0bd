import Canvas
import Text

/// The bar of main screens: spaced where there is room, else close together, else those around the current one.
struct TabBar {
  private let names: [String]
  private let current: Int

  init(current: MainScreen) {
    names = MainScreen.allCases.map(\.name)
    self.current = MainScreen.allCases.firstIndex(of: current) ?? 0
  }

  func draw(on canvas: inout Canvas, in line: Area) {
    let isSpaced = width(of: names.indices, padding: 1) <= line.columns
    let padding = isSpaced ? 1 : 0
    let room = isSpaced ? line : line.inset(left: 1)
    let shown = visible(in: room.columns, padding: padding)
    if shown.lowerBound > 0 { canvas.write("‹", in: line, style: .keyHint) }
    var column = 0
    for index in shown {
      if index > shown.lowerBound {
        column += canvas.write("│", in: room, column: column, style: .rule)
      }
      canvas.note(
        .tab(index),
        in: room.inset(
          left: column,
          right: room.columns - column - names[index].columns - 2 * padding
        )
      )
      let pad = String(repeating: " ", count: padding)
      let style: Style = index == current ? .selectedTab : .tab
      column += canvas.write("\(pad)\(names[index])\(pad)", in: room, column: column, style: style)
    }
    if shown.upperBound < names.count {
      canvas.write("›", in: room, column: column, style: .keyHint)
    }
  }

  /// The tabs that find room with the signs for those that do not: from the first on, or as far to the right as the current
  /// one needs.
  private func visible(in columns: Int, padding: Int) -> Range<Int> {
    var first = 0
    while first < current, width(of: first..<(current + 1), padding: padding) >= columns {
      first += 1
    }
    var end = current + 1
    while end < names.count,
      width(of: first..<(end + 1), padding: padding) + (end + 1 < names.count ? 1 : 0) <= columns
    {
      end += 1
    }
    return first..<end
  }

  private func width(of tabs: Range<Int>, padding: Int) -> Int {
    names[tabs].reduce(tabs.count - 1) { $0 + $1.columns + 2 * padding }
  }
}
