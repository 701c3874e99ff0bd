import Exchange
import Glibc

/// What stands in a CSV file, counted by reading it as an import does, and doing nothing else with it.
struct FieldCount {
  private(set) var fields = 0

  init(ofFile path: String) throws {
    // The path is a NUL-terminated copy for the length of the call.
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Complaint.unreadable(path) }
    defer { _ = close(file) }
    var reader = CSVReader()
    var fields = 0
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      // Safe: as many bytes as the array has.
      let count = unsafe read(file, &piece, piece.count)
      guard count > 0 else { break }
      try reader.read(piece.span.extracting(..<count)) { fields += $0.count }
    }
    try reader.finish { fields += $0.count }
    self.fields = fields
  }
}
