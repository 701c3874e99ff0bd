import Testing

@testable import Registration

@Suite struct BadgeCodeTests {
  @Test(arguments: ["A-017-4", "a-017-4", "A–017–4", "A_017_4", "Ａ－０１７－４"])
  func `a code with hyphens is complete at its check digit`(text: String) {
    #expect(BadgeCode(endOf: text)?.badges.map(\.description) == ["A-017-4"])
    for length in 1..<text.count { #expect(BadgeCode(endOf: String(text.prefix(length))) == nil) }
  }

  @Test(arguments: ["A0174", "a0174"])
  func `without hyphens it is complete when a key ends it`(text: String) {
    #expect(BadgeCode(endOf: text) == nil)
    #expect(BadgeCode(wholeEndOf: text)?.badges.map(\.description) == ["A-017-4"])
  }

  @Test func `a wrong check digit is told with the code as it was read`() {
    let code = BadgeCode(endOf: "a-017-5")
    #expect(code?.badges == [])
    #expect(code?.text == "A-017-5")
  }

  @Test(arguments: [
    ("sahA-017-4", "sah"), ("sah A-017-4", "sah "), ("шахA-017-4", "шах"), ("강A-017-4", "강"),
  ])
  func `a half-typed name before a scan is no part of the code`(text: String, before: String) {
    #expect(BadgeCode(endOf: text)?.before == before)
    #expect(BadgeCode(endOf: text)?.text == "A-017-4")
  }

  @Test(arguments: [
    "GRC-531-2", "TUR/A-017-4", "xa-017-4", "2017A-017-4", "A-17-4", "L-017-4", "A-017_4",
    "A--017-4", "-017-4", "AA-017-4", "", "4",
  ])
  func `what merely resembles a code is none`(text: String) {
    #expect(BadgeCode(endOf: text) == nil)
  }

  @Test func `pasted codes are read in their order, and anything else beside them makes them text`()
  {
    #expect(
      BadgeCode.list(in: " A-017-4; a0163,A-009-2 ")?.map(\.text) == [
        "A-017-4", "A-016-3", "A-009-2",
      ]
    )
    #expect(BadgeCode.list(in: "A-017-4 Şahin") == nil)
    #expect(BadgeCode.list(in: "  ") == nil)
  }

  /// What a scanner's `A-017-4` to `K-017-0` becomes on a layout: letters, hyphen, digits of the keys 1 to 0.
  static let layouts: [(name: String, letters: String, hyphen: String, digits: String)] = [
    ("Russian and Ukrainian", "ФИСВУАПРОЛ", "-", "1234567890"),
    ("Russian, scanned without Shift", "фисвуапрол", "-", "1234567890"),
    ("Bulgarian", "ѝФЪАЕОЖГТН", "-", "1234567890"),
    ("Bulgarian phonetic", "АБЦДЕФГХЙК", "-", "1234567890"),
    ("Serbian", "АБЦДЕФГХЈК", "'", "1234567890"),
    ("Serbian Latin", "ABCDEFGHJK", "'", "1234567890"),
    ("Macedonian", "АБЦДЕФГХЈК", "-", "1234567890"),
    ("Greek", "ΑΒΨΔΕΦΓΗΞΚ", "-", "1234567890"),
    ("Georgian", "აბცდეფგჰჯკ", "-", "1234567890"),
    ("Georgian with Shift", "ABჩDEFGHჟK", "-", "1234567890"),
    ("Armenian", "ՋԶՉԳԲԵԱՆԻՏ", "է", "ֆձ֊,։՞․՛)օ"),
    ("Armenian phonetic", "ԱԲՑԴԵՖԳՀՅԿ", "֊", "էթփձջւևռչճ"),
    ("Armenian eastern", "ԱԲՔԴԷՖԳՀՃԿ", "ռ", "։ձյ՛,-.«»օ"),
    ("Korean", "ㅁㅠㅊㅇㄸㄹㅎㅗㅓㅏ", "-", "1234567890"),
    ("Turkish Q", "ABCDEFGHJK", "*", "1234567890"),
    ("Turkish F", "UÇVEĞAÜTKM", "/", "1234567890"),
    ("French", "QBCDEFGHJK", ")", "&é\"'(-è_çà"),
    ("Czech", "ABCDEFGHJK", "=", "+ěščřžýáíé"),
    ("German", "ABCDEFGHJK", "ß", "1234567890"),
    ("Hungarian", "ABCDEFGHJK", "ü", "123456789ö"),
  ]

  @Test(arguments: layouts.indices)
  func `a code that a layout turned into other letters is read back`(index: Int) throws {
    let layout = Self.layouts[index]
    let letters = Array(layout.letters)
    let digits = Array(layout.digits)
    for (place, letter) in Badge.letters.enumerated() {
      for number: UInt32 in [1, 17, 572, 1_000, 98_765] {
        let badge = try #require(Badge(letter: letter, number: number))
        let scanned = badge.description.map { character -> String in
          if character == "-" { return layout.hyphen }
          guard let digit = character.wholeNumberValue else { return String(letters[place]) }
          return String(digits[(digit + 9) % 10])
        }.joined()
        #expect(BadgeCode(endOf: scanned)?.badges == [badge], "\(layout.name): \(scanned)")
      }
    }
  }

  @Test func `one wrong character or two swapped ones never make it the badge of somebody else`()
    throws
  {
    let keys = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'*/+=() .,")
    let letters = Array("фисвуапрольъеожгтнбцдхйкαβψδεφγηξკბცდㅁㅠㅊㅇㄷㄹ－１ßü")
    for letter in Badge.letters {
      for number: UInt32 in [1, 17, 90, 572, 1_234] {
        let badge = try #require(Badge(letter: letter, number: number))
        for text in [badge.description, badge.description.replacing("-", with: "")] {
          for changed in Self.changes(of: Array(text), by: keys + letters) {
            let found = BadgeCode(wholeEndOf: changed)?.badges ?? []
            #expect(found.allSatisfy { $0 == badge }, "\(text) as \(changed)")
          }
        }
      }
    }
  }

  /// Every text that differs in one character, or in the order of two neighbours.
  private static func changes(of text: [Character], by keys: [Character]) -> [String] {
    var changes: [String] = []
    for index in text.indices {
      for key in keys {
        var changed = text
        changed[index] = key
        changes.append(String(changed))
      }
      guard index > 0 else { continue }
      var swapped = text
      swapped.swapAt(index - 1, index)
      changes.append(String(swapped))
    }
    return changes
  }
}
