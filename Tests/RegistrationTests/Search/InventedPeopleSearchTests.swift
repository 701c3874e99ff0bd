import Testing
import Text

@testable import Registration

struct InventedPeopleSearchTests {
  /// All of them, prepared, with their identities in order.
  private static let register: Register? = {
    var register = try? Register.of(InventedPeople.details)
    _ = register?.prepareSearch()
    return register
  }()

  private func finds(_ query: String, _ row: Int) throws -> Bool {
    let register = try #require(Self.register)
    let person = register.participants[row]
    return register.matches(of: SearchQuery(query)).contains { $0.participant == person.id }
  }

  @Test(arguments: Array(InventedPeople.details.enumerated()).map { ($0.offset, $0.element) })
  func `everybody is found by own script, national rule, marks off and three letters`(
    row: Int,
    details: Details
  ) throws {
    let language = Language(state: details.affiliation.text)
    let rule = Romanisation(for: details.nativeName, language: language)
    let names =
      NameWord.words(of: details.nativeName).map(\.text)
      + NameWord.words(of: details.familyName).map(\.text)
      + NameWord.words(of: rule.romanise(details.nativeName)).map(\.text)
    let queries = names + names.map(\.folded) + names.map { String($0.prefix(3)) }
    for query in queries + [details.email, details.letter] {
      #expect(try finds(query, row), "\(query)")
    }
  }

  @Test(arguments: [
    "xxxx", "xxxxxx", "hhhhhhhh", "kkkk", "aaaaaaaa", "zzzz", "iii", "хххх", "yiyiyiyi",
    "kxkxkxkx", "dzhdzhdzh", "ieieieie", "hakobyannn", "hakooobyan",
  ])
  func `a key held down, and letters of which hardly a sound is left, find nobody`(
    typed: String
  ) throws {
    let register = try #require(Self.register)
    #expect(register.found(typed) == [])
  }

  @Test func `typing a family name letter by letter never loses the person`() throws {
    for (row, details) in InventedPeople.details.enumerated() {
      for length in 1...details.familyName.count {
        let typed = String(details.familyName.prefix(length))
        #expect(try finds(typed, row), "\(typed)")
      }
    }
  }
}
