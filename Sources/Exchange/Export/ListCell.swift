/// What one column says about one row: text, empty when there is nothing to say, or a number that counts something.
package enum ListCell: Hashable, Sendable {
  case text(String)
  case number(Int)

  /// As it stands in a file of text.
  package var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    }
  }
}
