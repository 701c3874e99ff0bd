@testable import Journal

/// What only copies of a register ask of a file system.
extension ModelProcess {
  func removeDirectory(_ path: String) throws(FileSystemFailure) -> Bool {
    guard let node = disk.node(at: path) else { return false }
    if !node.names.isEmpty { throw FileSystemFailure(.remove, path, .notEmpty) }
    return try remove(path)
  }
}
