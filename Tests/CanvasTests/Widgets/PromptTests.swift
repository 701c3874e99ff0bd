import Testing

@testable import Canvas

@Suite struct PromptTests {
  @Test func `a prompt takes a line of text`() throws {
    var prompt = Prompt("Withdraw", lines: ["Why does Ana POPA not come?"])
    for key in try keys("'illness Space") { _ = prompt.press(key) }
    let canvas = drawn(44, 9) { prompt.draw(on: &$0, in: $1) }
    #expect(
      canvas.text == """

        ┌─ Withdraw ───────────────────────────────┐
        │ Why does Ana POPA not come?              │
        │                                          │
        │ illness                                  │
        │                                          │
        │ Enter accepts · Esc closes               │
        └──────────────────────────────────────────┘

        """
    )
    #expect(canvas.cursor == Place(column: 10, row: 4))
    #expect(prompt.press(.enter) == .entered("illness"))
  }

  @Test func `a problem is shown until something else is typed`() {
    var prompt = Prompt("Withdraw")
    prompt.problem = "a reason is needed"
    #expect(
      drawn(44, 6) { prompt.draw(on: &$0, in: $1) }.text == """
        ┌─ Withdraw ───────────────────────────────┐
        │                                          │
        │ ! a reason is needed                     │
        │                                          │
        │ Enter accepts · Esc closes               │
        └──────────────────────────────────────────┘
        """
    )
    #expect(prompt.press(.left) == .changed)
    #expect(prompt.problem == "a reason is needed")
    #expect(prompt.paste("ill\n") == .changed)
    #expect(prompt.problem == nil)
    let isUndone = prompt.undo()
    #expect(isUndone)
  }

  @Test func `other keys are left to others`() {
    var prompt = Prompt("Withdraw")
    #expect(prompt.press(.tab) == .notMine)
    #expect(prompt.press(.escape) == .closed)
  }
}
