import Testing

@testable import Text

struct NameWordTests {
  @Test(arguments: [
    ("Ter-Petrosyan, Levon", ["terpetrosyan", "levon"]), ("O'Neill ’ ' -", ["o'neill"]),
    ("Знам’янка", ["знам’янка"]), ("A-017-4", ["a0174"]), ("ОЛЕГ (Oleh)", ["олег", "oleh"]),
    ("m.sahin@uab.example.org", ["m", "sahin", "uab", "example", "org"]), ("", []),
    (" - \u{301}", []),
  ])
  func `a text is parted into words`(text: String, words: [String]) {
    #expect(NameWord.words(of: text).map(\.text) == words)
  }

  @Test(arguments: [
    ("Տեր-Պետրոսյան", ["տերպետրոսյան", "պետրոսյան"]), ("강경화", ["강경화", "강", "경화", "화"]),
    ("남궁민수", ["남궁민수", "남궁", "궁민수", "민수", "수"]), ("Mehmet Şahin", ["mehmet", "şahin"]),
  ])
  func `a name can be found by each of its parts`(name: String, words: [String]) {
    #expect(NameWord.findable(in: name).map(\.text) == words)
  }
}
