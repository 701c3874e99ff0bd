import Foundation

/// What the process was started with: the environment, the user, the directory, the program's own place.
struct Invocation: Hashable, Sendable {
  var environment: [String: String]
  /// The user's home directory, absolute.
  var home: String
  /// The name the user logged in by; empty when the system knows none.
  var loginName: String
  /// The absolute path of the running program, links resolved.
  var program: String
  /// The absolute path of the current directory.
  var directory: String

  /// The variable's text; nil when it is not set or empty.
  func variable(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// This process's own.
  static var current: Invocation {
    let files = FileManager.default
    let environment = ProcessInfo.processInfo.environment
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return Invocation(
      environment: environment,
      home: home ?? NSHomeDirectory(),
      loginName: NSUserName(),
      program: (try? files.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
        ?? CommandLine.arguments[0],
      directory: files.currentDirectoryPath
    )
  }
}
