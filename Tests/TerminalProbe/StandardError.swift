import Glibc

/// Where complaints go.
enum StandardError {
  /// Writes a line at once.
  static func write(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = unsafe Glibc.write(STDERR_FILENO, bytes, bytes.count)
  }
}
