import Registration

/// What became of an effect.
package enum Answer: Sendable {
  /// The journal has the entry on disk, and the register shows it.
  case recorded(Entry)
  case refused(Refusal)
  /// The world broke; nothing of the request was saved. In words: what, what was kept, what to do.
  case failed(String)
  case exported(file: String, rows: Int)
  /// The export's file is there already, and was left alone.
  case fileExists(String)
  case fileFailed(String)
  /// So many rows of a file are read, and so much of it, in hundredths; there is more.
  case importReading(rows: Int, percent: Int)
  case importRead(ImportPreview)
}
