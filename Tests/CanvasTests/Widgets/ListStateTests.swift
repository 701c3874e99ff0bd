import Testing

@testable import Canvas

@Suite struct ListStateTests {
  let rows = ["Ayşe", "강상백", "Олег", "Νίκος", "Ana", "Ion", "Zoran"]

  private func drawn(_ list: ListState<String>, _ rows: [String], size: Size) -> String {
    var canvas = Canvas(size: size)
    list.draw(on: &canvas, in: canvas.area, rows: rows) { canvas, line, id in
      canvas.write(id, in: line, overflow: .ellipsis)
    }
    return canvas.text
  }

  private func list(after keys: [Key], page: Int = 3) -> ListState<String> {
    var list = ListState<String>()
    for key in keys { _ = list.press(key, among: rows, page: page) }
    return list
  }

  @Test(arguments: [
    ([Key.down], "Ayşe"), ([.down, .down], "강상백"), ([.up], "Zoran"), ([.pageDown], "Νίκος"),
    ([.end], "Zoran"), ([.end, .home], "Ayşe"), ([.end, .down], "Zoran"), ([.home, .up], "Ayşe"),
    ([.end, .pageUp], "Νίκος"), ([.end, .pageDown], "Zoran"), ([.home, .pageUp], "Ayşe"),
  ])
  func `keys choose a row`(keys: [Key], chosen: String) {
    #expect(list(after: keys).chosen == chosen)
  }

  @Test func `a key says whether it moved`() {
    var list = ListState<String>()
    #expect(list.press(.down, among: rows, page: 3) == .moved)
    #expect(list.press(.up, among: rows, page: 3) == .stayed)
    #expect(list.press(.left, among: rows, page: 3) == .notMine)
    #expect(list.press(.down, among: [String](), page: 3) == .moved)
    #expect(list.chosen == nil)
  }

  @Test func `the chosen row stays visible and the position is shown`() {
    let size = Size(columns: 9, rows: 3)
    #expect(
      drawn(list(after: [.down]), rows, size: size) == """
        > Ayşe  ┃
          강상… │
          Олег  │
        """
    )
    #expect(
      drawn(list(after: [.home, .down, .down, .down]), rows, size: size) == """
          강상… ┃
          Олег  │
        > Νίκος │
        """
    )
  }

  @Test func `scrolling back moves the view only at its edge`() {
    let list = list(after: [.end, .up])
    #expect(list.visibleRows(among: rows, height: 3) == 4..<7)
    var further = list
    for _ in 0..<2 { _ = further.press(.up, among: rows, page: 3) }
    #expect(further.visibleRows(among: rows, height: 3) == 3..<6)
  }

  @Test func `a chosen row stays chosen by identity while others come and go`() {
    var list = list(after: [.home, .down, .down])
    let others = ["Олег", "Ana"]
    list.settle(among: others)
    #expect(list.chosen == "Олег")
    #expect(list.index(among: others) == 0)
    list.settle(among: ["Boris", "Ana"])
    #expect(list.chosen == "Boris")
    list.settle(among: [])
    #expect(list.chosen == nil)
  }

  @Test func `the cursor stands on the chosen row, which is one bar`() {
    var canvas = Canvas(size: Size(columns: 8, rows: 3))
    list(after: [.down, .down]).draw(on: &canvas, in: canvas.area, rows: ["Ayşe", "강상백"]) {
      $0.write($2, in: $1, style: .match)
    }
    #expect(canvas.text == "  Ayşe\n> 강상백\n")
    #expect(canvas.cursor == Place(column: 0, row: 1))
    #expect(canvas.row(1).map(\.style.isSelected) == Array(repeating: true, count: 8))
    #expect(canvas.row(0).map(\.style.isSelected) == Array(repeating: false, count: 8))
  }

  @Test func `a bar of a few columns leaves the rest of the chosen row as it is`() {
    var canvas = Canvas(size: Size(columns: 8, rows: 2))
    list(after: [.down]).draw(on: &canvas, in: canvas.area, rows: rows, barred: 3) {
      $0.write($2, in: $1)
    }
    let barred = canvas.row(0).map(\.style.isSelected)
    #expect(barred == Array(repeating: true, count: 3) + Array(repeating: false, count: 5))
  }

  @Test func `a taller window shows more of a scrolled list`() {
    let list = list(after: [.end])
    #expect(list.visibleRows(among: rows, height: 5) == 2..<7)
    #expect(list.visibleRows(among: rows, height: 50) == 0..<7)
    #expect(list.visibleRows(among: rows, height: 0) == 0..<0)
  }
}
