extension Key {
  /// The key's name as help, bars and scripts print it: `F2`, `Ctrl-S`, `Shift-F5`, `PgUp`, `a`.
  package var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .function(let number): "F\(number)"
    case .shiftFunction(let number): "Shift-F\(number)"
    case .control(let letter): "Ctrl-" + letter.uppercased()
    case .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .pageUp, .pageDown, .home,
      .end, .insert, .delete, .backspace, .controlUp, .controlDown, .controlLeft, .controlRight:
      fixedName
    }
  }

  /// The key of that name, in whatever case the name is written; nil when no key has it.
  ///
  /// A single character names itself, and keeps its case.
  package init?(named name: String) {
    if let only = name.first, name.count == 1, Key.isWritable(only) {
      self = .character(only)
      return
    }
    let wanted = name.lowercased()
    guard let key = Key.byLowercasedName[wanted] ?? Key(numbered: wanted) else { return nil }
    self = key
  }

  /// Every key that has a name of its own, with the names that are understood for it beside the printed one.
  private static let named: [(key: Key, names: [String])] = [
    (.character(" "), ["Space"]),
    (.enter, ["Enter", "Return"]),
    (.escape, ["Esc", "Escape"]),
    (.tab, ["Tab"]),
    (.backTab, ["Shift-Tab", "BackTab"]),
    (.up, ["Up"]),
    (.down, ["Down"]),
    (.left, ["Left"]),
    (.right, ["Right"]),
    (.pageUp, ["PgUp", "PageUp"]),
    (.pageDown, ["PgDn", "PageDown"]),
    (.home, ["Home"]),
    (.end, ["End"]),
    (.insert, ["Ins", "Insert"]),
    (.delete, ["Del", "Delete"]),
    (.backspace, ["Backspace"]),
    (.controlUp, ["Ctrl-Up"]),
    (.controlDown, ["Ctrl-Down"]),
    (.controlLeft, ["Ctrl-Left"]),
    (.controlRight, ["Ctrl-Right"]),
  ]

  private static let byLowercasedName: [String: Key] = Dictionary(
    named.flatMap { entry in entry.names.map { ($0.lowercased(), entry.key) } },
    uniquingKeysWith: { first, _ in first }
  )

  private static let nameOfKey: [Key: String] = Dictionary(
    named.compactMap { entry in entry.names.first.map { (entry.key, $0) } },
    uniquingKeysWith: { first, _ in first }
  )

  private var fixedName: String { Key.nameOfKey[self] ?? "" }

  /// A function or Ctrl-letter key from its lower-case name: `f2`, `shift-f5`, `ctrl-s`.
  private init?(numbered name: String) {
    if name.hasPrefix("ctrl-"), let letter = name.dropFirst(5).first, name.utf8.count == 6,
      ("a"..."z").contains(letter)
    {
      self = .control(letter)
    } else if name.hasPrefix("shift-f"), let number = Key.functionNumber(name.dropFirst(7)) {
      self = .shiftFunction(number)
    } else if name.hasPrefix("f"), let number = Key.functionNumber(name.dropFirst(1)) {
      self = .function(number)
    } else {
      return nil
    }
  }

  private static func functionNumber(_ digits: Substring) -> Int? {
    (1...12).first { String($0) == digits }
  }

  private static func isWritable(_ character: Character) -> Bool {
    !character.isNewline
      && character.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\u{7F}" }
  }
}
