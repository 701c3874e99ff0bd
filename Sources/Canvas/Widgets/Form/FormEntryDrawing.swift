import Text

extension FormEntry {
  /// Columns of the label with its mark.
  var labelColumns: Int { Glyph.columns(of: label) + (isRequired ? 2 : 0) }

  /// Draws the field from that row on.
  func draw(on canvas: inout Canvas, columns: FormColumns, row: Int, isFocused: Bool) {
    drawLabel(on: &canvas, in: columns.label(row), isFocused: isFocused)
    if isFocused { canvas.write(">", in: columns.marker(row + lit), style: .keyHint) }
    switch kind {
    case .text: textField?.draw(on: &canvas, in: columns.value(row), isFocused: isFocused)
    case .pick: drawLine(pickText, on: &canvas, in: columns.value(row), isFocused: isFocused)
    case .yesNo:
      let text = value == .yes(true) ? "[x] \(say("yes"))" : "[ ] \(say("no"))"
      drawLine(text, on: &canvas, in: columns.value(row), isFocused: isFocused)
    case .several(let choices):
      for (index, choice) in choices.enumerated() {
        drawChoice(
          choice,
          on: &canvas,
          in: columns.value(row + index),
          isFocused: isFocused && index == lit
        )
      }
    }
    if let problem {
      let room = columns.problem(row)
      let text = room.columns < 8 ? problem.sign : "\(problem.sign) \(problem.text)"
      canvas.write(text, in: room, style: problem.style, overflow: .ellipsis)
    }
  }

  private func drawLabel(on canvas: inout Canvas, in room: Area, isFocused: Bool) {
    let text = room.inset(right: isRequired ? 2 : 0)
    let used = canvas.write(
      label,
      in: text,
      style: isFocused ? .heading : .plain,
      overflow: .ellipsis
    )
    if isRequired { canvas.write("*", in: room, column: used + 1, style: .warning) }
  }

  private func drawLine(_ text: String, on canvas: inout Canvas, in room: Area, isFocused: Bool) {
    let style: Style = isFocused ? .fieldFocused : .field
    canvas.fill(room, style: style)
    canvas.write(text, in: room, style: style, overflow: .ellipsis)
    if isFocused, !room.isEmpty { canvas.cursor = room.place }
    if case .pick = kind {
      canvas.write(" ▾", in: room.inset(left: room.columns - 2), style: style)
    }
  }

  private func drawChoice(
    _ choice: Choice<String>,
    on canvas: inout Canvas,
    in room: Area,
    isFocused: Bool
  ) {
    let isOn = if case .choices(let chosen) = value { chosen.contains(choice.id) } else { false }
    drawLine(
      "\(isOn ? "[x]" : "[ ]") \(choice.label)",
      on: &canvas,
      in: room,
      isFocused: isFocused
    )
  }

  private var pickText: String {
    switch value {
    case .choice(let id): choices.first { $0.id == id }?.label ?? id
    case .new(let text): say("\(text) (new)")
    case .text, .nothing, .yes, .choices: ""
    }
  }
}
