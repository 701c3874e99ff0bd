// How words from outside are compared with words of the register: by their letters and digits alone.

extension String {
  /// The text's letters and digits, folded: `Ministry of the  Interior (MoI)` is `ministryoftheinteriormoi`.
  package var lettersOnly: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    if isOfBytes({ $0 < 0x80 }) {
      let text = utf8Span.span
      for place in text.indices {
        let small = Unicode.Scalar(text[place]).small
        if small.isLetter || small.isDigit { bytes.append(UInt8(small.value)) }
      }
      return String(decoding: bytes, as: UTF8.self)
    }
    for scalar in composed.unicodeScalars {
      let small = scalar.small
      if small.isLetter || small.isDigit { small.appendFolded(to: &bytes) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text's words, folded.
  package var foldedWords: [String] {
    folded.unicodeScalars.split { !$0.isLetter && !$0.isDigit }.map(String.init)
  }
}
