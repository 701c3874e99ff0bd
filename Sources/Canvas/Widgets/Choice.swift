import Text

/// One of several things to choose from, known by its identity.
package struct Choice<ID: Hashable & Sendable>: Hashable, Sendable {
  package let id: ID
  /// What it is called.
  package let label: String
  /// What is said beside it: a code, a key, why it is not available.
  package let detail: String
  /// What can be typed to find it: the words of its label and whatever else it is known by, folded.
  private let words: [String]

  /// A choice that is found by the words of its label, of its detail and of `also`.
  package init(_ id: ID, label: String, detail: String = "", also: [String] = []) {
    self.id = id
    self.label = label
    self.detail = detail
    words = ([label, detail] + also).flatMap(\.searchWords)
  }

  /// How well the typed words find it: 0 best, nil not at all.
  func rank(for typed: [String]) -> Int? {
    guard typed.allSatisfy({ word in words.contains { $0.hasPrefix(word) } }) else { return nil }
    guard let first = typed.first, let own = words.first else { return 1 }
    return own.hasPrefix(first) ? 0 : 1
  }
}

extension String {
  /// The folded words of a text: what stands between spaces and signs.
  var searchWords: [String] {
    folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
