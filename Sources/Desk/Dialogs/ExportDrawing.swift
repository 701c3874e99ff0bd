import Canvas
import Registration
import Text

extension ExportDialog {
  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    let body = area.lines(0..<lines.count)
    line.draw(on: &canvas, in: body, rows: lines) { canvas, row, line in
      canvas.write(line.label, in: row, style: .dim)
      let value = row.inset(left: 10)
      if line == .file {
        file.draw(on: &canvas, in: value, isFocused: self.line.chosen == .file)
      } else {
        canvas.write("‹ \(words(for: line, scene)) ›", in: value, overflow: .ellipsis)
      }
    }
    if line.chosen == .file { drawFile(on: &canvas, in: body) }
    canvas.write(say("Rows: \(scopeWords)"), in: area, row: lines.count + 1, overflow: .ellipsis)
    canvas.write(
      say("Enter writes · arrows choose, change · Esc goes back"),
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

  /// A cancelled activity keeps its marks, so that its attendees can be written, and says that it is cancelled.
  private func title(of activity: ActivityID, in register: Register) -> String {
    let title = register.title(of: activity)
    return register.cancellations[activity] == nil ? title : say("cancelled: \(title)")
  }

  private func words(for line: Line, _ scene: Scene) -> String {
    switch line {
    case .list: "\(list.name): \(list.words)"
    case .form: "\(form.rawValue): \(form.words)"
    case .activity: activity.map { title(of: $0, in: scene.register) } ?? ""
    case .file: file.text
    }
  }
}

extension ExportDialog.Line {
  fileprivate var label: String {
    switch self {
    case .list: say("List")
    case .form: say("Form")
    case .activity: say("Activity")
    case .file: say("File")
    }
  }
}

extension ExportDialog.List {
  /// What the list is called on the screen; its raw value is its name for the program.
  fileprivate var name: String {
    switch self {
    case .participants: say("participants")
    case .attendance: say("attendance")
    case .attendees: say("attendees")
    case .delegations: say("delegations")
    case .ministries: say("ministries")
    case .entries: say("entries")
    }
  }

  /// What a row of the list is.
  fileprivate var words: String {
    switch self {
    case .participants: say("a row a person")
    case .attendance: say("a row a mark")
    case .attendees: say("who attended an activity")
    case .delegations: say("a row a state")
    case .ministries: say("a row a ministry")
    case .entries: say("a row a journal entry")
    }
  }
}

extension ExportDialog.Form {
  /// Whom the form is for.
  fileprivate var words: String {
    switch self {
    case .data: say("for programs, exactly as it is")
    case .excel: say("for spreadsheets, with semicolons")
    case .excelComma: say("for spreadsheets, with commas")
    }
  }
}
