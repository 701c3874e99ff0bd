import Text
import Yams

// How `languages/*.yaml` is read.

extension Form {
  static let wording = Form("a language", required: [.wordingLanguage, .phrases])
}

extension Key {
  static let wordingLanguage = Key("language", "the language's two or three letters, such as tr")
  static let phrases = Key("phrases", "each English phrase with what is said instead")
}

extension Reading {
  /// The words of the screens that the file has; nil, with complaints, when something is missing.
  ///
  /// A phrase without a translation is left out: it stays English.
  mutating func wording(_ root: Node) -> Wording? {
    guard let section = section(root, as: .wording) else { return nil }
    let code = value(.wordingLanguage, in: section) {
      ConfigurationFolder.isLanguage($0) ? $0 : nil
    }
    guard let node = section[.phrases], let code else { return nil }
    guard let phrases = node.mapping else {
      complain(.shape(of: "'phrases'", found: node.shape, expected: .mapping), at: node)
      return nil
    }
    var patterns: [String: String] = [:]
    for (key, value) in phrases {
      guard let english = key.scalar?.string, let words = value.scalar?.string else {
        let found = key.scalar == nil ? key : value
        complain(.shape(of: "a phrase", found: found.shape, expected: .text), at: found)
        continue
      }
      if words.isEmpty { continue }
      expectHoles(of: english, in: words, at: value)
      patterns[english] = words
    }
    return Wording(code: code, patterns: patterns)
  }

  /// Complains of holes that the English does not have, and of those that are forgotten.
  private mutating func expectHoles(of english: String, in words: String, at node: Node) {
    let expected = Pattern(english).holes
    let found = Pattern(words).holes
    if let number = found.subtracting(expected).min() {
      complain(.unknownHole("{\(number)}", of: english), at: node)
    }
    if let number = expected.subtracting(found).min() {
      complain(.missingHole("{\(number)}", of: english), at: node)
    }
  }
}
