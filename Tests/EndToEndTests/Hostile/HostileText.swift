import Foundation

/// Text that gives orders to a terminal, hides something or turns what people read, and how to see that none came through.
enum HostileText {
  /// By which such text is found again in what is written.
  static let mark = "zqz"

  /// What is tried, by name.
  static let attacks: [(name: String, text: String)] = [
    ("title", "\u{1B}]0;pwned\u{7}"), ("clipboard", "\u{1B}]52;c;cHduZWQ=\u{7}"),
    ("link", "\u{1B}]8;;http://pwned\u{1B}\\"), ("move", "\u{1B}[97;97H"),
    ("colour", "\u{1B}[31;42;5m"),
    ("device control", "\u{1B}P$q\"p\u{1B}\\"), ("reset", "\u{1B}c"), ("C1 CSI", "\u{9B}97m"),
    ("C1 OSC", "\u{9D}0;pwned\u{9C}"), ("C1 DCS", "\u{90}pwned"), ("next line", "\u{85}"),
    ("DEL", "\u{7F}"),
    ("bell", "\u{7}"), ("backspace", "\u{8}"), ("carriage return", "a\rb"),
    ("tabs", "\t\u{B}\u{C}"),
    ("shift out", "\u{E}\u{F}"), ("overrides", "\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}"),
    ("isolates", "\u{2066}\u{2067}\u{2068}\u{2069}"), ("marks", "\u{200E}\u{200F}\u{61C}"),
    ("zero width", "\u{200B}\u{200C}\u{200D}\u{2060}\u{FEFF}\u{AD}"),
    ("separators", "\u{2028}\u{2029}"),
    ("unseen", "\u{34F}\u{115F}\u{3164}\u{FFA0}\u{180E}\u{FE0F}\u{E0041}"),
    ("private use", "\u{E000}\u{10FFFD}"),
    ("unassigned", "\u{378}\u{FFFE}"),
  ]

  /// All of them in one text.
  static let text = mark + attacks.map(\.text).joined(separator: mark) + mark

  /// The same as the inside of a text in JSON or in double quotes of YAML.
  static let escaped = text.unicodeScalars.map { scalar in
    let digits = String(scalar.value, radix: 16)
    let isPlain = (0x20..<0x7F).contains(scalar.value) && scalar != "\"" && scalar != "\\"
    if isPlain { return String(scalar) }
    guard scalar.value > 0xFFFF else {
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
    return String(scalar)
  }.joined()

  /// What stands in text for people and must not: the characters by their numbers.
  ///
  /// Line feeds may; letters with joiners of their own scripts do not occur here.
  static func orders(in text: String) -> Set<String> {
    Set(
      text.unicodeScalars.filter(isOrder).map {
        "U+" + String($0.value, radix: 16, uppercase: true)
      }
    )
  }

  /// What stands in the bytes of a terminal and must not: orders that the desk never gives, and characters as above.
  static func terminalOrders(in bytes: [UInt8]) -> Set<String> {
    guard let written = String(validating: bytes, as: UTF8.self) else {
      return ["bytes that are not UTF-8"]
    }
    // At its end ncurses gives the terminal its own colours back: the `oc` of xterm.
    let text = written.replacingOccurrences(of: "\u{1B}]104\u{7}", with: "")
    let given = [
      "\u{1B}]", "\u{1B}P", "\u{1B}_", "\u{1B}^", "\u{1B}c", "\u{1B}[97;97H", "\u{1B}[31;42;5m",
      "\u{7}",
    ]
    // What ncurses itself moves the cursor and chooses letters with.
    let own: Set<Unicode.Scalar> = ["\u{1B}", "\r", "\n", "\u{8}", "\u{E}", "\u{F}"]
    let strange = text.unicodeScalars.filter { isOrder($0) && !own.contains($0) }
    return Set(given.filter { text.contains($0) }.map(\.debugDescription))
      .union(strange.map { "U+" + String($0.value, radix: 16, uppercase: true) })
  }

  private static func isOrder(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: scalar != "\n"
    case .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate: true
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
