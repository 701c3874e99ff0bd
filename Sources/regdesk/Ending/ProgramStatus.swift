/// What the program tells the shell when it ends: the numbers of sysexits(3).
enum ProgramStatus: Int32, Hashable, Sendable {
  case done = 0
  /// Unknown or contradictory options.
  case wrongUsage = 64
  /// The input or the journal is faulty.
  case faultyData = 65
  /// There is no such input, or it may not be read.
  case noInput = 66
  /// No terminal to draw on.
  case noTerminal = 69
  /// A file or directory cannot be made there.
  case cannotCreate = 73
  /// Reading or writing failed on the way.
  case inputOutput = 74
  /// Another process holds the lock: try again.
  case locked = 75
  /// Ctrl-C stopped the work, and nothing was changed; as shells number it.
  case interrupted = 130
}
