/// One word of a name or a query, ready to be spelt: small letters and digits, apostrophes kept,
/// hyphens gone.
///
/// `Ter-Petrosyan` is one word of two parts, since each part follows the rules of a word start.
package struct NameWord: Hashable, Sendable {
  package let parts: [[Unicode.Scalar]]

  /// The script of its first letter.
  package var script: Script { parts.first?.first { $0.isLetter }?.script ?? .latin }

  /// The word in small letters without its hyphens.
  package var text: String { Self.text(of: parts[...]) }

  /// Parts as text.
  ///
  /// By bytes: appended to a view of scalars, the same takes thirty thousand instructions.
  package static func text(of parts: ArraySlice<[Unicode.Scalar]>) -> String {
    var bytes: [UInt8] = []
    for part in parts { for letter in part { letter.append(to: &bytes) } }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether it is a number.
  package var isOfDigits: Bool { parts.allSatisfy { $0.allSatisfy(\.isDigit) } }

  var letterCount: Int { parts.reduce(0) { $0 + $1.count } }

  /// Whether a letter stands in it three times in a row, as when a key was held down.
  var hasRun: Bool {
    let letters = Array(parts.joined())
    return letters.indices.dropFirst(2).contains { place in
      letters[place] == letters[place - 1] && letters[place] == letters[place - 2]
    }
  }

  var withoutLastLetter: NameWord {
    NameWord(parts: parts.dropLast() + [Array((parts.last ?? []).dropLast())])
  }

  /// The words by which a name can be found: each word, the parts of compounds, and of a Korean name
  /// written without a space the family name, the given name and its syllables.
  package static func findable(in name: String) -> [NameWord] {
    words(of: name).flatMap(\.findable)
  }

  /// The word itself, then its parts by which it can be found as well.
  package var findable: [NameWord] {
    [self] + laterParts + (script == .hangul ? KoreanName.words(in: self) : [])
  }

  /// The parts of a compound after the first, with which the whole begins.
  private var laterParts: [NameWord] { parts.dropFirst().map { NameWord(parts: [$0]) } }

  /// The words of a text, parted at everything but letters, marks, digits, apostrophes and hyphens.
  package static func words(of text: String) -> [NameWord] {
    var words: [NameWord] = []
    var word: [[Unicode.Scalar]] = []
    var part: [Unicode.Scalar] = []
    for scalar in text.composed.unicodeScalars {
      if scalar.isLetter || scalar.isDigit {
        part.append(scalar.small)
      } else if scalar.isMark || scalar.isApostrophe {
        // Alone they are no word.
        if !part.isEmpty { part.append(scalar.small) }
      } else {
        if !part.isEmpty { word.append(part) }
        part = []
        if scalar.isHyphen || word.isEmpty { continue }
        words.append(NameWord(parts: word))
        word = []
      }
    }
    if !part.isEmpty { word.append(part) }
    return word.isEmpty ? words : words + [NameWord(parts: word)]
  }
}

extension Unicode.Scalar {
  fileprivate var isHyphen: Bool {
    switch value {
    case 0x2D, 0x2010, 0x2011, 0x2013, 0x58A: true
    default: false
    }
  }
}
