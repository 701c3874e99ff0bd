import Glibc

/// A file that lines are appended to as simply as it can be done safely: a write and an fdatasync each.
struct PlainFile {
  private let descriptor: Int32

  init(_ path: String) throws(Complaint) {
    // Safe: the path is a NUL-terminated copy for the length of the call.
    descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0o600)
    if descriptor < 0 { throw .unreadable(path) }
  }

  func append(_ line: [UInt8]) throws(Complaint) {
    // Safe: exactly the array's own bytes.
    let written = unsafe write(descriptor, line, line.count)
    guard written == line.count, fdatasync(descriptor) == 0 else { throw .unreadable("plain") }
  }

  /// A file's length in bytes; 0 when there is none.
  static func length(of path: String) -> Int {
    var status = stat()
    // Safe: the path lives for the length of the call, the place is ours.
    return unsafe stat(path, &status) == 0 ? Int(status.st_size) : 0
  }
}
