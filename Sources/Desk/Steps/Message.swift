/// The line above the bottom bar: what was saved, refused or failed.
package struct Message: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case saved
    case note
    /// The rules say no, or the key does nothing here.
    case refused
    /// The world broke.
    case failed
  }

  package let kind: Kind
  package let text: String
  /// At the right: `F5 undoes it`.
  package let hint: String

  package init(_ kind: Kind, _ text: String, hint: String = "") {
    self.kind = kind
    self.text = text
    self.hint = hint
  }
}
