import CSystem
import Glibc

extension LiveFileSystem {
  package func whyNotWritten(_ path: String) -> ErrorCode? {
    // The path is a NUL-terminated copy for the length of the call.
    if unsafe faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) != 0 { return ErrorCode(errno) }
    guard let status = try? status(ofName: path), status.kind == .file else { return nil }
    if !status.isOwn { return .foreign }
    return status.nameCount > 1 ? .hardLink : nil
  }

  package func makeDirectory(_ path: String) throws(FileSystemFailure) -> Bool {
    do {
      _ = try uninterrupted(.makeDirectory, path) { unsafe mkdir(path, 0o700) }
    } catch {
      guard error.code == .exists else { throw error }
      return false
    }
    // The umask may have taken permissions away. Whatever link somebody puts there meanwhile is not followed.
    if let made = try status(ofName: path), made.mode & 0o777 != 0o700 {
      do {
        _ = try uninterrupted(.makeDirectory, path) {
          unsafe fchmodat(AT_FDCWD, path, 0o700, AT_SYMLINK_NOFOLLOW)
        }
      } catch {
        // The file system of a USB stick knows no owners.
        guard error.code == .notPermitted || error.code == .unsupported else { throw error }
      }
    }
    return true
  }

  package func rename(_ old: String, to new: String) throws(FileSystemFailure) {
    _ = try uninterrupted(.rename, new) { unsafe Glibc.rename(old, new) }
  }

  package func remove(_ path: String) throws(FileSystemFailure) -> Bool {
    do {
      _ = try uninterrupted(.remove, path) { unsafe unlink(path) }
    } catch {
      guard error.code == .noEntry else { throw error }
      return false
    }
    return true
  }

  package func exchange(_ first: String, with second: String) throws(FileSystemFailure) {
    _ = try uninterrupted(.rename, first) { unsafe csystem_exchange(first, second) }
  }

  package func removeDirectory(_ path: String) throws(FileSystemFailure) -> Bool {
    do {
      _ = try uninterrupted(.remove, path) { unsafe rmdir(path) }
    } catch {
      guard error.code == .noEntry else { throw error }
      return false
    }
    return true
  }

  package func isPrivate(_ path: String) throws(FileSystemFailure) -> Bool {
    var status = stat()
    _ = try uninterrupted(.status, path) { unsafe stat(path, &status) }
    return status.st_mode & (S_IRWXG | S_IRWXO) == 0
  }

  package func forget(_ descriptor: Descriptor) {
    // Advice: where the system does not take it, memory is read, which is no worse than before.
    _ = posix_fadvise(descriptor.number, 0, 0, POSIX_FADV_DONTNEED)
  }

  package func names(in path: String) throws(FileSystemFailure) -> [String] {
    let directory = unsafe try openToList(path)
    defer { unsafe closedir(directory) }
    var names: [String] = []
    errno = 0
    while true {
      guard let entry = unsafe readdir(directory) else {
        if errno != EINTR { break }
        errno = 0
        continue
      }
      // d_name is NUL-terminated and stays until the next readdir.
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe String(cString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
      }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw FileSystemFailure(.list, path, ErrorCode(errno)) }
    return names.sorted()
  }

  /// What opendir(3) returns, also when a signal breaks into it.
  private func openToList(_ path: String) throws(FileSystemFailure) -> OpaquePointer {
    while true {
      // It is closed in programs that this one begins, as the C library has it; a commit lists once.
      if let directory = unsafe opendir(path) { return unsafe directory }
      let code = ErrorCode(errno)
      if code != .interrupted { throw FileSystemFailure(.list, path, code) }
    }
  }

  package func watch(_ path: String) throws(FileSystemFailure) -> Descriptor {
    let number = try uninterrupted(.watch, path) {
      inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    }
    let events = UInt32(IN_MODIFY) | UInt32(IN_CREATE) | UInt32(IN_MOVED_TO)
    guard unsafe inotify_add_watch(number, path, events) >= 0 else {
      let code = ErrorCode(errno)
      _ = Glibc.close(number)
      throw FileSystemFailure(.watch, path, code)
    }
    return Descriptor(number)
  }

  package func drain(_ watch: Descriptor) -> Bool {
    var any = false
    var room = [UInt8](repeating: 0, count: 4096)
    while unsafe Glibc.read(watch.number, &room, room.count) > 0 { any = true }
    return any
  }
}
