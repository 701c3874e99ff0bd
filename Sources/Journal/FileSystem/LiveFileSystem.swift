import CSystem
import Glibc

/// The file system of this machine.
package final class LiveFileSystem: FileSystem {
  package init() {}

  /// It keeps nothing of its own.
  package var servesThreads: Bool { true }

  package func room(at path: String) -> Int? {
    var found = statvfs()
    // Safe: the path is a NUL-terminated copy, and the place lives, for the length of the call.
    guard unsafe statvfs(path, &found) == 0 else { return nil }
    let (bytes, isHuge) = UInt64(found.f_bavail).multipliedReportingOverflow(
      by: UInt64(found.f_frsize)
    )
    return isHuge ? .max : Int(clamping: bytes)
  }

  package func open(_ path: String, for access: Access) throws(FileSystemFailure) -> Descriptor {
    // The path is a NUL-terminated copy for the length of the call.
    let number = try uninterrupted(.open, path) {
      unsafe Glibc.open(path, access.flags | O_CLOEXEC | O_NOCTTY, 0o600)
    }
    let descriptor = Descriptor(number)
    do throws(FileSystemFailure) {
      if access != .directory { try vet(descriptor, at: path, for: access) }
    } catch {
      close(descriptor)
      throw error
    }
    return descriptor
  }

  /// Throws unless it is a file that the journal may have to do with, before anything is read or written.
  private func vet(
    _ descriptor: Descriptor,
    at path: String,
    for access: Access
  ) throws(FileSystemFailure) {
    let status = try status(of: descriptor, at: path)
    switch status.kind {
    case .file: break
    case .directory: throw FileSystemFailure(.open, path, .isDirectory)
    case .link, .other: throw FileSystemFailure(.open, path, .notRegular)
    }
    if access == .reading { return }
    if !status.isOwn { throw FileSystemFailure(.open, path, .foreign) }
    if status.nameCount > 1 { throw FileSystemFailure(.open, path, .hardLink) }
    // The umask may have taken permissions away from a new file, or somebody given them for an old one.
    let mode = access == .appending ? status.mode & 0o700 : 0o600
    if status.mode != mode { try setMode(mode, of: descriptor, at: path) }
  }

  /// Sets the permissions, where the file system has any: that of a USB stick knows no owners.
  private func setMode(
    _ mode: UInt32,
    of descriptor: Descriptor,
    at path: String
  ) throws(FileSystemFailure) {
    do throws(FileSystemFailure) {
      _ = try uninterrupted(.open, path) { fchmod(descriptor.number, mode) }
    } catch {
      guard error.code == .notPermitted || error.code == .unsupported else { throw error }
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

  package func status(ofName path: String) throws(FileSystemFailure) -> FileStatus? {
    var status = stat()
    do {
      _ = try uninterrupted(.status, path) { unsafe lstat(path, &status) }
    } catch {
      guard error.code == .noEntry else { throw error }
      return nil
    }
    return FileStatus(status)
  }

  package func makePrivate(_ descriptor: Descriptor) -> Bool {
    fchmod(descriptor.number, 0o700) == 0
  }

  package func doubt(about path: String) -> DoubtfulFileSystem? {
    var found = csystem_file_system()
    // Safe: the path is a NUL-terminated copy, and the place lives, for the length of the call.
    guard unsafe csystem_file_system(path, &found) == 0 else { return nil }
    let mounts = (try? content(of: "/proc/self/mountinfo", upTo: 1 << 20)) ?? []
    let name = DoubtfulFileSystem.name(
      ofDevice: "\(found.major):\(found.minor)",
      in: String(decoding: mounts, as: UTF8.self)
    )
    return DoubtfulFileSystem(magic: found.magic, name: name)
  }

  private func content(of path: String, upTo count: Int) throws(FileSystemFailure) -> [UInt8] {
    let descriptor = try open(path, for: .reading)
    defer { close(descriptor) }
    return try read(descriptor, at: path, from: 0, count: count)
  }

  package func read(
    _ descriptor: Descriptor,
    at path: String,
    from offset: Int,
    count: Int
  ) throws(FileSystemFailure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let got = try read(descriptor, at: path, from: offset, into: &bytes, in: 0..<count)
    bytes.removeLast(count - got)
    return bytes
  }

  package func read(
    _ descriptor: Descriptor,
    at path: String,
    from offset: Int,
    into bytes: inout [UInt8],
    in range: Range<Int>
  ) throws(FileSystemFailure) -> Int {
    var filled = 0
    while filled < range.count {
      let got = try uninterrupted(.read, path) {
        // The place lies within the array's own bytes, and pread keeps to the count it is given.
        unsafe bytes.withUnsafeMutableBytes { room in
          let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: room[range].dropFirst(filled))
          return unsafe pread(descriptor.number, rest.baseAddress, rest.count, offset + filled)
        }
      }
      if got == 0 { break }
      filled += got
    }
    return filled
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

  package func data(in descriptor: Descriptor, from offset: Int) -> Int {
    let place = csystem_data(descriptor.number, offset)
    if place >= offset { return place }
    return errno == ENXIO ? .max : offset
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
