import Glibc

/// The bytes of a whole file.
enum TextFile {
  static func bytes(at path: String) throws(Complaint) -> [UInt8] {
    // Safe: the path and the mode are NUL-terminated copies for the length of the call.
    guard let file = unsafe fopen(path, "rb") else { throw .unreadable(path) }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      // Safe: at most as many bytes as the array has.
      let count = unsafe fread(&piece, 1, piece.count, file)
      if count == 0 { return bytes }
      bytes += piece.prefix(count)
    }
  }
}
