import Text

/// A letter as a terminal can show it: one that takes room, with at most a few marks on it.
///
/// A `Character` may hold several letters that take room (a family of emoji, a conjunct). Terminals disagree on the
/// width of such a cluster, so each letter of it becomes a glyph of its own and every terminal counts the same.
struct Glyph {
  let character: Character
  /// 1 or 2.
  let columns: Int

  /// As many marks as the terminal's library keeps on one letter.
  static let mostMarks = 4
}

extension Glyph {
  /// Calls `body` with the glyphs of a text in order, until it returns false.
  ///
  /// Line breaks and tabs become spaces; control, zero-width and direction characters and marks without a
  /// letter are left out. Letters of private use, and those that Unicode does not have yet, are drawn as `U+FFFD`: no two
  /// terminals agree on how wide they are, and one that is left out would make two names look the same.
  static func forEach(of text: some StringProtocol, _ body: (Glyph) -> Bool) {
    for character in text {
      guard forEach(of: character, body) else { return }
    }
  }

  /// Columns the text fills once drawn.
  static func columns(of text: some StringProtocol) -> Int {
    var columns = 0
    forEach(of: text) { glyph in
      columns += glyph.columns
      return true
    }
    return columns
  }

  private static func forEach(of character: Character, _ body: (Glyph) -> Bool) -> Bool {
    if let ascii = character.asciiValue {
      return ofASCII(ascii).map(body) ?? true
    }
    let scalars = character.unicodeScalars
    if let only = scalars.first, scalars.count == 1 {
      if only.isUnknown { return body(.unknown) }
      let columns = only.columns
      return only.isDrawable && columns > 0
        ? body(Glyph(character: character, columns: columns)) : true
    }
    return forEach(ofCluster: scalars, body)
  }

  private static func ofASCII(_ ascii: UInt8) -> Glyph? {
    switch ascii {
    case 0x20...0x7E: Glyph(character: Character(Unicode.Scalar(ascii)), columns: 1)
    case 0x09, 0x0A, 0x0D: Glyph(character: " ", columns: 1)
    default: nil
    }
  }

  private static func forEach(
    ofCluster scalars: Character.UnicodeScalarView,
    _ body: (Glyph) -> Bool
  ) -> Bool {
    var cluster = Unicode.Scalar.View()
    var columns = 0
    for letter in scalars {
      let scalar = letter.isUnknown ? Self.replacement : letter
      guard scalar.isDrawable else { continue }
      let wide = scalar.columns
      if wide > 0 {
        guard columns == 0 || body(Glyph(cluster, columns: columns)) else { return false }
        cluster = Unicode.Scalar.View([scalar])
        columns = wide
      } else if columns > 0, cluster.count <= mostMarks {
        cluster.append(scalar)
      }
    }
    return columns == 0 || body(Glyph(cluster, columns: columns))
  }

  private static let replacement: Unicode.Scalar = "\u{FFFD}"
  private static let unknown = Glyph(character: Character(replacement), columns: 1)

  private init(_ scalars: String.UnicodeScalarView, columns: Int) {
    self.init(character: String(scalars).first ?? " ", columns: columns)
  }
}

extension Unicode.Scalar {
  fileprivate typealias View = String.UnicodeScalarView

  /// Whether it is a letter of which nobody can say what it looks like.
  fileprivate var isUnknown: Bool {
    if value < 0x378 { return false }
    switch properties.generalCategory {
    case .privateUse: return true
    case .unassigned:
      return !properties.isDefaultIgnorableCodePoint && !properties.isNoncharacterCodePoint
    default: return false
    }
  }

  /// Whether a terminal shows it, alone or on a letter, without moving anything else.
  fileprivate var isDrawable: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator: false
    default: !properties.isDefaultIgnorableCodePoint
    }
  }
}
