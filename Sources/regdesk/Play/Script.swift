import Canvas

/// What a script tells the desk, line by line.
///
/// ```
/// # somebody is looked for and marked arrived
/// type sahin
/// key F2
/// screen
/// ```
/// A text runs to the end of its line, blanks included. Blank lines and lines that begin with `#` say nothing.
struct Script: Hashable, Sendable {
  /// In the file's order.
  let acts: [Act]

  /// One line that says something.
  enum Act: Hashable, Sendable {
    /// Keys pressed or text pasted or a window resized, one after another.
    case inputs([Input])
    /// Prints the screen as text.
    case screen
    /// Writes the screen as a picture to the file.
    case svg(String)
  }
}

/// Why a line of a script means nothing.
enum ScriptFault: Error, Hashable, Sendable {
  case notUTF8
  case tooLong
  case unknownWord(String)
  case unknownKey(String)
  case noSize(String)
  case noPlace(String)
  case nothingAfter(String)
  case tooMuchAfter(String)
}

extension Script {
  /// Reads the whole script before any of it is played; the file's name is for the complaint.
  init(_ bytes: [UInt8], file: String) throws(Stop) {
    guard bytes.count <= Self.longest else { throw .faultyScript(file, line: 1, .tooLong) }
    var acts: [Act] = []
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      do throws(ScriptFault) {
        if let act = try Self.act(of: line) { acts.append(act) }
      } catch {
        throw .faultyScript(file, line: index + 1, error)
      }
    }
    self.acts = acts
  }

  /// The longest script that is played, in bytes.
  static let longest = 1 << 20

  /// What a line says; nil for nothing.
  private static func act(of bytes: ArraySlice<UInt8>) throws(ScriptFault) -> Act? {
    guard var text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
    if text.hasSuffix("\r") { text.removeLast() }
    if text.hasPrefix("#") || text.allSatisfy(\.isWhitespace) { return nil }
    let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    return try act(String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
  }

  private static func act(_ word: String, _ rest: String) throws(ScriptFault) -> Act {
    if word == "screen" {
      guard rest.isEmpty else { throw .tooMuchAfter(word) }
      return .screen
    }
    guard ["type", "key", "paste", "click", "wheel", "resize", "svg"].contains(word) else {
      throw .unknownWord(word)
    }
    guard !rest.isEmpty else { throw .nothingAfter(word) }
    switch word {
    case "type": return .inputs(rest.map { .key(.character($0)) })
    case "paste": return .inputs([.paste(rest)])
    case "svg": return .svg(rest)
    case "click", "wheel":
      guard let mouse = Mouse(word, rest) else { throw .noPlace("\(word) \(rest)") }
      return .inputs([.mouse(mouse)])
    case "key":
      guard let key = Key(named: rest) else { throw .unknownKey(rest) }
      return .inputs([.key(key)])
    default:
      guard let size = Size(rest) else { throw .noSize(rest) }
      return .inputs([.resize(size)])
    }
  }
}

extension Mouse {
  /// `click 12 5`, `wheel up 12 5`: columns and rows are counted from 1; nil when it says neither.
  fileprivate init?(_ word: String, _ rest: String) {
    let parts = rest.split(separator: " ")
    guard let row = parts.last.flatMap({ Int($0) }),
      let column = parts.dropLast().last.flatMap({ Int($0) }),
      row > 0, column > 0
    else { return nil }
    let place = Place(column: column - 1, row: row - 1)
    switch [word] + parts.dropLast(2).map(String.init) {
    case ["click"]: self = .click(place)
    case ["wheel", "up"]: self = .wheelUp(place)
    case ["wheel", "down"]: self = .wheelDown(place)
    default: return nil
    }
  }
}

// MARK: - Words

extension ScriptFault: CustomStringConvertible {
  var description: String {
    switch self {
    case .tooLong: "the script is longer than a megabyte. Play it in parts."
    case .notUTF8: "the line is not UTF-8. Save the script as UTF-8."
    case .unknownWord(let word):
      "'\(word)' means nothing in a script. A line begins with type, key, paste, click, wheel, resize, screen, svg or #."
    case .unknownKey(let name):
      "there is no key '\(name)'. Write it as the help does: F2, Ctrl-S, Shift-F5, Enter, PgDn, a."
    case .noPlace(let text):
      "'\(text)' is no place. Write column and row, counted from 1: click 12 5, wheel down 12 5."
    case .noSize(let text): "'\(text)' is no size. Write columns and rows as in 80x24."
    case .nothingAfter(let word): "'\(word)' needs something after it."
    case .tooMuchAfter(let word): "'\(word)' takes nothing after it."
    }
  }
}
