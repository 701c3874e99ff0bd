import Text

/// A call to the file system that did not do its work: which one, on what, and the kernel's answer.
package struct FileSystemFailure: Error, Hashable, Sendable {
  package let operation: FileOperation
  package let path: String
  package let code: ErrorCode

  package init(_ operation: FileOperation, _ path: String, _ code: ErrorCode) {
    self.operation = operation
    self.path = path
    self.code = code
  }
}

extension FileSystemFailure: CustomStringConvertible {
  package var description: String {
    say("cannot \(operation.words) \(path): \(code)")
  }

  /// The same at the beginning of a sentence: `Cannot open list.csv: there is no such file or directory`.
  package var sentence: String { say("Cannot \(operation.words) \(path): \(code)") }
}
