import Glibc
import Text

/// What the kernel answered instead of doing what it was asked: an `errno`.
package struct ErrorCode: Hashable, Sendable {
  package let number: Int32

  package init(_ number: Int32) {
    self.number = number
  }

  package static let noEntry = ErrorCode(ENOENT)
  package static let inputOutput = ErrorCode(EIO)
  package static let noSpace = ErrorCode(ENOSPC)
  package static let quota = ErrorCode(EDQUOT)
  package static let tooLarge = ErrorCode(EFBIG)
  package static let readOnly = ErrorCode(EROFS)
  package static let denied = ErrorCode(EACCES)
  package static let notPermitted = ErrorCode(EPERM)
  package static let exists = ErrorCode(EEXIST)
  package static let notEmpty = ErrorCode(ENOTEMPTY)
  package static let notDirectory = ErrorCode(ENOTDIR)
  package static let isDirectory = ErrorCode(EISDIR)
  package static let interrupted = ErrorCode(EINTR)
  package static let tryAgain = ErrorCode(EAGAIN)
  package static let unsupported = ErrorCode(EOPNOTSUPP)
  package static let noMemory = ErrorCode(ENOMEM)
  package static let tooManyFiles = ErrorCode(EMFILE)
  /// A symbolic link stands where only a file will do.
  package static let symbolicLink = ErrorCode(ELOOP)
  /// A pipe, a socket or a device stands where only a file will do.
  package static let notRegular = ErrorCode(ENXIO)
  package static let nameTooLong = ErrorCode(ENAMETOOLONG)
  package static let busy = ErrorCode(EBUSY)
  package static let invalid = ErrorCode(EINVAL)
  /// The drive was pulled out, or its connection broke.
  package static let gone: Set<ErrorCode> = [
    ErrorCode(ENODEV), ErrorCode(ENOTCONN), ErrorCode(ESTALE), ErrorCode(ENOMEDIUM),
    ErrorCode(EHOSTDOWN), ErrorCode(ESHUTDOWN),
  ]
  package static let badDescriptor = ErrorCode(EBADF)
  /// A file has a second name, under which it would be changed too.
  package static let hardLink = ErrorCode(EMLINK)
  /// A file or directory belongs to somebody else.
  package static let foreign = ErrorCode(EUSERS)
  /// A file has more bytes than are ever read.
  package static let tooLargeToRead = ErrorCode(EOVERFLOW)

  /// Whether room is what is missing: the disk, the quota or the allowed size of a file is used up.
  package var isShortOfRoom: Bool {
    self == .noSpace || self == .quota || self == .tooLarge
  }

  /// Whether what has that name is no file at all.
  package var tellsOfNoFile: Bool {
    self == .symbolicLink || self == .notRegular || self == .isDirectory
  }

  /// Whether this user may not write there, now or ever.
  package var forbidsWriting: Bool {
    self == .readOnly || self == .denied || self == .notPermitted || self == .hardLink
      || self == .foreign
  }
}

extension ErrorCode {
  /// What the system calls it, in its own words: `Invalid argument`.
  fileprivate var systemWords: String {
    // Safe: the text is the library's own, and is copied at once.
    unsafe strerror(number).map { unsafe String(cString: $0) } ?? "?"
  }
}

extension ErrorCode: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noEntry: say("there is no such file or directory")
    case .inputOutput: say("the disk reports an input/output error")
    case .noSpace: say("the disk is full")
    case .quota: say("the disk quota is used up")
    case .tooLarge: say("the file would be larger than allowed")
    case .readOnly: say("the file system is read-only")
    case .denied, .notPermitted: say("permission denied")
    case .exists: say("it exists already")
    case .notEmpty: say("the directory is not empty")
    case .notDirectory: say("a part of the path is not a directory")
    case .isDirectory: say("it is a directory")
    case .symbolicLink: say("it is a symbolic link")
    case .notRegular: say("it is no regular file")
    case .tooManyFiles: say("too many files are open")
    case .badDescriptor: say("it is closed")
    case .hardLink: say("it has a second name elsewhere, a hard link")
    case .foreign: say("it belongs to another user")
    case .tooLargeToRead: say("it is too large to be read")
    case .unsupported: say("the file system cannot do this")
    case .nameTooLong: say("the name is too long")
    case .busy: say("it is in use")
    case .invalid: say("the file system does not take this")
    case .noMemory: say("no memory is left")
    case let code where Self.gone.contains(code): say("the drive is not there any more")
    default: say("error \(number), \(systemWords)")
    }
  }
}
