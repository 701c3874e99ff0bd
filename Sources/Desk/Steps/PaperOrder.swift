import Registration

/// Something for paper to be written to a file.
package struct PaperOrder: Hashable, Sendable {
  package var content: Content
  /// `html`, `text` or `csv`.
  package var form: String
  /// The path as typed.
  package var file: String
  package var overwrites: Bool

  package init(_ content: Content, form: String, file: String, overwrites: Bool = false) {
    self.content = content
    self.form = form
    self.file = file
    self.overwrites = overwrites
  }

  /// What is on the paper.
  package enum Content: Hashable, Sendable {
    /// A draft of the list.
    case list(IssuedList.Kind, IssuedList.Order)
    /// The next revision, numbered and recorded.
    case issue(IssuedList.Kind, IssuedList.Order)
    /// What changed since the last issue.
    case changes(IssuedList.Kind)
    /// An issued list as it was.
    case revision(IssuedList.Kind, Int)
    /// A sheet of attendance; nil is no activity, which no sheet has.
    case sheet(ActivityID?)
  }
}
