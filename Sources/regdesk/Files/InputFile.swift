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
    var all: [UInt8] = []
    let (descriptor, name) = try opened(path)
    defer { close(descriptor, of: path) }
    while let piece = try piece(of: descriptor, at: name) {
      all += piece
      if all.count > longest { throw FileSystemFailure(.read, name, .tooLargeToRead) }
    }
    return all
  }

  /// Hands on the same bytes piece by piece, none of which is empty; what `take` throws stops it, and so does Ctrl-C where it
  /// is noted.
  static func read(
    _ path: String,
    _ take: ([UInt8]) throws(Stop) -> Void
  ) throws(Stop) {
    var count = 0
    let input: (descriptor: Int32, name: String)
    do { input = try opened(path) } catch { throw .inputUnreadable(error) }
    defer { close(input.descriptor, of: path) }
    while true {
      let next: [UInt8]?
      do { next = try piece(of: input.descriptor, at: input.name) } catch {
        throw .inputUnreadable(error)
      }
      try Interruption.check()
      guard let next else { return }
      count += next.count
      if count > longest {
        throw .inputUnreadable(FileSystemFailure(.read, input.name, .tooLargeToRead))
      }
      try take(next)
    }
  }

  /// The file or pipe, open for reading, and what it is called.
  private static func opened(
    _ path: String
  ) throws(FileSystemFailure) -> (descriptor: Int32, name: String) {
    if path == "-" { return (STDIN_FILENO, "standard input") }
    let isGiven = path == "/dev/stdin" || path.hasPrefix("/dev/fd/")
    // The path is a NUL-terminated copy for the length of the call.
    let descriptor = try uninterrupted(.open, path) {
      unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | (isGiven ? 0 : O_NONBLOCK))
    }
    do throws(FileSystemFailure) {
      let status = try status(of: descriptor, at: path)
      let kind = status.st_mode & S_IFMT
      // The system's own word for reading a directory.
      if kind == S_IFDIR { throw FileSystemFailure(.read, path, .isDirectory) }
      guard kind == S_IFREG || isGiven && kind == S_IFIFO else {
        throw FileSystemFailure(.read, path, .notRegular)
      }
      // A file may say that it has more bytes than the disk, and have none.
      if status.st_size > longest { throw FileSystemFailure(.read, path, .tooLargeToRead) }
      return (descriptor, path)
    } catch {
      _ = Glibc.close(descriptor)
      throw error
    }
  }

  private static func close(_ descriptor: Int32, of path: String) {
    if path != "-" { _ = Glibc.close(descriptor) }
  }

  /// The name that a path ends with.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func status(
    of descriptor: Int32,
    at path: String
  ) throws(FileSystemFailure) -> stat {
    var status = stat()
    // Safe: the place lives through the call.
    _ = try uninterrupted(.status, path) { unsafe fstat(descriptor, &status) }
    return status
  }

  /// The next bytes; nil at the end.
  ///
  /// A Ctrl-C that is noted ends the waiting, and then this, too, as if at the end.
  private static func piece(
    of descriptor: Int32,
    at path: String
  ) throws(FileSystemFailure) -> [UInt8]? {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe Glibc.read(descriptor, &piece, piece.count)
      if count > 0 { return Array(piece[..<count]) }
      if count == 0 || errno == EINTR && Interruption.happened { return nil }
      if errno != EINTR { throw FileSystemFailure(.read, path, ErrorCode(errno)) }
    }
  }
}
