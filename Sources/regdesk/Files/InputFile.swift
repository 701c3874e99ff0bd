import Glibc
import Journal

/// A file that is read from its beginning to its end.
enum InputFile {
  /// The longest that is read, in bytes: many times what ten thousand nominations take.
  static let longest = 256 << 20

  /// All the bytes of the regular file at the path, or of the pipe that this process was given as standard input: `-`, or by
  /// its name in `/dev`.
  ///
  /// Devices and pipes that lie about, which may have no end or no beginning, are refused.
  static func bytes(at path: String) throws(FileSystemFailure) -> [UInt8] {
    if path == "-" { return try contents(of: STDIN_FILENO, at: "standard input") }
    let isGiven = path == "/dev/stdin" || path.hasPrefix("/dev/fd/")
    // The path is a NUL-terminated copy for the length of the call.
    let descriptor = unsafe open(
      path,
      O_RDONLY | O_CLOEXEC | O_NOCTTY | (isGiven ? 0 : O_NONBLOCK)
    )
    guard descriptor >= 0 else { throw FileSystemFailure(.open, path, ErrorCode(errno)) }
    defer { _ = close(descriptor) }
    let kind = try kind(of: descriptor, at: path)
    // The system's own word for reading a directory.
    if kind == S_IFDIR { throw FileSystemFailure(.read, path, .isDirectory) }
    guard kind == S_IFREG || isGiven && kind == S_IFIFO else {
      throw FileSystemFailure(.read, path, .notRegular)
    }
    return try contents(of: descriptor, at: path)
  }

  /// The name that a path ends with.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func kind(
    of descriptor: Int32,
    at path: String
  ) throws(FileSystemFailure) -> mode_t {
    var status = stat()
    // Safe: the place lives through the call.
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw FileSystemFailure(.status, path, ErrorCode(errno))
    }
    return status.st_mode & S_IFMT
  }

  private static func contents(
    of descriptor: Int32,
    at path: String
  ) throws(FileSystemFailure) -> [UInt8] {
    var all: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe read(descriptor, &piece, piece.count)
      if count > 0 {
        all += piece[..<count]
        if all.count > longest { throw FileSystemFailure(.read, path, .tooLarge) }
      } else if count == 0 {
        return all
      } else if errno != EINTR {
        throw FileSystemFailure(.read, path, ErrorCode(errno))
      }
    }
  }
}
