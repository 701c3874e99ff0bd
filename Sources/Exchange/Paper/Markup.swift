import Text

/// A piece of HTML that is well-formed as XML too: elements nest by construction, and whatever stands in them is escaped.
struct Markup: Hashable, Sendable {
  private(set) var html: String

  /// Text, with everything that would be read as markup, or that no terminal and no page may be given, made harmless.
  init(_ text: String) {
    html = Self.escaped(text)
  }

  private init(html: String) {
    self.html = html
  }

  /// An element with its content in it.
  static func element(
    _ name: String,
    _ attributes: KeyValuePairs<String, String> = [:],
    _ content: [Markup] = []
  ) -> Markup {
    let words = attributes.map { " \($0.key)=\"\(escaped($0.value))\"" }.joined()
    let inside = content.map(\.html).joined()
    return voids.contains(name)
      ? Markup(html: "<\(name)\(words)/>") : Markup(html: "<\(name)\(words)>\(inside)</\(name)>")
  }

  /// An element with text in it.
  static func element(
    _ name: String,
    _ attributes: KeyValuePairs<String, String> = [:],
    _ text: String
  ) -> Markup {
    element(name, attributes, [Markup(text)])
  }

  /// A style sheet; its own text, never anybody else's.
  static func style(_ rules: String) -> Markup {
    Markup(html: "<style>\n\(rules)\n</style>")
  }

  /// The pieces one behind the other, a line each.
  static func lines(_ pieces: [Markup]) -> Markup {
    Markup(html: pieces.map { "\n" + $0.html }.joined() + "\n")
  }

  private static let voids: Set<String> = ["br", "col", "hr", "meta"]

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.printable.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case _ where scalar.value & 0xFFFE == 0xFFFE: escaped.unicodeScalars.append("\u{FFFD}")
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

extension String {
  /// The text as a string of CSS in a style sheet of ours: nothing in it can end the string or the sheet.
  var cssString: String {
    let inside = printable.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\", "<", ">", "&", "\n": "\\\(String(scalar.value, radix: 16)) "
      default: String(scalar)
      }
    }
    return "\"\(inside.joined())\""
  }
}
