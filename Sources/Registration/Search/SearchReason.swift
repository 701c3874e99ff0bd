import Text

/// Why somebody was found, where it cannot be seen at once.
package enum SearchReason: Hashable, Sendable {
  /// Another spelling of a name, or a name that sounds alike.
  case spelling(String)
  /// A name with one letter other than typed.
  case similar(String)
  /// The badge of a record that was merged into this one.
  case formerBadge(Badge)
  case email(String)
  case letter(String)
  case ministry(String)
  case state(String)
}

extension SearchReason: CustomStringConvertible {
  package var description: String {
    switch self {
    case .spelling(let name): "~\(name)"
    case .similar(let name): say("similar to \(name)")
    case .formerBadge(let badge): say("was \(badge)")
    case .email(let address): address
    case .letter(let reference): say("letter \(reference)")
    case .ministry(let name): say("ministry \(name.removingPrefix("Ministry of "))")
    case .state(let name): say("state \(name)")
    }
  }
}

extension String {
  fileprivate func removingPrefix(_ prefix: String) -> Substring {
    hasPrefix(prefix) ? dropFirst(prefix.count) : self[...]
  }
}
