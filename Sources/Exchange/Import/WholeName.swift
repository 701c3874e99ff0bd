import Registration
import Text

/// A row's name in its parts: as its columns have them, or taken out of one column with the whole name.
struct WholeName {
  private(set) var given = ""
  private(set) var family = ""
  private(set) var native = ""
  /// Which word was taken for the family name, where only the words' order says it; nil where it is certain.
  private(set) var guess: String?
  /// The fields that the whole name filled.
  private(set) var fields: [Field] = []

  init(of row: RowScanner) {
    guard row.reader.places[.fullName] != nil else {
      self.init(
        given: row.text(.givenNames),
        family: row.text(.familyName),
        native: row.text(.nativeName)
      )
      return
    }
    self.init(row.text(.fullName))
  }

  private init(given: String, family: String, native: String) {
    self.given = given
    self.family = family
    self.native = native
  }

  /// Parts a whole name: `Şahin, Mehmet`, `ŞAHİN Mehmet`, else the last word is taken for the family name.
  ///
  /// One that is not in Latin letters is the own-script name, whole.
  init(_ name: String) {
    guard !name.isEmpty else { return }
    guard name.folded.unicodeScalars.contains(where: { ("a"..."z").contains($0) }) else {
      native = name
      fields = [.nativeName]
      return
    }
    fields = [.familyName, .givenNames]
    let parts = name.split(separator: ",").map { String($0).cleaned }.filter { !$0.isEmpty }
    if parts.count == 2 {
      (family, given) = (parts[0], parts[1])
      return
    }
    let words = name.split(separator: " ").map(String.init)
    let capitals = words.filter(Self.isInCapitals)
    if !capitals.isEmpty, capitals.count < words.count {
      family = capitals.joined(separator: " ")
      given = words.filter { !Self.isInCapitals($0) }.joined(separator: " ")
      return
    }
    family = words.last ?? ""
    given = words.dropLast().joined(separator: " ")
    if words.count > 1 { guess = say("\(family) is taken for the family name") }
  }

  private static func isInCapitals(_ word: String) -> Bool {
    let letters = word.filter(\.isLetter)
    return letters.count > 1 && letters.contains(where: \.isCased)
      && !letters.contains(where: \.isLowercase)
  }
}
