import Canvas
import Registration
import Text

/// Reads a CSV file of nominations, shows what it would do, and does it only when told to.
package struct ImportDialog: Screen {
  package let title = say("Import")
  package let purpose =
    say(
      """
      Enter reads the file and shows what it holds; nothing is changed. F2 then takes it into the \
      register, as one entry that one undo takes back. When rows are faulty, F8 leaves them out.
      """
    )
  package let extent: Extent = .box(columns: 78, rows: 20)
  private var file = TextField()
  private var preview: ImportPreview?
  private var top = 0

  init() {}

  package var actions: [Action] {
    guard let preview else { return [.read, .back, .edit] }
    return preview.needsSkipping ? [.skipInvalid, .back, .move] : [.confirm, .back, .move]
  }

  package func objection(to action: Action, in scene: Scene) -> String? {
    switch action {
    case .read: return file.text.cleaned.isEmpty ? say("Type the file's name.") : nil
    case .confirm:
      return scene.readOnly
        ?? (preview?.request == nil ? say("There is nothing new in this file.") : nil)
    default: return nil
    }
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    switch action {
    case .read: return .effect(.readImport(ImportOrder(file: file.text.cleaned)))
    case .skipInvalid:
      return .effect(.readImport(ImportOrder(file: file.text.cleaned, skipsInvalid: true)))
    case .confirm: return preview?.request.map(Step.record) ?? .stay
    default:
      guard preview != nil else { return .close }
      preview = nil
      return .stay
    }
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    guard let preview else { return file.press(key) == .notMine ? nil : .stay }
    let page = max(min(scene.body.rows, 20) - 6, 1)
    let last = max(lines(of: preview).count - page, 0)
    switch key {
    case .down: top = min(top + 1, last)
    case .up: top = max(top - 1, 0)
    case .pageDown: top = min(top + page, last)
    case .pageUp: top = max(top - page, 0)
    case .home: top = 0
    case .end: top = last
    case .enter: return .say(.refused, say("Nothing is taken by Enter: \(preview.keyWords)."))
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
    canvas.write(say("File"), in: area, style: .dim)
    file.draw(on: &canvas, in: area.line(0).inset(left: 6), isFocused: preview == nil)
    let body = area.inset(top: 2, bottom: 2)
    let foot = area.line(area.rows - 1)
    guard let preview else {
      canvas.write(
        say("A CSV file of nominations; its columns are recognised by their names."),
        in: body,
        style: .dim,
        overflow: .ellipsis
      )
      let words = say("Enter reads it; nothing is changed before you agree.")
      canvas.write(words, in: foot, style: .dim, overflow: .ellipsis)
      return
    }
    let lines = lines(of: preview)
    for (row, line) in lines.dropFirst(top).prefix(body.rows).enumerated() {
      canvas.write(line.text, in: body, row: row, style: line.style, overflow: .ellipsis)
    }
    let seen = top..<min(top + body.rows, lines.count)
    canvas.scrollBar(in: body.inset(left: body.columns - 1), showing: seen, of: lines.count)
    canvas.write(
      say("\(preview.keyWords). Esc goes back."),
      in: foot,
      style: .dim,
      overflow: .ellipsis
    )
    canvas.cursor = body.place
  }

  private struct Line {
    let text: String
    let style: Style
  }

  /// The summary, then every problem in full, then which column goes where.
  private func lines(of preview: ImportPreview) -> [Line] {
    let problems = preview.problems.flatMap { $0.wrapped(toColumns: 72) }
    let mapping = preview.mapping.map { Line(text: $0, style: .dim) }
    return [Line(text: preview.summary, style: .title)]
      + problems.map { Line(text: $0, style: .warning) }
      + (mapping.isEmpty
        ? [] : [Line(text: "", style: .plain), Line(text: say("Columns"), style: .heading)])
      + mapping
  }
}

extension ImportPreview {
  /// Whether the faulty rows have to be left out before anything can be taken.
  fileprivate var needsSkipping: Bool { invalidRows > 0 && request == nil }

  /// What can be done about it, and by which key.
  fileprivate var keyWords: String {
    if needsSkipping { return say("F8 leaves the faulty rows out") }
    return request == nil ? say("There is nothing new in it") : say("F2 takes it into the register")
  }
}
