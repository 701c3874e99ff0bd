import Glibc

/// How a program ended.
package enum Ending: Hashable, Sendable {
  /// By itself, with that status.
  case exited(Int32)
  /// By a signal.
  case killed(Int32)

  /// What `waitpid` said.
  init(waitStatus: Int32) {
    let signal = waitStatus & 0x7F
    self = signal == 0 ? .exited((waitStatus >> 8) & 0xFF) : .killed(signal)
  }
}
