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
  case importRead(ImportPreview)
}

/// What an import would do, in words, with the request that does it.
package struct ImportPreview: Hashable, Sendable {
  /// `120 new, 0 already known, 0 invalid`.
  package var summary: String
  /// Heading and field, one line each.
  package var mapping: [String]
  /// Each faulty or doubtful row: line, column, value and what is allowed.
  package var problems: [String]
  /// nil when there is nothing to take, or faulty rows are not to be skipped.
  package var request: Request?
  package var invalidRows: Int

  package init(
    summary: String,
    mapping: [String],
    problems: [String],
    request: Request?,
    invalidRows: Int
  ) {
    self.summary = summary
    self.mapping = mapping
    self.problems = problems
    self.request = request
    self.invalidRows = invalidRows
  }
}
