import Testing

@testable import Desk

@Suite struct BarTests {
  @Test(
    arguments: [
      (0, 4, "░░░░"), (1, 100, "█░░░"), (2, 4, "██░░"), (99, 100, "███░"), (4, 4, "████"),
      (0, 0, ""),
    ]
  )
  func `is full only when all are there and never empty when one is`(
    part: Int,
    whole: Int,
    bar: String
  ) {
    #expect(Bar.text(part, of: whole, columns: 4) == bar)
  }
}
