/// One field of a participant's details, changed from one text to another (as `Details.text(of:)` writes them).
package struct FieldChange: Hashable, Sendable {
  package var field: Field
  package var was: String
  package var now: String

  package init(_ field: Field, was: String, now: String) {
    self.field = field
    self.was = was
    self.now = now
  }
}
