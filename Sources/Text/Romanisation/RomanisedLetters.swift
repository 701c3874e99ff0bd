// Keys need of a romanised text only its letters, small and folded; capitals and all between the words would be made for nothing.

extension Romanisation {
  /// The letters and digits of the text in Latin letters, folded: what `romanise(text).lettersOnly` is, at a fifth of its
  /// instructions.
  package func letters(of text: String) -> String {
    let text = text.composed
    guard self != .korean, self != .koreanWords, !text.unicodeScalars.contains(where: \.isMark)
    else { return romanise(text).lettersOnly }
    var letters: [UInt8] = []
    letters.reserveCapacity(text.utf8.count * 2)
    var word = Word(letters: [])
    for scalar in text.unicodeScalars {
      if scalar.isLetter || (scalar.isApostrophe && !word.letters.isEmpty) {
        word.letters.append(scalar.small)
      } else {
        append(lettersOf: word, to: &letters)
        word.letters.removeAll(keepingCapacity: true)
        if scalar.isDigit { letters.append(UInt8(truncatingIfNeeded: scalar.value)) }
      }
    }
    append(lettersOf: word, to: &letters)
    return String(decoding: letters, as: UTF8.self)
  }

  private func append(lettersOf word: Word, to letters: inout [UInt8]) {
    var place = 0
    while place < word.letters.count {
      let reading = reading(of: word, at: place)
      if let reading {
        append(folded: reading.latin, to: &letters)
      } else if word.letters[place].isLetter {
        word.letters[place].appendFolded(to: &letters)
      }
      place += reading?.letters ?? 1
    }
  }

  /// Nearly every rule writes plain ASCII.
  private func append(folded latin: Latin, to letters: inout [UInt8]) {
    let start = letters.count
    latin.append(to: &letters)
    guard letters[start...].contains(where: { $0 >= 0x80 }) else { return }
    letters.removeSubrange(start...)
    letters.append(contentsOf: latin.text.lettersOnly.utf8)
  }
}
