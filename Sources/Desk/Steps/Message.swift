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

  /// This message with a further one behind it, once.
  func followed(by further: Message) -> Message {
    if text.contains(further.text) { return self }
    let end = text.last?.isPunctuation == true ? "" : "."
    let kind = further.kind == .failed ? .failed : kind
    return Message(kind, "\(text)\(end) \(further.text)", hint: hint)
  }
}
