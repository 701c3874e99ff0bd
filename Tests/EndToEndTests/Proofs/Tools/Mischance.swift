/// What may happen to the program at one of its system calls.
enum Mischance: Hashable {
  /// The call fails with the error of this name, and so do those that follow it.
  case failing(String, Lasting)
  /// kill -9 as the call is made.
  case killed

  /// For how long calls of that name fail.
  enum Lasting {
    case once
    case tenTimes
    case forEver
  }

  /// All that are tried.
  ///
  /// No system interrupts every call for ever, and the program would go on trying as it should: ten times it is.
  static let all: [Mischance] =
    ["EIO", "ENOSPC", "EDQUOT", "EROFS"].flatMap { name in
      [failing(name, .once), failing(name, .forEver)]
    } + [failing("EINTR", .once), failing("EINTR", .tenTimes), killed]

  /// strace's option for it.
  func option(at call: SystemCall) -> String {
    switch self {
    case .failing(let error, .once): "inject=\(call.name):error=\(error):when=\(call.number)"
    case .failing(let error, .forEver): "inject=\(call.name):error=\(error):when=\(call.number)+"
    case .failing(let error, .tenTimes):
      "inject=\(call.name):error=\(error):when=\(call.number)..\(call.number + 9)"
    case .killed: "inject=\(call.name):signal=SIGKILL:when=\(call.number)"
    }
  }
}
