import Canvas
import Registration
import Text

/// What surrounds every screen: header, bar of screens, message line, bottom bar.
enum Frame {
  static func drawHeader(on canvas: inout Canvas, in line: Area, scene: Scene) {
    let day = scene.now.day
    let clock = "\(day.weekdayName) \(day.day) \(day.monthName) \(scene.now.time)"
    let right = "\(clock)  \(scene.by.name) "
    let programme = scene.register.programme
    let left = programme.map { " \($0.title) · \($0.place)" } ?? " regdesk"
    canvas.write(
      left,
      in: line.inset(right: right.columns + 1),
      style: .title,
      overflow: .ellipsis
    )
    canvas.write(right, in: line, style: .dim, align: .right)
  }

  static func drawTabs(on canvas: inout Canvas, in line: Area, current: MainScreen) {
    var column = 0
    for screen in MainScreen.allCases {
      if screen != MainScreen.allCases.first {
        column += canvas.write("│", in: line, column: column, style: .rule)
      }
      let style: Style = screen == current ? .selectedTab : .tab
      column += canvas.write(" \(screen.rawValue) ", in: line, column: column, style: style)
    }
  }

  static func drawMessage(_ message: Message?, on canvas: inout Canvas, in line: Area) {
    guard let message else { return }
    let hint = message.hint.isEmpty ? "" : "\(message.hint) "
    canvas.write(
      " \(message.text)",
      in: line.inset(right: hint.isEmpty ? 0 : hint.columns + 2),
      style: style(of: message.kind),
      overflow: .ellipsis
    )
    canvas.write(hint, in: line, style: .dim, align: .right)
  }

  /// The actions that fit, each with its first key; when Tab has taken the keys there, the chosen one is lit.
  static func drawBar(
    _ actions: [Action],
    chosen: Int?,
    on canvas: inout Canvas,
    in line: Area
  ) {
    var column = 1
    for (index, action) in actions.enumerated() {
      let key = action.description.keys.first?.name ?? ""
      let width = key.columns + 1 + action.description.short.columns
      guard column + width <= line.columns || index == chosen else { continue }
      let place = min(column, line.columns - width)
      let start = canvas.write(key, in: line, column: place, style: .keyHint)
      canvas.write(" \(action.description.short)", in: line, column: place + start)
      if index == chosen {
        let lit = line.inset(left: place, right: line.columns - place - width)
        canvas.restyle(lit, \.inSelectedRow)
        canvas.cursor = lit.place
      }
      column = place + width + 2
    }
  }

  static func drawTooSmall(on canvas: inout Canvas, needed: Size) {
    let words = [
      "regdesk needs", "\(needed.columns)x\(needed.rows).", "This window:",
      "\(canvas.size.columns)x\(canvas.size.rows).",
    ]
    let wide = canvas.size.columns >= 34
    let lines =
      wide
      ? [words.prefix(2).joined(separator: " "), words.suffix(2).joined(separator: " ")]
      : canvas.size.columns >= words[0].columns
        ? words : ["needs", words[1], "is \(words[3])"]
    for (row, text) in lines.enumerated() {
      canvas.write(text, in: canvas.area, row: row, style: .warning)
    }
  }

  private static func style(of kind: Message.Kind) -> Style {
    switch kind {
    case .saved: .good
    case .note: .plain
    case .refused: .warning
    case .failed: .error
    }
  }
}
