import Foundation

/// A program that this package builds, found beside the running tests.
package struct BuiltProgram: Hashable, Sendable {
  /// The executable's absolute path.
  package let path: String

  /// The program as an operator gets it.
  package static let regdesk = BuiltProgram("regdesk")
  /// A small program that shows what comes in, for tests of the terminal alone.
  package static let terminalProbe = BuiltProgram("TerminalProbe")
  /// The shell, for tests of what a program leaves behind.
  package static let shell = BuiltProgram(path: "/bin/sh")

  private init(_ name: String) {
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    path = tests.deletingLastPathComponent().appending(path: name).path(percentEncoded: false)
  }

  /// A program from elsewhere.
  package init(path: String) {
    self.path = path
  }
}
