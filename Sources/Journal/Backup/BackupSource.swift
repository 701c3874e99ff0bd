/// A file of a register that is to be copied, held open, as long as it was when nobody was writing to it.
struct BackupSource {
  let name: String
  let file: OpenFile
  /// How many of its bytes are copied.
  var size: Int

  /// So many bytes from `offset` on; a disk that fails now and then is asked some more times.
  func stretch(from offset: Int, count: Int) throws(FileSystemFailure) -> [UInt8] {
    var failure = FileSystemFailure(.read, file.path, .inputOutput)
    for _ in 1...Self.attempts {
      do throws(FileSystemFailure) {
        let bytes = try file.read(from: offset, count: count)
        if bytes.count == count { return bytes }
      } catch {
        failure = error
        guard error.code == .inputOutput else { break }
      }
    }
    throw failure
  }

  private static let attempts = 4
}

/// The files of a register as they stood at one moment.
struct BackupSources {
  private(set) var files: [BackupSource] = []
  /// What has a name among them and is no file.
  private(set) var leftOut: [String] = []
  /// Whether another process held the lock for as long as we wait.
  let wasBusy: Bool

  /// Looks at a register's files under its lock, for no longer than it takes to open them.
  ///
  /// Where another holds the lock all the time, also a process whose disk failed, they are taken as they stand: that is when a
  /// copy is wanted most.
  init(
    of paths: RegisterPaths,
    in surroundings: Surroundings
  ) throws(FileSystemFailure) {
    let fileSystem = surroundings.fileSystem
    try Journal.expectFolder(paths.entries, in: fileSystem)
    let lock = try DirectoryLock(on: paths.directory, in: fileSystem)
    defer { lock.release() }
    // A file system without locks is no reason to make no copy.
    wasBusy = (try? lock.take(surroundings.patience)) != true
    for name in try fileSystem.names(in: paths.entries) where !RegisterPaths.isUnborn(name) {
      try open(name, in: paths, of: fileSystem)
    }
  }

  private mutating func open(
    _ name: String,
    in paths: RegisterPaths,
    of fileSystem: any FileSystem
  ) throws(FileSystemFailure) {
    let path = "\(paths.entries)/\(name)"
    do throws(FileSystemFailure) {
      let file = try OpenFile(path, for: .reading, in: fileSystem)
      files.append(BackupSource(name: name, file: file, size: try file.status().size))
      // What others wrote is made sure of; a disk that cannot do that any more is all the more to be copied.
      try? file.syncData()
    } catch {
      guard error.code.tellsOfNoFile else { throw error }
      leftOut.append(path)
    }
  }
}
