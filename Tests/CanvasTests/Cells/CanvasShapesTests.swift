import Testing

@testable import Canvas

@Suite struct CanvasShapesTests {
  @Test func `a frame has its title in the upper edge and a free column at either side`() {
    var canvas = Canvas(size: Size(columns: 16, rows: 4))
    let inner = canvas.frame(canvas.area, title: "Withdraw")
    canvas.write("Why?", in: inner)
    #expect(
      canvas.text == """
        ┌─ Withdraw ───┐
        │ Why?         │
        │              │
        └──────────────┘
        """
    )
    #expect(inner == Area(column: 2, row: 1, columns: 12, rows: 2))
  }

  @Test func `a long title is shortened inside the frame`() {
    var canvas = Canvas(size: Size(columns: 10, rows: 2))
    canvas.frame(canvas.area, title: "Substitute")
    #expect(
      canvas.text == """
        ┌─ Subs…─┐
        └────────┘
        """
    )
  }

  @Test func `a frame empties what lay under it`() {
    var canvas = Canvas(size: Size(columns: 7, rows: 3))
    canvas.fill(canvas.area, with: "x")
    canvas.frame(Area(column: 1, row: 0, columns: 5, rows: 3))
    #expect(
      canvas.text == """
        x┌───┐x
        x│   │x
        x└───┘x
        """
    )
  }

  @Test func `a style can be changed without the letters`() {
    var canvas = Canvas(size: Size(columns: 4, rows: 2))
    canvas.write("강x", at: Place(column: 0, row: 0), style: .warning)
    let before = canvas.text
    canvas.restyle(canvas.area.line(0), \.inSelectedRow)
    #expect(canvas.text == before)
    #expect(
      canvas.row(0).map(\.style) == [
        Style(.warning, isSelected: true), Style(.warning, isSelected: true),
        Style(.warning, isSelected: true), .selected,
      ]
    )
    #expect(canvas.row(1).map(\.style) == [.plain, .plain, .plain, .plain])
  }
}
