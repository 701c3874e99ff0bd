import Glibc

/// Makes a call of the C library until no signal breaks into it, and turns its -1 into a failure.
///
/// The one place that deals with `EINTR`. Not for close(2), which must never be called twice.
package func uninterrupted<Answer: FixedWidthInteger & SignedInteger>(
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
    // Together they do not follow a link either.
    case .creating: O_RDWR | O_APPEND | O_CREAT | O_EXCL
    case .locking: O_RDWR | O_CREAT | O_NONBLOCK | O_NOFOLLOW
    case .directory: O_RDONLY | O_DIRECTORY
    }
  }
}

extension FileStatus {
  /// Whom this process works for, for as long as it lives.
  private static let user = geteuid()

  /// What stat(2) says.
  init(_ status: stat) {
    self.init(
      identity: FileIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino)),
      size: Int(status.st_size),
      kind: Kind(status.st_mode & S_IFMT),
      nameCount: Int(status.st_nlink),
      isOwn: status.st_uid == Self.user,
      mode: status.st_mode & 0o7777
    )
  }
}

extension FileStatus.Kind {
  fileprivate init(_ format: mode_t) {
    switch format {
    case S_IFREG: self = .file
    case S_IFDIR: self = .directory
    case S_IFLNK: self = .link
    default: self = .other
    }
  }
}
