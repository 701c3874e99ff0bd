import Canvas
import Text

/// A dialog that writes a file: lines that Left and Right change, and the file's name, which is typed.
package protocol FileDialog: Screen {
  associatedtype Line: FileDialogLine

  /// What can be changed of what is chosen, from the top.
  var lines: [Line] { get }
  var line: ListState<Line> { get set }
  var file: TextField { get set }
  /// Whether the file is there already, so that it may be overwritten knowingly.
  var asksToOverwrite: Bool { get set }

  /// Changes the chosen line, which is not the file's name, a step forward or back.
  mutating func change(by step: Int, in scene: Scene) -> Step
  /// What a line says at present.
  func words(for line: Line, in scene: Scene) -> String
}

/// A line of such a dialog.
package protocol FileDialogLine: Hashable, Sendable {
  /// The one where the file's name is typed.
  static var file: Self { get }

  /// What stands before it.
  var label: String { get }
}

extension FileDialog {
  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    if line.chosen == .file, ![.up, .down].contains(key) {
      guard file.press(key) != .notMine else { return nil }
      asksToOverwrite = false
      return .stay
    }
    if [.left, .right].contains(key) { return change(by: key == .left ? -1 : 1, in: scene) }
    return line.press(key, among: lines, page: lines.count) == .notMine ? nil : .stay
  }

  package mutating func paste(_ text: String, in scene: Scene) -> Step {
    guard line.chosen == .file else {
      return .say(.refused, say("The name is pasted in the line File."))
    }
    _ = file.paste(text)
    asksToOverwrite = false
    return .stay
  }

  package mutating func take(_ answer: Answer, in scene: Scene) -> Step {
    switch answer {
    case .exported: return .close
    case .fileExists:
      asksToOverwrite = true
      line.choose(.file)
      return .say(
        .refused,
        say("That file is there already. Change the name, or F8 overwrites it.")
      )
    case .recorded, .refused, .failed, .fileFailed, .importRead, .importReading: return .stay
    }
  }

  /// Draws the lines, the labels in one column.
  func drawLines(on canvas: inout Canvas, in area: Area, scene: Scene) {
    line.draw(on: &canvas, in: area, rows: lines) { canvas, row, line in
      canvas.write(line.label, in: row, style: .dim)
      let value = row.inset(left: 10)
      if line == .file {
        file.draw(on: &canvas, in: value, isFocused: self.line.chosen == .file)
      } else {
        canvas.write("‹ \(words(for: line, in: scene)) ›", in: value, overflow: .ellipsis)
      }
    }
    if line.chosen == .file {
      // Over the bar of the chosen row, so that the typed name and its cursor look as everywhere.
      file.draw(on: &canvas, in: area.line(area.rows - 1).inset(left: 12), isFocused: true)
    }
  }

  /// How a file is called of what it holds, with programme and time: `korea-bsec-2017-participants-20171030-0912.csv`.
  func proposedName(of subject: String, ending: String, in scene: Scene) -> String {
    let day = scene.now.day.description.filter { $0 != "-" }
    let time = scene.now.time.description.filter { $0 != ":" }
    let programme = scene.register.programme?.id.text ?? "regdesk"
    return "\(programme)-\(subject)-\(day)-\(time).\(ending)"
  }
}
