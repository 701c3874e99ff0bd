import Canvas
import Registration
import Text

/// What surrounds every screen: header, bar of screens, message line, bottom bar.
enum Frame {
  static func drawHeader(on canvas: inout Canvas, in line: Area, scene: Scene) {
    let day = scene.now.day
    let clock = "\(day.weekdayAndDay) \(scene.now.time)"
    let right = "\(clock)  \(scene.by.name) "
    let programme = scene.register.programme
    let title = programme.map { " \($0.title) · \($0.place)" } ?? " regdesk"
    canvas.write(
      scene.alarm.map { " \($0)" } ?? title,
      in: line.inset(right: right.columns + 1),
      style: scene.alarm == nil ? .title : .error,
      overflow: .ellipsis
    )
    canvas.write(right, in: line, style: .dim, align: .right)
  }

  /// Draws the message at the foot of an area: in its last line, or in as many as it needs, over what was there.
  static func drawMessage(_ message: Message?, on canvas: inout Canvas, in area: Area) {
    guard let message else { return }
    let style = style(of: message.kind)
    let hint = message.hint.isEmpty ? "" : "\(message.hint) "
    let room = area.columns - 2 - (hint.isEmpty ? 0 : hint.columns + 2)
    let lines = message.text.wrapped(toColumns: max(room, 1)).prefix(Self.messageRows)
    let place = area.inset(top: area.rows - lines.count)
    canvas.fill(place)
    for (row, line) in lines.enumerated() {
      canvas.write(line, in: place, row: row, column: 1, style: style)
    }
    canvas.write(hint, in: area.line(area.rows - 1), style: .dim, align: .right)
  }

  /// The most lines that a message may take.
  private static let messageRows = 4

  static func drawTooSmall(on canvas: inout Canvas, needed: Size) {
    let words = [
      say("regdesk needs"), "\(needed.columns)x\(needed.rows).", say("This window:"),
      "\(canvas.size.columns)x\(canvas.size.rows).",
    ]
    let wide = canvas.size.columns >= 34
    let lines =
      wide
      ? [words.prefix(2).joined(separator: " "), words.suffix(2).joined(separator: " ")]
      : canvas.size.columns >= words[0].columns
        ? words : [say("needs"), words[1], say("is \(words[3])")]
    let waits = say("Keys do nothing until then; F10 quits.").wrapped(
      toColumns: max(canvas.size.columns, 1)
    )
    for (row, text) in (lines + waits).enumerated() {
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
