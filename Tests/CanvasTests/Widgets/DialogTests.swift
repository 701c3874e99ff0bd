import Testing

@testable import Canvas

@Suite struct DialogTests {
  private func dialog(openedBy key: Key = .function(8)) -> Dialog<String> {
    Dialog(
      "Mehmet ŞAHİN",
      lines: ["Arrived at 09:05. What is to be recorded about this person?"],
      answers: [
        Dialog<String>.Answer("keep", "Nothing"), Dialog<String>.Answer("leave", "Departed"),
        Dialog<String>.Answer("back", "Reinstate", refusal: "not withdrawn"),
      ],
      safe: "keep",
      openedBy: key
    )
  }

  @Test func `a dialog stands in the middle with its safe answer lit`() {
    let canvas = drawn(44, 12) { dialog().draw(on: &$0, in: $1) }
    #expect(
      canvas.text == """

        ┌─ Mehmet ŞAHİN ───────────────────────────┐
        │ Arrived at 09:05. What is to be recorded │
        │ about this person?                       │
        │                                          │
        │ > 1 Nothing                              │
        │   2 Departed                             │
        │   3 Reinstate  not withdrawn             │
        │                                          │
        │ Enter confirms · Esc closes              │
        └──────────────────────────────────────────┘

        """
    )
    #expect(canvas.cursor == Place(column: 2, row: 5))
  }

  @Test func `a digit lights an answer and another key confirms it`() {
    var dialog = dialog()
    #expect(dialog.press(.character("2")) == .moved)
    #expect(dialog.lit == "leave")
    #expect(dialog.press(.enter) == .chosen("leave"))
  }

  @Test func `the safe answer is confirmed when nothing was chosen`() {
    var dialog = dialog()
    #expect(dialog.press(.enter) == .chosen("keep"))
  }

  @Test func `the key that opened a dialog never confirms it`() {
    var dialog = dialog(openedBy: .enter)
    #expect(dialog.press(.enter) == .notMine)
    #expect(dialog.confirmingKey == .function(2))
    #expect(dialog.press(.function(2)) == .chosen("keep"))
  }

  @Test func `an answer that cannot be chosen says why`() {
    var dialog = dialog()
    #expect(dialog.press(.up) == .moved)
    #expect(dialog.press(.end) == .moved)
    #expect(dialog.press(.enter) == .refused("not withdrawn"))
  }

  @Test(arguments: [Key.character("0"), .character("4"), .character("x"), .function(8), .tab])
  func `other keys do nothing`(key: Key) {
    var dialog = dialog()
    #expect(dialog.press(key) == .notMine)
    #expect(dialog.lit == "keep")
  }

  @Test func `where there is little room the words give way to the answers`() {
    #expect(
      drawn(24, 6) { dialog().draw(on: &$0, in: $1) }.text == """
        ┌─ Mehmet ŞAHİN ───────┐
        │ > 1 Nothing          │
        │   2 Departed         │
        │   3 Reinstate  not … │
        │ Enter confirms · Es… │
        └──────────────────────┘
        """
    )
  }

  @Test func `a dialog without answers can only be closed`() {
    var dialog = Dialog<Int>("Help", lines: ["x"], answers: [], safe: 0, openedBy: .function(1))
    #expect(dialog.press(.character("1")) == .notMine)
    #expect(dialog.press(.enter) == .moved)
    #expect(dialog.press(.escape) == .closed)
  }
}
