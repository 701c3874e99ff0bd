/// A list that left the register as a file; who and when is the entry's.
package struct Export: Hashable, Sendable {
  /// `participants`, `attendees` ...
  package var list: String
  /// The filter in words, empty when everything was written.
  package var filter: String
  /// Rows below the heading.
  package var rows: Int
  /// The file's name without its directory; empty for standard output.
  package var file: String

  package init(list: String, filter: String = "", rows: Int, file: String = "") {
    self.list = list
    self.filter = filter
    self.rows = rows
    self.file = file
  }
}
