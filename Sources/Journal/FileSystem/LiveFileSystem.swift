import CSystem
import Glibc

/// The file system of this machine.
package final class LiveFileSystem: FileSystem {
  package init() {}

  package func open(_ path: String, for access: Access) throws(FileSystemFailure) -> Descriptor {
    // The path is a NUL-terminated copy for the length of the call.
    let number = try uninterrupted(.open, path) {
      unsafe Glibc.open(path, access.flags | O_CLOEXEC | O_NOCTTY, 0o600)
    }
    // The umask may have taken permissions away from a new file.
    if access == .creating || access == .locking, fchmod(number, 0o600) != 0 {
      let code = ErrorCode(errno)
      _ = Glibc.close(number)
      throw FileSystemFailure(.open, path, code)
    }
    let descriptor = Descriptor(number)
    if access == .reading || access == .appending { try requireRegular(descriptor, at: path) }
    return descriptor
  }

  /// Closes what was opened, and throws, unless it is a regular file.
  private func requireRegular(
    _ descriptor: Descriptor,
    at path: String
  ) throws(FileSystemFailure) {
    var status = stat()
    do throws(FileSystemFailure) {
      _ = try uninterrupted(.status, path) { unsafe fstat(descriptor.number, &status) }
      let kind = status.st_mode & S_IFMT
      if kind == S_IFDIR { throw FileSystemFailure(.open, path, .isDirectory) }
      if kind != S_IFREG { throw FileSystemFailure(.open, path, .notRegular) }
    } catch {
      close(descriptor)
      throw error
    }
  }

  package func close(_ descriptor: Descriptor) {
    // Linux closes the descriptor even when it says EINTR: never twice.
    _ = Glibc.close(descriptor.number)
  }

  package func status(
    of descriptor: Descriptor,
    at path: String
  ) throws(FileSystemFailure) -> FileStatus {
    var status = stat()
    _ = try uninterrupted(.status, path) { unsafe fstat(descriptor.number, &status) }
    return FileStatus(status)
  }

  package func status(at path: String) throws(FileSystemFailure) -> FileStatus? {
    var status = stat()
    do {
      _ = try uninterrupted(.status, path) { unsafe stat(path, &status) }
    } catch {
      guard error.code == .noEntry else { throw error }
      return nil
    }
    return FileStatus(status)
  }

  package func read(
    _ descriptor: Descriptor,
    at path: String,
    from offset: Int,
    count: Int
  ) throws(FileSystemFailure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let got = try uninterrupted(.read, path) {
        // The place lies within the array's own bytes, and pread keeps to the count it is given.
        unsafe bytes.withUnsafeMutableBytes { room in
          unsafe pread(
            descriptor.number,
            room.baseAddress?.advanced(by: filled),
            count - filled,
            offset + filled
          )
        }
      }
      if got == 0 { break }
      filled += got
    }
    bytes.removeLast(count - filled)
    return bytes
  }

  package func write(
    _ bytes: [UInt8],
    to descriptor: Descriptor,
    at path: String
  ) throws(FileSystemFailure) -> Int {
    try uninterrupted(.write, path) { unsafe Glibc.write(descriptor.number, bytes, bytes.count) }
  }

  package func truncate(
    _ descriptor: Descriptor,
    at path: String,
    to size: Int
  ) throws(FileSystemFailure) {
    _ = try uninterrupted(.truncate, path) { ftruncate(descriptor.number, size) }
  }

  package func syncData(_ descriptor: Descriptor, at path: String) throws(FileSystemFailure) {
    _ = try uninterrupted(.syncData, path) { fdatasync(descriptor.number) }
  }

  package func sync(_ descriptor: Descriptor, at path: String) throws(FileSystemFailure) {
    _ = try uninterrupted(.sync, path) { fsync(descriptor.number) }
  }

  package func tryLock(
    _ descriptor: Descriptor,
    at path: String
  ) throws(FileSystemFailure) -> Bool {
    do {
      _ = try uninterrupted(.lock, path) { flock(descriptor.number, LOCK_EX | LOCK_NB) }
    } catch {
      guard error.code == .tryAgain else { throw error }
      return false
    }
    return true
  }

  package func unlock(_ descriptor: Descriptor) {
    _ = flock(descriptor.number, LOCK_UN)
  }

  package func reserve(
    _ count: Int,
    from offset: Int,
    in descriptor: Descriptor,
    at path: String
  ) throws(FileSystemFailure) {
    _ = try uninterrupted(.reserve, path) { csystem_reserve(descriptor.number, offset, count) }
  }
}
