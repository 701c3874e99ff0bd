import Canvas
import Registration
import Text

/// Copies the register into a folder: the disks that are plugged in, or one that is typed.
package struct BackupDialog: Screen {
  package let title = say("Back up the register")
  package let purpose = say(
    """
    Enter copies the register into the folder, under a name of day and time, and compares the copy. \
    Up and Down choose a disk that is plugged in. Nothing is overwritten.
    """
  )
  package let actions: [Action] = [.confirm, .back, .edit]
  private let disks: [String]
  private var folder: TextField

  /// With the disks that are plugged in, by the folders in which they lie.
  package init(disks: [String]) {
    self.disks = disks
    folder = TextField(disks.first ?? "")
  }

  package var extent: Extent { .box(columns: 72, rows: 8 + min(max(disks.count, 1), 4)) }

  package func objection(to action: Action, in scene: Scene) -> String? {
    action == .confirm && folder.text.cleaned.isEmpty
      ? say("Type the folder in which the copy is to lie, such as a stick's.") : nil
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    action == .confirm ? .effect(.care(.backUp(folder.text.cleaned))) : .close
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    switch key {
    case .enter:
      if let objection = objection(to: .confirm, in: scene) { return .say(.refused, objection) }
      return perform(.confirm, in: scene)
    case .up, .down:
      guard !disks.isEmpty else { return .say(.refused, say("No other disk was found.")) }
      let index = disks.firstIndex(of: folder.text) ?? (key == .up ? 0 : -1)
      folder = TextField(disks[(index + (key == .up ? -1 : 1) + disks.count) % disks.count])
      return .stay
    default: return folder.press(key) == .notMine ? nil : .stay
    }
  }

  package mutating func paste(_ text: String, in scene: Scene) -> Step {
    _ = folder.paste(text)
    return .stay
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    let label = canvas.write(say("Folder"), in: area, style: .dim)
    folder.draw(on: &canvas, in: area.line(0).inset(left: label + 1), isFocused: true)
    if disks.isEmpty {
      canvas.write(say("No stick is plugged in."), in: area, row: 2, style: .warning)
    } else {
      canvas.write(say("Plugged in:"), in: area, row: 2, style: .dim)
    }
    for (row, disk) in disks.prefix(4).enumerated() {
      let sign = disk == folder.text ? "> " : "  "
      canvas.write(sign + disk, in: area, row: 3 + row, overflow: .ellipsis)
    }
    let hints = [
      say("Work may go on meanwhile. Nothing is overwritten."),
      say("Enter copies · Up and Down choose a disk · Esc goes back"),
    ]
    for (row, hint) in hints.enumerated() {
      canvas.write(hint, in: area, row: area.rows - 2 + row, style: .dim, overflow: .ellipsis)
    }
  }
}
