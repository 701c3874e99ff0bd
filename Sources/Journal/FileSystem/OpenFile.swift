/// A file or directory held open, closed when nobody holds it any more; knows its path for the failures it throws.
final class OpenFile {
  let path: String
  let descriptor: Descriptor
  private let fileSystem: any FileSystem

  init(
    _ path: String,
    for access: Access,
    in fileSystem: any FileSystem
  ) throws(FileSystemFailure) {
    self.path = path
    self.fileSystem = fileSystem
    descriptor = try fileSystem.open(path, for: access)
  }

  deinit {
    fileSystem.close(descriptor)
  }

  func status() throws(FileSystemFailure) -> FileStatus {
    try fileSystem.status(of: descriptor, at: path)
  }

  /// At most `count` bytes from `offset` on.
  func read(from offset: Int, count: Int) throws(FileSystemFailure) -> [UInt8] {
    try fileSystem.read(descriptor, at: path, from: offset, count: count)
  }

  /// Reads into `bytes[range]` from `offset` on; how many bytes there were.
  func read(
    from offset: Int,
    into bytes: inout [UInt8],
    in range: Range<Int>
  ) throws(FileSystemFailure) -> Int {
    try fileSystem.read(descriptor, at: path, from: offset, into: &bytes, in: range)
  }

  /// Where the next bytes stand from `offset` on that are no hole in the file.
  func data(from offset: Int) -> Int { fileSystem.data(in: descriptor, from: offset) }

  /// One write at the end; how many bytes were taken.
  func write(_ bytes: [UInt8]) throws(FileSystemFailure) -> Int {
    try fileSystem.write(bytes, to: descriptor, at: path)
  }

  /// Writes at the end until all bytes are taken.
  func writeAll(_ bytes: [UInt8]) throws(FileSystemFailure) {
    var rest = bytes
    while !rest.isEmpty {
      let taken = try write(rest)
      // A write that takes nothing and names no error would go on for ever.
      if taken <= 0 { throw FileSystemFailure(.write, path, .noSpace) }
      rest.removeFirst(taken)
    }
  }

  func truncate(to size: Int) throws(FileSystemFailure) {
    try fileSystem.truncate(descriptor, at: path, to: size)
  }

  func syncData() throws(FileSystemFailure) {
    try fileSystem.syncData(descriptor, at: path)
  }

  func sync() throws(FileSystemFailure) {
    try fileSystem.sync(descriptor, at: path)
  }

  /// Closes the directory to others; false where that cannot be done.
  func makePrivate() -> Bool { fileSystem.makePrivate(descriptor) }

  func tryLock() throws(FileSystemFailure) -> Bool {
    try fileSystem.tryLock(descriptor, at: path)
  }

  func unlock() {
    fileSystem.unlock(descriptor)
  }

  func reserve(_ count: Int, from offset: Int) throws(FileSystemFailure) {
    try fileSystem.reserve(count, from: offset, in: descriptor, at: path)
  }
}

extension FileSystem {
  /// Makes sure of the names in a directory.
  func syncDirectory(_ path: String) throws(FileSystemFailure) {
    try OpenFile(path, for: .directory, in: self).sync()
  }

  /// Makes sure of the names in a directory; does nothing where this user may not read it.
  func syncReadableDirectory(_ path: String) throws(FileSystemFailure) {
    let directory: OpenFile
    do throws(FileSystemFailure) {
      directory = try OpenFile(path, for: .directory, in: self)
    } catch {
      guard error.code == .denied else { throw error }
      return
    }
    try directory.sync()
  }
}
