import Glibc
import Journal

/// A file, pipe or device that is read from its beginning to its end.
enum InputFile {
  /// All the bytes of what stands at the path.
  static func bytes(at path: String) throws(FileSystemFailure) -> [UInt8] {
    // The path is a NUL-terminated copy for the length of the call.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw FileSystemFailure(.open, path, ErrorCode(errno)) }
    defer { _ = close(descriptor) }
    var all: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe read(descriptor, &piece, piece.count)
      if count > 0 {
        all += piece[..<count]
      } else if count == 0 {
        return all
      } else if errno != EINTR {
        throw FileSystemFailure(.read, path, ErrorCode(errno))
      }
    }
  }

  /// The name that a path ends with.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
