/// What came of reading a file.
package enum FileContents: Hashable, Sendable {
  case found([UInt8])
  case missing
  /// It is there, but cannot be read; the reason in words.
  case unreadable(String)
}
