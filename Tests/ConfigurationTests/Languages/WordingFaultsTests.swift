import Testing
import Text

@testable import Configuration

@Suite struct WordingFaultsTests {
  private func complaints(about text: String) -> [String] {
    do {
      _ = try folder(["languages/tr.yaml": text]).wording("tr")
      return []
    } catch {
      return error.complaints.map(\.description)
    }
  }

  @Test func `a table is read, and what is left empty is left out`() throws {
    let text = """
      language: tr
      phrases:
        "Save": "Kaydet"
        "Quit": ""
        "Saved {1}: {2}": "Kaydedildi {1}: {2}"
      """
    #expect(
      try folder(["languages/tr.yaml": text]).wording("tr")
        == Wording(
          code: "tr",
          patterns: ["Save": "Kaydet", "Saved {1}: {2}": "Kaydedildi {1}: {2}"]
        )
    )
  }

  @Test func `a language without a table is none, whatever its code looks like`() throws {
    #expect(try folder([:]).wording("tr") == nil)
    #expect(try folder(["languages/../x.yaml": "a: b"]).wording("../x") == nil)
  }

  @Test func `holes that are not there or forgotten are named by line`() {
    let text = """
      language: tr
      phrases:
        "Saved {1}: {2}": "Kaydedildi {1}"
        "Save": "Kaydet {3}"
      """
    #expect(
      complaints(about: text) == [
        "c/languages/tr.yaml:3:21: what {2} stands for in 'Saved {1}: {2}' is not said; expected {2} somewhere",
        "c/languages/tr.yaml:4:11: {3} stands for nothing in 'Save'; expected only the holes that it has",
      ]
    )
  }

  @Test func `a phrase that stands twice is named by line`() {
    let text = """
      language: tr
      phrases:
        "Save": "Kaydet"
        "Save": "Sakla"
      """
    #expect(
      complaints(about: text) == [
        "c/languages/tr.yaml:3:3: 'Save' stands here more than once; expected it once"
      ]
    )
  }

  @Test func `a table of another language, and one that is no table, are refused`() {
    #expect(
      complaints(about: "language: ko\nphrases: {}") == [
        "c/languages/tr.yaml:1:11: 'language' is 'ko'; expected tr, as the file is named"
      ]
    )
    #expect(
      complaints(about: "language: tr\nphrases: [a]") == [
        "c/languages/tr.yaml:2:10: 'phrases' is a list; expected a mapping"
      ]
    )
    #expect(
      complaints(about: "language: tr\nphrases:\n  Save: [a]") == [
        "c/languages/tr.yaml:3:9: a phrase is a list; expected a text"
      ]
    )
  }
}
