import Glibc

/// Makes a call of the C library until no signal breaks into it, and turns its -1 into a failure.
///
/// The one place that deals with `EINTR`. Not for close(2), which must never be called twice.
func uninterrupted<Answer: FixedWidthInteger & SignedInteger>(
  _ operation: FileOperation,
  _ path: String,
  _ call: () -> Answer
) throws(FileSystemFailure) -> Answer {
  while true {
    let answer = call()
    if answer != -1 { return answer }
    let code = ErrorCode(errno)
    if code != .interrupted { throw FileSystemFailure(operation, path, code) }
  }
}

extension Access {
  /// The flags of open(2).
  var flags: Int32 {
    switch self {
    // Never waiting for the other end of a pipe, nor led elsewhere by a link.
    case .reading: O_RDONLY | O_NONBLOCK | O_NOFOLLOW
    case .appending: O_RDWR | O_APPEND | O_NONBLOCK | O_NOFOLLOW
    case .creating: O_RDWR | O_APPEND | O_CREAT | O_EXCL
    case .locking: O_RDWR | O_CREAT
    case .directory: O_RDONLY | O_DIRECTORY
    }
  }
}

extension FileStatus {
  /// What stat(2) says.
  init(_ status: stat) {
    self.init(
      identity: FileIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino)),
      size: Int(status.st_size),
      isDirectory: status.st_mode & S_IFMT == S_IFDIR
    )
  }
}
