import Proofs
import Testing
import Text

@testable import Exchange

@Suite struct ColumnTextsTests {
  @Test(arguments: [true, false])
  func `a field says what it said before, cleaned, without its guard`(removesGuards: Bool) {
    var texts = ScriptText(seed: 21)
    let fields = (0..<150).map { number in
      (number % 9 == 0 ? "'=" : "") + texts.text()
    }
    var column = ColumnTexts()
    var numbers: [String: Int] = [:]
    for _ in 0..<4_000 {
      let field = fields[texts.number(below: fields.count)]
      let cell = column.cell(Array(field.utf8).span, removingGuard: removesGuards)
      #expect(cell.text == (removesGuards ? FormulaGuard.removed(from: field) : field).cleaned)
      #expect(cell.number == numbers[field] ?? cell.number)
      #expect((cell.number == nil) == field.isEmpty)
      numbers[field] = cell.number
    }
    #expect(Set(numbers.values).count == numbers.count)
  }

  @Test func `a column in which every row says something else is not remembered`() {
    var column = ColumnTexts()
    let cells = (0..<2_000).map {
      column.cell(Array("p\($0)@example.org".utf8).span, removingGuard: false)
    }
    #expect(cells.map(\.text) == (0..<2_000).map { "p\($0)@example.org" })
    #expect(cells.last?.number == nil)
  }

  @Test func `a column of too many texts remembers the first of them`() {
    var column = ColumnTexts()
    let texts = (0..<10_000).flatMap { ["a word", "another", "a third", "word \($0)"] }
    for text in texts {
      #expect(column.cell(Array(text.utf8).span, removingGuard: false).text == text)
    }
    #expect(column.cell(Array("another".utf8).span, removingGuard: false).number == 1)
    #expect(column.cell(Array("word 9999".utf8).span, removingGuard: false).number == nil)
  }
}
