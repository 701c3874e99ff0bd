import Canvas
import Registration

extension ExportDialog {
  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    let body = area.lines(0..<lines.count)
    line.draw(on: &canvas, in: body, rows: lines) { canvas, row, line in
      canvas.write(line.rawValue, in: row, style: .dim)
      let value = row.inset(left: 10)
      if line == .file {
        file.draw(on: &canvas, in: value, isFocused: self.line.chosen == .file)
      } else {
        canvas.write("‹ \(words(for: line, scene)) ›", in: value, overflow: .ellipsis)
      }
    }
    if line.chosen == .file { drawFile(on: &canvas, in: body) }
    canvas.write("Rows: \(scopeWords)", in: area, row: lines.count + 1, overflow: .ellipsis)
    canvas.write(
      "Enter writes · Up Down choose · Left Right change · Esc goes back",
      in: area,
      row: area.rows - 1,
      style: .dim,
      overflow: .ellipsis
    )
  }

  /// Over the bar of the chosen row, so that the typed name and its cursor look as everywhere.
  private func drawFile(on canvas: inout Canvas, in body: Area) {
    file.draw(on: &canvas, in: body.line(lines.count - 1).inset(left: 12), isFocused: true)
  }

  private func words(for line: Line, _ scene: Scene) -> String {
    switch line {
    case .list: "\(list.rawValue): \(list.words)"
    case .form: "\(form.rawValue): \(form.words)"
    case .activity: activity.map(scene.register.title) ?? ""
    case .file: file.text
    }
  }
}

extension ExportDialog.List {
  /// What a row of the list is.
  fileprivate var words: String {
    switch self {
    case .participants: "a row a person"
    case .attendance: "a row a mark"
    case .attendees: "who attended an activity"
    case .delegations: "a row a state"
    case .ministries: "a row a ministry"
    case .entries: "a row a journal entry"
    }
  }
}

extension ExportDialog.Form {
  /// Whom the form is for.
  fileprivate var words: String {
    switch self {
    case .data: "for programs, exactly as it is"
    case .excel: "for spreadsheets, with semicolons"
    case .excelComma: "for spreadsheets, with commas"
    }
  }
}
