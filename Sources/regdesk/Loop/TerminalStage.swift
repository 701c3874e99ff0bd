import Canvas
import Terminal

/// The live terminal as the desk's stage.
struct TerminalStage: Stage, ~Copyable {
  private var terminal: Terminal
  private var theme: Theme?

  init() throws(Stop) {
    do throws(TerminalFailure) {
      terminal = try Terminal()
    } catch {
      throw .noTerminal(error)
    }
  }

  var size: Size { terminal.size }

  mutating func next(awaiting awaited: [Awaited], within milliseconds: Int?) -> Input? {
    terminal.next(awaiting: awaited, within: milliseconds)
  }

  mutating func use(_ display: Display) {
    theme = display.theme
    terminal.reportMouse(display.usesMouse)
  }

  mutating func show(_ canvas: Canvas) { terminal.show(canvas, theme: theme) }

  mutating func repaint() { terminal.repaint() }
}
