import CNcurses
import Canvas

/// Tells a test that everything it sent is handled: `ESC ] 7777 ; N BEL` just before waiting for more.
///
/// N counts what comes from the terminal: keys, pastes and new sizes. Terminals pass over the sequence.
struct SettledMark: Hashable {
  private var handled = 0
  /// Whether something has changed since the mark was last written: nothing is written while idle.
  var isDue = true

  mutating func count(_ input: Input) {
    switch input {
    case .key, .paste, .mouse, .resize: handled += 1
    case .othersWrote, .closing: break
    }
    isDue = true
  }

  mutating func write() {
    guard isDue else { return }
    isDue = false
    let mark = "\u{1B}]7777;\(handled)\u{07}"
    // Safe: the bytes live through the call and are as many as is said.
    unsafe screen_write(mark, UInt(mark.utf8.count))
  }
}
