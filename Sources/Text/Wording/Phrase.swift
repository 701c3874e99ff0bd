/// A phrase in the language that is spoken where it is written; see `say`.
package struct Phrase: ExpressibleByStringInterpolation, Sendable {
  fileprivate let words: String

  package init(stringLiteral english: String) {
    words = Wording.current?.words(for: english) ?? english
  }

  package init(stringInterpolation parts: StringInterpolation) {
    words = parts.words
  }
}

extension Phrase {
  /// The phrase while its literal is read: the English text, or, when another language is spoken, pattern and values.
  package struct StringInterpolation: StringInterpolationProtocol {
    private let wording = Wording.current
    /// The English text; while another language is spoken, its pattern.
    private var english = ""
    private var values: [String] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      english.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    package mutating func appendLiteral(_ literal: String) {
      english += literal
    }

    package mutating func appendInterpolation(_ value: String) {
      if wording == nil {
        english += value
      } else {
        values.append(value)
        english += "{\(values.count)}"
      }
    }

    /// Numbers in plain digits, and whatever else has one way to be written.
    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      appendInterpolation(value.description)
    }

    fileprivate var words: String {
      wording?.words(for: english, values) ?? english
    }
  }
}

/// The phrase as the operator reads it: in English, or as the language that is spoken has it.
///
/// ```swift
/// say("Saved \(entry.number): \(sentence)")
/// ```
/// The English stands in place, whole sentences with holes, since other languages order them otherwise; a test compares
/// every such phrase with the tables in `config/languages`. Never for what is written to a file: files speak English.
package func say(_ phrase: Phrase) -> String { phrase.words }

/// What the work makes while English is spoken: the words of files, which must not depend on who wrote them.
package func inEnglish<Value>(_ work: () throws -> Value) rethrows -> Value {
  try Wording.$spoken.withValue(nil, operation: work)
}
