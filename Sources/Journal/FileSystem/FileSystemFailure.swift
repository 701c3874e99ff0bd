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
    "cannot \(operation.words) \(path): \(code)"
  }
}
