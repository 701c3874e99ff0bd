import Testing

@testable import Canvas

@Suite struct WrappingTests {
  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]), ("one", 2, ["on", "e"]), ("", 5, [""]),
    ("강상백 x", 4, ["강상", "백 x"]), ("강", 1, ["강"]), ("a  b\nc", 20, ["a b c"]),
    ("ab abcdefg h", 3, ["ab", "abc", "def", "g h"]), ("word", 0, [""]),
  ])
  func `text is broken between words`(text: String, columns: Int, lines: [String]) {
    #expect(text.wrapped(toColumns: columns) == lines)
  }
}
