import Testing

@testable import Registration

@Suite struct BadgeTests {
  @Test func `a badge is letter, three digits or more and a check digit`() throws {
    let texts = try [1, 17, 572, 1_000, 123_456].map { number in
      try #require(Badge(letter: 65, number: number)).description
    }
    #expect(texts == ["A-001-3", "A-017-4", "A-572-4", "A-1000-8", "A-123456-6"])
    #expect(texts.map { Badge($0)?.description } == texts)
    #expect(Badge("a-017-4") == Badge(letter: 65, number: 17))
  }

  @Test func `a badge's text is its letter, digits and check digit`() throws {
    for number in Array(1...3_000) + [99_999, 100_000, 4_294_967_294, UInt32.max] {
      for letter in Badge.letters {
        let badge = try #require(Badge(letter: letter, number: number))
        let initial = String(Unicode.Scalar(letter))
        #expect(badge.description == "\(initial)-\(badge.digits)-\(badge.checkDigit)")
      }
    }
  }

  @Test(arguments: [
    "", "A", "A-017", "A-017-5", "A-17-4", "I-017-4", "A-000-0", "A-0017-4", "A-017-4 ",
  ])
  func `anything else is no badge`(_ text: String) {
    #expect(Badge(text) == nil)
  }

  @Test func `every single wrong character and every swap of neighbours is noticed`() throws {
    for number: UInt32 in [1, 17, 120, 999, 1_234] {
      for letter in Badge.letters {
        let text = Array(try #require(Badge(letter: letter, number: number)).description.utf8)
        for index in text.indices where text[index] != UInt8(ascii: "-") {
          let isLetter = index == 0
          for wrong in isLetter ? Badge.letters : Array("0123456789".utf8)
          where wrong != text[index] {
            var changed = text
            changed[index] = wrong
            #expect(Badge(String(decoding: changed, as: UTF8.self)) == nil)
          }
        }
        let digits = text.indices.filter { (48...57).contains(text[$0]) }
        for (one, next) in zip(digits, digits.dropFirst()) where text[one] != text[next] {
          var swapped = text
          swapped.swapAt(one, next)
          #expect(Badge(String(decoding: swapped, as: UTF8.self)) == nil)
        }
      }
    }
  }
}
