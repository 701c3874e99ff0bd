/// Finds the phrases that a Swift source says: the literal of every `say("...")`, its interpolations as numbered holes.
///
/// It knows as much of Swift as that takes: comments, string literals of one line and of several, interpolations with
/// strings in them.
struct PhraseScanner {
  /// In the source's order.
  private(set) var phrases: [String] = []
  /// The lines of calls whose argument is not one literal.
  private(set) var faultyLines: [Int] = []
  private let text: [Character]
  private var place = 0

  init(_ source: String) {
    text = Array(source)
    while place < text.count {
      scanCode()
      place += 1
    }
  }

  /// Reads code up to the parenthesis that closes what was opened before, or to the end.
  private mutating func scanCode() {
    var depth = 0
    while place < text.count {
      if skipsComment() { continue }
      switch text[place] {
      case "\"": _ = literal()
      case "#" where follows("#\""): skip(past: "\"#")
      case "#" where follows("#/"): skip(past: "/#")
      case "(":
        depth += 1
        let isSay = endsWithSay
        place += 1
        if isSay { say() }
      case ")":
        if depth == 0 { return }
        depth -= 1
        place += 1
      default: place += 1
      }
    }
  }

  /// Reads what stands in `say(`.
  private mutating func say() {
    let line = text[..<place].count(where: \.isNewline) + 1
    skipBlanks()
    guard follows("\"") else {
      faultyLines.append(line)
      return
    }
    let slot = phrases.count
    let phrase = literal()
    phrases.insert(phrase, at: slot)
    skipBlanks()
    if !follows(")") { faultyLines.append(line) }
  }

  /// Whether the parenthesis here is that of a call of `say`.
  private var endsWithSay: Bool {
    let before = String(text[max(0, place - 9)..<place])
    guard before.hasSuffix("say") else { return false }
    if before.hasSuffix("func say") { return false }
    return before.dropLast(3).last.map { !$0.isLetter && $0 != "_" && $0 != "." && $0 != "`" }
      ?? true
  }

  /// Reads the string literal here, and goes behind it.
  private mutating func literal() -> String {
    let isLong = follows("\"\"\"")
    place += isLong ? 3 : 1
    var found = ""
    var holes = 0
    while place < text.count, !follows(isLong ? "\"\"\"" : "\"") {
      guard text[place] == "\\" else {
        found.append(text[place])
        place += 1
        continue
      }
      place += 2
      switch text[place - 1] {
      case "(":
        holes += 1
        found += "{\(holes)}"
        scanCode()
        place += 1
      case "n": found += "\n"
      case "t": found += "\t"
      case "u":
        let digits = text[(place + 1)...].prefix { $0 != "}" }
        found +=
          UInt32(String(digits), radix: 16).flatMap(Unicode.Scalar.init).map(String.init) ?? ""
        place += digits.count + 2
      case "\n": skipBlanks()
      case let other: found.append(other)
      }
    }
    place += isLong ? 3 : 1
    return isLong ? Self.unindented(found) : found
  }

  /// The text of a literal of several lines: without its first line break and its last line, which says the indentation.
  private static func unindented(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let indentation = lines.popLast()?.count ?? 0
    return lines.dropFirst().map { $0.dropFirst(indentation) }.joined(separator: "\n")
  }
}

extension PhraseScanner {
  private func follows(_ word: String) -> Bool {
    text[place...].starts(with: word)
  }

  private mutating func skipBlanks() {
    while place < text.count, text[place].isWhitespace { place += 1 }
  }

  private mutating func skip(past end: String) {
    place += 2
    while place < text.count, !follows(end) { place += 1 }
    place += end.count
  }

  private mutating func skipsComment() -> Bool {
    guard follows("//") else { return false }
    while place < text.count, !text[place].isNewline { place += 1 }
    return true
  }
}
