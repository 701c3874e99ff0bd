import Text

/// How much room something takes, in words: `312 bytes`, `812 KiB`, `3.4 MiB`.
struct ByteCount: CustomStringConvertible {
  private let count: Int

  init(_ count: Int) {
    self.count = count
  }

  var description: String {
    if count < 1 << 10 { return count == 1 ? say("1 byte") : say("\(count) bytes") }
    if count < 1 << 20 { return "\(tenths(of: 1 << 10)) KiB" }
    if count < 1 << 30 { return "\(tenths(of: 1 << 20)) MiB" }
    return "\(tenths(of: 1 << 30)) GiB"
  }

  /// In that unit, with one decimal where there are few of them.
  private func tenths(of unit: Int) -> String {
    let tenths = count / (unit / 10)
    return tenths < 100 ? "\(tenths / 10).\(tenths % 10)" : "\(count / unit)"
  }
}
