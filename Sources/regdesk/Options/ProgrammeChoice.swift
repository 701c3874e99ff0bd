import Registration

/// Which programme was asked for.
enum ProgrammeChoice: Hashable, Sendable {
  /// A file of programmes' form, wherever it lies.
  case file(String)
  /// The one of this name in the configuration folder.
  case id(ProgrammeID)

  /// What has a slash, ends in `.yaml` or cannot be an id is a file's path.
  init(_ text: String) {
    let isPath = text.contains("/") || text.hasSuffix(".yaml") || text.hasSuffix(".yml")
    if !isPath, let id = ProgrammeID(text) {
      self = .id(id)
    } else {
      self = .file(text)
    }
  }
}
