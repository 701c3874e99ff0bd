import Glibc
import Text

/// How far a long reading is, on one line of standard error where that is a terminal; nothing for programs.
struct RowProgress {
  private let isShown = isatty(STDERR_FILENO) == 1
  private var shown = 0

  /// Tells the rows read so far, some thousands at a time.
  mutating func tell(_ rows: Int) {
    guard isShown, rows - shown >= Self.step else { return }
    shown = rows
    // That it cannot be told is no reason to stop.
    try? StandardStream.error.write(Array(("\r" + say("\(rows) rows read; Ctrl-C stops it")).utf8))
  }

  /// Takes the line away again.
  func end() {
    if shown > 0 { try? StandardStream.error.write(Array("\r\u{1B}[K".utf8)) }
  }

  private static let step = 2_000
}
