import Testing

@testable import Canvas

/// Numbers that are the same on every run.
private struct Sequence64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite struct AnySizeTests {
  private static let pressed: [Key] =
    [
      .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end,
      .insert, .delete, .backspace, .controlLeft, .controlRight, .function(2), .function(4),
    ] + "aeuw k강Ş1\u{301}👩\u{200D}💻\u{202E}".map { Key.character($0) }
    + "aekuwz".map { Key.control($0) }

  private static let pasted = ["", "\u{301}", "강상백\tx\n", "tur", "e\u{301}\u{200B}", "👨‍👩‍👧"]

  /// Areas inside, across and outside of the canvas.
  private func area(_ numbers: inout Sequence64) -> Area {
    Area(
      column: Int.random(in: -5...12, using: &numbers),
      row: Int.random(in: -5...12, using: &numbers),
      columns: Int.random(in: 0...40, using: &numbers),
      rows: Int.random(in: 0...14, using: &numbers)
    )
  }

  /// Draws on a canvas of any size, and says whether what came out is whole.
  private func isWhole(
    _ numbers: inout Sequence64,
    _ draw: (inout Canvas, Area) -> Void
  ) -> Bool {
    let size = Size(
      columns: Int.random(in: 0...30, using: &numbers),
      rows: Int.random(in: 0...10, using: &numbers)
    )
    var canvas = Canvas(size: size)
    let area = area(&numbers)
    let other = numbers.next().isMultiple(of: 2) ? canvas.area : area
    draw(&canvas, other)
    return canvas.isWhole && canvas.isUntouched(outside: other)
  }

  @Test(arguments: 1...20)
  func `text fields take any keys and draw in any area`(seed: UInt64) {
    var numbers = Sequence64(state: seed)
    var field = TextField("Ministry", limit: 20)
    for _ in 0..<200 {
      if let text = Self.pasted.randomElement(using: &numbers), numbers.next().isMultiple(of: 9) {
        _ = field.paste(text)
      } else if let key = Self.pressed.randomElement(using: &numbers) {
        _ = field.press(key)
      }
      if numbers.next().isMultiple(of: 7) { field.undo() }
      if numbers.next().isMultiple(of: 11) { field.redo() }
      let drawn = field
      #expect((0...field.text.count).contains(field.cursor))
      #expect(field.text.count <= 20)
      #expect(isWhole(&numbers) { drawn.draw(on: &$0, in: $1, isFocused: true) })
    }
  }

  @Test(arguments: 1...20)
  func `lists take any keys and draw in any area`(seed: UInt64) {
    var numbers = Sequence64(state: seed)
    var list = ListState<Int>()
    for _ in 0..<200 {
      let rows = Array(0..<Int.random(in: 0...30, using: &numbers))
      if let key = Self.pressed.randomElement(using: &numbers) {
        _ = list.press(key, among: rows, page: Int.random(in: 0...9, using: &numbers))
      }
      if numbers.next().isMultiple(of: 3) { list.settle(among: rows) }
      let drawn = list
      #expect(
        isWhole(&numbers) {
          drawn.draw(on: &$0, in: $1, rows: rows) { $0.write("강 \($2)", in: $1) }
        }
      )
    }
  }

  @Test(arguments: 1...20)
  func `forms take any keys and draw in any area`(seed: UInt64) throws {
    var numbers = Sequence64(state: seed)
    var form = try FormTests().form()
    for _ in 0..<200 {
      if let text = Self.pasted.randomElement(using: &numbers), numbers.next().isMultiple(of: 9) {
        _ = form.paste(text)
      } else if let key = Self.pressed.randomElement(using: &numbers) {
        _ = form.press(key)
      }
      if numbers.next().isMultiple(of: 7) { _ = form.undo() }
      if numbers.next().isMultiple(of: 11) { _ = form.redo() }
      if let kind = FormProblem.Kind.allCases.randomElement(using: &numbers),
        let field = form.focus
      {
        form.setProblem(FormProblem(kind, "강 problem"), for: field)
      }
      let drawn = form
      #expect(isWhole(&numbers) { drawn.draw(on: &$0, in: $1) })
    }
    while form.undo() != nil {}
    #expect(!form.isChanged)
  }

  @Test(arguments: 1...20)
  func `dialogs, prompts and pick lists take any keys and draw in any area`(seed: UInt64) {
    var numbers = Sequence64(state: seed)
    var dialog = Dialog(
      "강상백",
      lines: ["a long question about one person", "", "강상백강상백강상백강상백"],
      answers: (0..<12).map { Dialog<Int>.Answer($0, "answer \($0)", refusal: "no") },
      safe: 3,
      openedBy: .enter
    )
    var prompt = Prompt("강", lines: ["why?"], text: "x")
    var picks = PickList("강", choices: PickListTests.states, addsNew: true)
    for _ in 0..<100 {
      if let key = Self.pressed.randomElement(using: &numbers) {
        _ = dialog.press(key)
        _ = prompt.press(key)
        _ = picks.press(key)
      }
      if numbers.next().isMultiple(of: 5) { prompt.problem = "강 problem" }
      let drawn = (dialog: dialog, prompt: prompt, picks: picks)
      #expect(isWhole(&numbers) { drawn.dialog.draw(on: &$0, in: $1) })
      #expect(isWhole(&numbers) { drawn.prompt.draw(on: &$0, in: $1) })
      #expect(isWhole(&numbers) { drawn.picks.draw(on: &$0, in: $1) })
    }
  }
}

extension Canvas {
  /// Whether every wide letter has its second cell, every second cell its letter, and the cursor is inside.
  fileprivate var isWhole: Bool {
    let isCursorInside = cursor.map { area.contains($0) } ?? true
    return isCursorInside
      && (0..<size.rows).allSatisfy { row in
        var missing = 0
        for cell in self.row(row) {
          if cell.isContinuation != (missing > 0) { return false }
          missing = cell.isContinuation ? 0 : Int(cell.columns) - 1
        }
        return missing == 0
      }
  }

  /// Whether nothing was written outside of an area.
  fileprivate func isUntouched(outside part: Area) -> Bool {
    (0..<size.rows).allSatisfy { row in
      zip(0..., self.row(row)).allSatisfy { column, cell in
        cell == Cell() || part.contains(Place(column: column, row: row))
      }
    }
  }
}
