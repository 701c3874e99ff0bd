extension Complaint {
  /// What can be wrong with a configuration file.
  package enum Problem: Hashable, Sendable {
    // The file.
    case missing
    case unreadable(reason: String)
    case tooLong(bytes: Int, limit: Int)

    // The text.
    case notUTF8
    case notYAML(reason: String)
    case aliased(String)
    case empty(expected: String)

    // Its form.
    case unknownKey(String, of: String, known: [String])
    case missingKey(String, of: String, expected: String)
    case repeatedKey(String)
    case shape(of: String, found: Shape, expected: Shape)

    // Its values.
    case value(String, of: String, expected: String)
    case noValue(of: String, expected: String)
    case repeated(String, of: String, firstLine: Int)
    case early(String, of: String, notBefore: String)
    case outside(String, of: String, expected: String)

    // Its phrases.
    case unknownHole(String, of: String)
    case missingHole(String, of: String)
  }

  /// What a piece of YAML can be.
  package enum Shape: String, Hashable, Sendable {
    case text
    case list
    case mapping
  }
}

extension Complaint.Problem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missing: "there is no such file"
    case .unreadable(let reason): "the file cannot be read: \(reason)"
    case .tooLong(let bytes, let limit):
      "the file has \(bytes) bytes; expected at most \(limit)"
    case .notUTF8: "these bytes are not UTF-8; expected the file to be saved as UTF-8"
    case .notYAML(let reason): "this is not YAML: \(reason)"
    case .aliased(let sign):
      "'\(sign)' marks an anchor or alias; expected the value itself, or the text in quotes"
    case .empty(let expected): "the file says nothing; expected \(expected)"
    case .unknownKey(let key, let owner, let known):
      "'\(key)' is not a key of \(owner); expected \(Self.oneOf(known))"
    case .missingKey(let key, let owner, let expected):
      "\(owner) has no '\(key)'; expected \(expected)"
    case .repeatedKey(let key): "'\(key)' stands here more than once; expected it once"
    case .shape(let owner, let found, let expected):
      "\(owner) is a \(found.rawValue); expected a \(expected.rawValue)"
    case .value(let value, let key, let expected):
      "'\(key)' is '\(value)'; expected \(expected)"
    case .noValue(let key, let expected): "'\(key)' has no value; expected \(expected)"
    case .repeated(let value, let key, let firstLine):
      "'\(key)' is '\(value)' again, as on line \(firstLine); expected each only once"
    case .early(let value, let key, let start):
      "'\(key)' is \(value); expected it not to lie before \(start)"
    case .outside(let value, let key, let expected):
      "'\(key)' is \(value); expected \(expected)"
    case .unknownHole(let hole, let phrase):
      "\(hole) stands for nothing in '\(phrase)'; expected only the holes that it has"
    case .missingHole(let hole, let phrase):
      "what \(hole) stands for in '\(phrase)' is not said; expected \(hole) somewhere"
    }
  }

  private static func oneOf(_ words: [String]) -> String {
    words.count == 1 ? "\(words[0])" : "one of " + words.joined(separator: ", ")
  }
}
