import Text

extension ConfigurationFolder {
  /// The words of the screens in the language of this code; nil when the folder has no table of it.
  package func wording(_ code: String) throws(FaultyConfiguration) -> Wording? {
    let file = file("languages", code)
    guard Self.isLanguage(code), read(file) != .missing else { return nil }
    var reading = Reading(file: file)
    let wording = document(of: file, in: &reading, expected: "a language").flatMap { root in
      let wording = reading.wording(root)
      expect(code, behind: .wordingLanguage, is: wording?.code, root, &reading)
      return wording
    }
    return try whole(file, (wording, reading.complaints))
  }

  /// Whether a text is spelt as the code of a language: two or three small letters.
  package static func isLanguage(_ code: String) -> Bool {
    (2...3).contains(code.utf8.count)
      && code.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }
}
