import Canvas
import Registration
import Text

/// Reads a CSV file of nominations, shows what it would do, and does it only when told to.
package struct ImportDialog: Screen {
  package let title = "Import"
  package let purpose =
    "Enter reads the file and shows what it holds; nothing is changed. F2 then takes it into the register, as one entry that one undo takes back."
  package let extent: Extent = .box(columns: 78, rows: 20)
  private var file = TextField()
  private var preview: ImportPreview?
  private var top = 0

  init() {}

  package var actions: [Action] {
    guard let preview else { return [.open, .back] }
    return preview.invalidRows > 0 && preview.request == nil
      ? [.skipInvalid, .back, .move] : [.confirm, .back, .move]
  }

  package func objection(to action: Action, in scene: Scene) -> String? {
    guard action == .confirm, preview?.request == nil else { return nil }
    return "There is nothing new in this file."
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    switch action {
    case .open:
      guard !file.text.cleaned.isEmpty else { return .say(.refused, "Type the file's name.") }
      return .effect(.readImport(ImportOrder(file: file.text.cleaned)))
    case .skipInvalid:
      return .effect(.readImport(ImportOrder(file: file.text.cleaned, skipsInvalid: true)))
    case .confirm: return preview?.request.map(Step.record) ?? .stay
    case .back where preview != nil:
      preview = nil
      return .stay
    default: return .close
    }
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    guard let preview else { return file.press(key) == .notMine ? nil : .stay }
    let last = max(lines(of: preview, columns: 74).count - 1, 0)
    switch key {
    case .down: top = min(top + 1, last)
    case .up: top = max(top - 1, 0)
    case .pageDown: top = min(top + 10, last)
    case .pageUp: top = max(top - 10, 0)
    case .home: top = 0
    case .end: top = last
    default: return nil
    }
    return .stay
  }

  package mutating func paste(_ text: String, in scene: Scene) -> Step {
    if preview == nil { _ = file.paste(text) }
    return .stay
  }

  package mutating func take(_ answer: Answer, in scene: Scene) -> Step {
    switch answer {
    case .importRead(let read):
      preview = read
      top = 0
      return .stay
    case .recorded: return .close
    case .refused, .failed, .exported, .fileExists, .fileFailed: return .stay
    }
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    canvas.write("File", in: area, style: .dim)
    file.draw(on: &canvas, in: area.line(0).inset(left: 6), isFocused: preview == nil)
    let body = area.inset(top: 2, bottom: 1)
    guard let preview else {
      let words = "Enter reads it; nothing is changed before you agree."
      canvas.write(words, in: body, style: .dim)
      return
    }
    let lines = lines(of: preview, columns: body.columns).dropFirst(top).prefix(body.rows)
    for (row, line) in lines.enumerated() {
      canvas.write(line.text, in: body, row: row, style: line.style, overflow: .ellipsis)
    }
    canvas.cursor = body.place
  }

  private struct Line {
    let text: String
    let style: Style
  }

  private func lines(of preview: ImportPreview, columns: Int) -> [Line] {
    let problems = preview.problems.flatMap { $0.wrapped(toColumns: columns) }
    let mapping = preview.mapping.map { Line(text: $0, style: .dim) }
    return [Line(text: preview.summary, style: .title)]
      + problems.map { Line(text: $0, style: .warning) }
      + (mapping.isEmpty ? [] : [Line(text: "Columns", style: .heading)]) + mapping
  }
}
