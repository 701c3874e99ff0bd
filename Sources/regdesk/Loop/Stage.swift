import Canvas
import Terminal

/// Where the desk plays: inputs come from it, canvases are shown on it.
///
/// The live terminal is one, a script without a terminal the other; the loop cannot tell them apart.
protocol Stage: ~Copyable {
  /// The window's size.
  var size: Size { get }

  /// Waits for the next input.
  ///
  /// - Parameters:
  ///   - awaited: What else wakes the desk.
  ///   - milliseconds: How long to wait at most; nil is for ever.
  /// - Returns: The input, `closing` at the end; nil when the time is up first.
  /// - Throws: What keeps the stage from going on.
  mutating func next(awaiting awaited: [Awaited], within milliseconds: Int?) throws(Stop) -> Input?

  /// Shows what follows so.
  mutating func use(_ display: Display)

  /// Shows the canvas.
  mutating func show(_ canvas: Canvas)

  /// Shows every cell anew with the next canvas.
  mutating func repaint()
}
