import Glibc

/// How a terminal handles keys and lines, to compare before and after.
package struct TerminalModes: Hashable, Sendable {
  private let flags: [UInt32]
  private let characters: [UInt8]

  /// The modes of the terminal that the descriptor leads to; nil when it is none.
  init?(of descriptor: Int32) {
    var modes = termios()
    // Safe: the call fills the structure.
    guard unsafe tcgetattr(descriptor, &modes) == 0 else { return nil }
    flags = [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
    characters = unsafe withUnsafeBytes(of: modes.c_cc) { unsafe Array($0) }
  }

  /// Whether typed letters are shown by the terminal itself and lines edited by it, as a shell's programs expect.
  package var isCooked: Bool {
    flags[3] & UInt32(ICANON | ECHO | ISIG) == UInt32(ICANON | ECHO | ISIG)
  }
}
