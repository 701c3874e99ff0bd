import Text

/// Horizontal bars as inline SVG, which read in black and white by their pattern and their number, and to a screen reader by
/// their description.
struct BarChart {
  /// Of the page; no other has it.
  let id: String
  let title: String
  /// What the bars of a row are, from above; one or two.
  let series: [String]
  let rows: [Row]
  /// The greatest figure that has a bar, here or in a chart beside this one.
  let most: Int

  /// A row of bars; nil for a figure that is not shown.
  struct Row {
    let name: String
    let values: [Int?]
  }

  /// So many rows are as high as a page.
  static let rowsOnPage = 20

  /// The figure with the drawing in it.
  var markup: Markup {
    let top = Self.legendHeight
    let height = top + places.last
    let legend = series.count > 1 ? series.indices.flatMap(self.legend) : []
    let drawn = rows.enumerated().flatMap { index, row in
      draw(row, at: top + places.starts[index], height: places.heights[index])
    }
    let axis = line(x: Self.left, from: top - 2, to: height)
    let svg = Markup.element(
      "svg",
      [
        "viewBox": "0 0 \(Self.width) \(height + 4)", "role": "img",
        "aria-labelledby": "\(id)-title \(id)-words",
      ],
      [
        .lines(
          [
            .element("title", ["id": "\(id)-title"], title),
            .element("desc", ["id": "\(id)-words"], words),
            hatching,
          ] + legend + drawn + [axis]
        )
      ]
    )
    return .element("figure", [:], [svg])
  }

  /// Every bar in words, for whoever does not see it.
  private var words: String {
    rows.map { row in
      let figures = zip(series, row.values).map { name, value in
        "\(value.map(String.init) ?? "not shown") \(name)"
      }
      return "\(row.name): \(figures.joined(separator: ", "))"
    }.joined(separator: "; ") + "."
  }
}

// The drawing, in units of which the page is 720 wide.
extension BarChart {
  private static let width = 720
  private static let left = 260
  private static let longest = 400
  private static let barHeight = 14
  private static let lineHeight = 15
  /// Columns of a name's line.
  private static let nameColumns = 38

  private static let legendHeight = 26

  /// Where rows begin below the legend, how high they are, and where the last one ends.
  private var places: (starts: [Int], heights: [Int], last: Int) {
    let heights = rows.map { row in
      max(series.count * Self.barHeight, lines(of: row).count * Self.lineHeight) + 8
    }
    var starts: [Int] = []
    var next = 0
    for height in heights {
      starts.append(next)
      next += height
    }
    return (starts, heights, next)
  }

  private func lines(of row: Row) -> [String] {
    row.name.wrapped(to: Self.nameColumns)
  }

  private func draw(_ row: Row, at top: Int, height: Int) -> [Markup] {
    let lines = lines(of: row)
    let first = top + (height - 8 - lines.count * Self.lineHeight) / 2 + 12
    let names = lines.enumerated().map { index, line in
      text(line, x: Self.left - 8, y: first + index * Self.lineHeight, anchor: "end")
    }
    let bars = row.values.enumerated().flatMap { index, value -> [Markup] in
      let y = top + (height - 8 - series.count * Self.barHeight) / 2 + index * Self.barHeight
      let length = most == 0 ? 0 : (value ?? 0) * Self.longest / most
      let number = text(
        value.map(String.init) ?? Report.mask,
        x: Self.left + length + 6,
        y: y + 11,
        anchor: "start"
      )
      return (length > 0 ? [bar(index, x: Self.left, y: y, length: length)] : []) + [number]
    }
    return names + bars
  }

  private func legend(of index: Int) -> [Markup] {
    let x = Self.left + index * 140
    return [
      bar(index, x: x, y: 4, length: 22), text(series[index], x: x + 28, y: 15, anchor: "start"),
    ]
  }

  /// The first of two series is hatched, the second or only one solid.
  private func bar(_ index: Int, x: Int, y: Int, length: Int) -> Markup {
    let isSolid = index == series.count - 1
    return .element(
      "rect",
      [
        "x": "\(x)", "y": "\(y + 1)", "width": "\(length)", "height": "\(Self.barHeight - 2)",
        "fill": isSolid ? "#333" : "url(#\(id)-hatch)", "stroke": "#000",
      ]
    )
  }

  private func text(_ words: String, x: Int, y: Int, anchor: String) -> Markup {
    .element("text", ["x": "\(x)", "y": "\(y)", "text-anchor": anchor], words)
  }

  private func line(x: Int, from top: Int, to bottom: Int) -> Markup {
    .element(
      "line",
      ["x1": "\(x)", "y1": "\(top)", "x2": "\(x)", "y2": "\(bottom)", "stroke": "#000"]
    )
  }

  private var hatching: Markup {
    let stroke = Markup.element("path", ["d": "M0 6 L6 0", "stroke": "#000"])
    let pattern = Markup.element(
      "pattern",
      ["id": "\(id)-hatch", "width": "6", "height": "6", "patternUnits": "userSpaceOnUse"],
      [stroke]
    )
    return .element("defs", [:], [pattern])
  }
}
