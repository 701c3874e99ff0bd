import Canvas
import Exchange
import Registration
import Text

extension ExportDialog {
  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    let body = area.lines(0..<min(lines.count, max(area.rows - 1, 1)))
    drawLines(on: &canvas, in: body, scene: scene)
    let rest = area.inset(top: body.rows, bottom: 1)
    // A small window has room for the rows only.
    if rest.rows < 4 {
      drawRows(of: preview, on: &canvas, in: rest)
    } else {
      if preview.problem == nil {
        canvas.write(size(of: preview), in: rest, row: 1, style: .dim, overflow: .ellipsis)
      }
      drawRows(of: preview, on: &canvas, in: rest.inset(top: 2))
    }
    canvas.write(
      say("Enter writes · arrows choose, change · F7 keeps it as a preset · Esc goes back"),
      in: area,
      row: area.rows - 1,
      style: .dim,
      overflow: .ellipsis
    )
  }

  /// How much is written, above the first rows of it.
  private func size(of preview: ExportPreview) -> String {
    let columns = preview.headings.count
    let width = columns == 1 ? say("1 column") : say("\(columns) columns")
    return switch preview.count {
    case 0: say("0 rows, \(width)")
    case 1: say("1 row, \(width); it is:")
    case let count: say("\(count) rows, \(width); the first of them:")
    }
  }

  /// The headings and the first rows, as wide as they are.
  private func drawRows(of preview: ExportPreview, on canvas: inout Canvas, in area: Area) {
    guard area.rows > 0 else { return }
    if let problem = preview.problem {
      canvas.write(problem, in: area, style: .warning, overflow: .ellipsis)
      return
    }
    let rows = preview.rows.prefix(area.rows - 1)
    var left = 0
    for (column, heading) in preview.headings.enumerated() where left < area.columns {
      let texts = rows.map { $0[column].printable }
      let width = min(([heading] + texts).map(\.columns).max() ?? 0, Self.widest)
      let place = area.inset(left: left)
      let room = place.inset(right: max(place.columns - width, 0))
      canvas.write(heading, in: room, style: .heading, overflow: .ellipsis)
      for (row, text) in texts.enumerated() {
        canvas.write(text, in: room, row: row + 1, overflow: .ellipsis)
      }
      left += width + 2
    }
  }

  /// No column of the first rows takes more room than this.
  private static let widest = 18

  package func words(for line: Line, in scene: Scene) -> String {
    switch line {
    case .preset: presetWords
    case .list: "\(choice.list.shownName): \(choice.list.rowWords)"
    case .rows: rowsWords
    case .order: choice.order?.words ?? (isNarrowed ? say("as shown") : say("protocol order"))
    case .columns: columnsWords
    case .form: "\(form.rawValue): \(form.words)"
    case .activity: choice.activity.map { title(of: $0, in: scene.register) } ?? ""
    case .file: file.text
    }
  }

  private var presetWords: String {
    switch preset {
    case .asShown: say("what is shown")
    case .named(let preset): preset.shownName
    case .changed: say("as chosen below")
    }
  }

  /// Whose rows are written.
  private var rowsWords: String {
    if isNarrowed {
      let words = scope.words.shown
      return words.isEmpty ? say("\(scope.count) shown") : say("\(scope.count) shown (\(words))")
    }
    return choice.words.isEmpty ? say("all \(preview.count)") : choice.words
  }

  private var columnsWords: String {
    guard !choice.columns.isEmpty else { return say("all \(preview.headings.count)") }
    let names = choice.columns.joined(separator: ", ")
    return choice.list == scope.list && choice.columns == scope.columns
      ? say("as shown: \(names)") : names
  }

  /// A cancelled activity keeps its marks, so that its attendees can be written, and says that it is cancelled.
  private func title(of activity: ActivityID, in register: Register) -> String {
    let title = register.title(of: activity)
    return register.cancellations[activity] == nil ? title : say("cancelled: \(title)")
  }
}
