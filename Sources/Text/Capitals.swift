// Capitals for display. The default mapping is wrong for Turkish, Azerbaijani, Greek and Georgian.

extension String {
  /// The text in capitals as its language writes them; nil is a language without rules of its own.
  ///
  /// Turkish and Azerbaijani i becomes İ. Greek loses the accent and keeps the diaeresis, and gets one
  /// where only the accent told that a pair of vowels is two. Georgian has no capitals and stays, and so does ß: SS is
  /// another name, and ẞ, allowed since 2017, stands in few people's documents. A Dutch ij is two letters here.
  package func capitals(in language: Language?) -> String {
    let dotsItsI = language == .turkish || language == .azerbaijani
    if isOfBytes({ $0 < 0x80 && !(dotsItsI && $0 == 0x69) }) { return uppercased() }
    var capitals = String.UnicodeScalarView()
    var last: Unicode.Scalar = " "
    for scalar in composed.unicodeScalars {
      switch scalar {
      case "i" where dotsItsI: capitals.append("İ")
      case "ß": capitals.append(scalar)
      // Most letters of most names, without asking for their script or for a text of their capital.
      case "a"..."z": capitals.append(scalar.plainCapital)
      case "\0"..."\u{7F}": capitals.append(scalar)
      case "\u{80}"..."\u{24F}":
        capitals.append(contentsOf: scalar.properties.uppercaseMapping.unicodeScalars)
      case _ where scalar.script == .georgian: capitals.append(scalar)
      case _ where scalar.script == .greek: capitals.append(scalar.greekCapital(after: last))
      default: capitals.append(contentsOf: scalar.properties.uppercaseMapping.unicodeScalars)
      }
      last = scalar
    }
    return String(capitals).composed
  }
}

extension Unicode.Scalar {
  fileprivate func greekCapital(after last: Unicode.Scalar) -> Unicode.Scalar {
    switch PolytonicGreek.monotonic(self) {
    case "ά", "Ά": "Α"
    case "έ", "Έ": "Ε"
    case "ή", "Ή": "Η"
    case "ί", "Ί": "Ι"
    case "ό", "Ό": "Ο"
    case "ύ", "Ύ": "Υ"
    case "ώ", "Ώ": "Ω"
    case "ΐ": "Ϊ"
    case "ΰ": "Ϋ"
    case "ι" where last.isAccentedGreek: "Ϊ"
    case "υ" where last.isAccentedGreek: "Ϋ"
    case let letter: letter.properties.uppercaseMapping.unicodeScalars.first ?? letter
    }
  }

  /// `A` of `a`, for the letters of ASCII.
  fileprivate var plainCapital: Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: value & ~0x20))
  }

  private var isAccentedGreek: Bool {
    switch PolytonicGreek.monotonic(self) {
    case "ά", "έ", "ή", "ό", "ύ", "Ά", "Έ", "Ή", "Ό", "Ύ": true
    default: false
    }
  }
}
