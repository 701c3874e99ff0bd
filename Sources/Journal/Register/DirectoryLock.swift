/// The one lock of a register: flock(2) on its directory, held by at most one process.
final class DirectoryLock {
  private let directory: OpenFile
  private let identity: FileIdentity
  private(set) var isHeld = false

  /// Opens the directory; takes no lock yet.
  init(on path: String, in fileSystem: any FileSystem) throws(FileSystemFailure) {
    directory = try OpenFile(path, for: .directory, in: fileSystem)
    identity = try directory.status().identity
  }

  /// Takes the lock, unless it is held already; false when somebody else held it for as long as we wait.
  func take(_ patience: Patience) throws(FileSystemFailure) -> Bool {
    if isHeld { return true }
    isHeld = try patience.tries { () throws(FileSystemFailure) in try directory.tryLock() }
    return isHeld
  }

  func release() {
    if !isHeld { return }
    directory.unlock()
    isHeld = false
  }

  /// Whether the path still names the directory that is locked.
  func isCurrent(in fileSystem: any FileSystem) throws(FileSystemFailure) -> Bool {
    try fileSystem.status(at: directory.path)?.identity == identity
  }

  /// Makes sure of the names in the directory.
  func sync() throws(FileSystemFailure) {
    try directory.sync()
  }
}
