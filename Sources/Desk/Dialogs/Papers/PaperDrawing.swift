import Canvas
import Registration
import Text

extension PaperDialog {
  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    let body = area.lines(0..<lines.count)
    drawLines(on: &canvas, in: body, scene: scene)
    drawPreview(on: &canvas, in: area.inset(top: lines.count + 1, bottom: 2))
    canvas.write(
      say("Enter writes · arrows choose, change · Esc goes back"),
      in: area,
      row: area.rows - 1,
      style: .dim,
      overflow: .ellipsis
    )
  }

  private func drawPreview(on canvas: inout Canvas, in area: Area) {
    if !preview.words.isEmpty {
      for (row, words) in preview.words.wrapped(toColumns: area.columns).enumerated() {
        canvas.write(words, in: area, row: row)
      }
      return
    }
    let count =
      preview.count == 1
      ? say("1 person stands in it.") : say("\(preview.count) people stand in it.")
    canvas.write(count, in: area, row: 0, overflow: .ellipsis)
    if preview.withoutConsent > 0 {
      canvas.write(
        say("It shows contacts of \(preview.withoutConsent) who do not consent to it any more."),
        in: area,
        row: area.rows,
        style: .warning,
        overflow: .ellipsis
      )
    }
    for (row, person) in preview.first.prefix(max(area.rows - 1, 0)).enumerated() {
      let place = area.line(row + 1)
      canvas.write(
        person.state,
        in: place.inset(left: 2, right: place.columns - 18),
        style: .dim,
        overflow: .ellipsis
      )
      canvas.write(person.name, in: place.inset(left: 18), overflow: .ellipsis)
    }
    let more = preview.count - preview.first.count
    if more > 0, area.rows > preview.first.count + 1 {
      canvas.write(
        more == 1 ? say("and 1 more") : say("and \(more) more"),
        in: area,
        row: preview.first.count + 1,
        column: 18,
        style: .dim
      )
    }
  }

  package func words(for line: Line, in scene: Scene) -> String {
    switch line {
    case .paper: paper.words
    case .edition: words(for: edition, scene.register)
    case .order: order.words
    case .activity: activity.map { scene.register.title(of: $0) } ?? ""
    case .form: form.words
    case .file: file.text
    }
  }

  private func words(for edition: Edition, _ register: Register) -> String {
    guard let kind = paper.kind else { return "" }
    switch edition {
    case .draft: return say("draft, without a number")
    case .next:
      let revision = register.nextRevision(of: kind)
      return revision == 0
        ? say("issue the first one; it is kept") : say("issue Rev.\(revision); it is kept")
    case .changes: return say("what changed since the last issue")
    case .issued(let revision):
      let issue = register.issues(of: kind).last { $0.list.revision == revision }
      guard let issue else { return "" }
      let when = "\(issue.stamp.at.day.dayAndMonth), \(issue.stamp.at.time)"
      return say("\(issue.list.edition) of \(when), by \(issue.stamp.by), as it was")
    }
  }
}

extension PaperDialog.Line {
  package var label: String {
    switch self {
    case .paper: say("What")
    case .edition: say("Which")
    case .order: say("Order")
    case .activity: say("Activity")
    case .form: say("Form")
    case .file: say("File")
    }
  }
}

extension PaperDialog.Paper {
  fileprivate var words: String {
    switch self {
    case .provisional: say("provisional list of participants")
    case .final: say("final list: only those who arrived")
    case .sheet: say("attendance sheet to be signed")
    }
  }
}

extension PaperDialog.Form {
  fileprivate var words: String {
    switch self {
    case .html: say("for the printer, A4, from a browser")
    case .text: say("plain text, 90 columns")
    case .csv: say("for a spreadsheet or to be typed up")
    }
  }
}

extension IssuedList.Order {
  fileprivate var words: String {
    switch self {
    case .precedence: say("heads of delegation first, then as in the letter")
    case .capacity: say("by capacity")
    case .name: say("by family name")
    }
  }
}
