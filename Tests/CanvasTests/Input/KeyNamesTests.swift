import Testing

@testable import Canvas

@Suite struct KeyNamesTests {
  static let printed: [(Key, String)] = [
    (.character("a"), "a"), (.character("É"), "É"), (.character("강"), "강"),
    (.character(" "), "Space"), (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"),
    (.backTab, "Shift-Tab"), (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"),
    (.pageUp, "PgUp"), (.pageDown, "PgDn"), (.home, "Home"), (.end, "End"), (.insert, "Ins"),
    (.delete, "Del"), (.backspace, "Backspace"), (.function(1), "F1"), (.function(12), "F12"),
    (.shiftFunction(5), "Shift-F5"), (.control("s"), "Ctrl-S"), (.controlUp, "Ctrl-Up"),
    (.controlDown, "Ctrl-Down"), (.controlLeft, "Ctrl-Left"), (.controlRight, "Ctrl-Right"),
  ]

  @Test(arguments: printed)
  func `a key is printed by its name`(key: Key, name: String) {
    #expect(key.name == name)
  }

  @Test(arguments: printed)
  func `a printed name names its key`(key: Key, name: String) {
    #expect(Key(named: name) == key)
  }

  @Test(arguments: [
    ("ctrl-s", Key.control("s")), ("PAGEUP", .pageUp), ("shift-f12", .shiftFunction(12)),
    ("f2", .function(2)), ("return", .enter), ("Delete", .delete), ("A", .character("A")),
    ("space", .character(" ")), (" ", .character(" ")), ("f", .character("f")),
  ])
  func `other spellings are understood`(name: String, key: Key) {
    #expect(Key(named: name) == key)
  }

  @Test(arguments: [
    "", "F0", "F13", "F01", "Shift-F", "Ctrl-", "Ctrl-Ş", "Ctrl-SS", "ab", "\n", "\u{1B}", "Alt-x",
  ])
  func `what names no key is refused`(name: String) {
    #expect(Key(named: name) == nil)
  }
}
