import Testing

@testable import Text

struct FittingTests {
  @Test(arguments: [
    ("강경화", 3, "강"), ("강경화", 4, "강경"), ("Kang", 9, "Kang"), ("Kang", 0, ""), ("강", 1, ""),
    ("xe\u{301}y", 2, "xe\u{301}"),
  ])
  func `the beginning that fits never splits a character`(text: String, columns: Int, fit: String) {
    #expect(String(text.fitting(columns: columns)) == fit)
  }

  @Test(arguments: [
    ("Papadopoulos", 5, "Papa…"), ("Papa", 4, "Papa"), ("강경화", 4, "강…"), ("강경화", 1, "…"),
    ("Papa", 0, ""),
  ])
  func `shortened text says with an ellipsis that it goes on`(
    text: String,
    columns: Int,
    short: String
  ) {
    #expect(text.shortened(toColumns: columns) == short)
  }

  @Test(arguments: [("Kang", 6, "Kang  "), ("강경화", 6, "강경화"), ("강경화", 4, "강… "), ("", 2, "  ")])
  func `padded text takes exactly its columns`(text: String, columns: Int, padded: String) {
    #expect(text.padded(toColumns: columns) == padded)
  }
}
