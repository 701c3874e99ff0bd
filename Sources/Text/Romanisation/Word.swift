/// A word on its way into Latin letters: small letters in form C, apostrophes and stray marks
/// included, nothing else.
struct Word: Hashable, Sendable {
  var letters: [Unicode.Scalar]

  /// True while the word is still being typed: then its last letter need not be its end.
  var isOpen = false

  /// The letter at a place, nil before the start and after what is there.
  subscript(place: Int) -> Unicode.Scalar? {
    letters.indices.contains(place) ? letters[place] : nil
  }

  /// Whether nothing stands at the place and nothing will.
  func ends(at place: Int) -> Bool { place >= letters.count && !isOpen }
}

/// How many letters of a word are read in one go, and what they become.
struct Reading: Hashable, Sendable {
  let letters: Int
  let latin: Latin

  init(_ latin: Latin, letters: Int = 1) {
    self.latin = latin
    self.letters = letters
  }
}
