import Testing

@testable import Canvas

@Suite struct SizeTests {
  @Test(arguments: [
    ("80x24", Size(columns: 80, rows: 24)), ("1x1", Size(columns: 1, rows: 1)),
    ("0x5", nil), ("80x", nil), ("80", nil), ("80x24x1", nil), ("2001x10", nil), ("-8x2", nil),
    ("80X24", nil), ("99999999999999999999x1", nil),
  ])
  func `a size is read from columns and rows`(text: String, size: Size?) {
    #expect(Size(text) == size)
  }

  @Test func `a size is never negative and never beyond the limit`() {
    #expect(Size(columns: -3, rows: 9_999) == Size(columns: 0, rows: 2_000))
  }
}
