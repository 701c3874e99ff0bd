import Canvas
import Terminal

/// A script as the desk's stage: its lines are the inputs, the screen is text or a picture where it asks for them.
struct ScriptStage: Stage, ~Copyable {
  private(set) var size: Size
  private var acts: ArraySlice<Script.Act>
  /// What is left of the line that is being played.
  private var inputs: ArraySlice<Input> = []
  private var shown: Canvas
  private var theme = Theme.colour
  private let output: StandardStream

  init(_ script: Script, size: Size, output: StandardStream = .output) {
    self.size = size
    self.output = output
    acts = script.acts[...]
    shown = Canvas(size: size)
  }

  /// The next input; nil at the end of a line when there is no time to wait, so that each line is one burst and is seen
  /// before the next is played.
  mutating func next(awaiting awaited: [Awaited], within milliseconds: Int?) throws(Stop) -> Input?
  {
    if inputs.isEmpty, milliseconds == 0 { return nil }
    while inputs.isEmpty {
      guard let act = acts.popFirst() else { return .closing }
      switch act {
      case .inputs(let played): inputs = played[...]
      case .screen: try output.writeLine(shown.text)
      case .svg(let path): try writePicture(to: path)
      }
    }
    let input = inputs.removeFirst()
    if case .resize(let size) = input { self.size = size }
    return input
  }

  mutating func use(_ display: Display) { theme = display.theme ?? .colour }

  mutating func show(_ canvas: Canvas) { shown = canvas }

  mutating func repaint() {}

  private func writePicture(to path: String) throws(Stop) {
    let file = try NewFile(at: path, overwriting: true)
    try file.write(Array(shown.svg(theme).utf8))
    try file.settle()
  }
}
