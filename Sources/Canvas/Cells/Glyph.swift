import Text

/// A letter as a terminal can show it: one that takes room, with at most a few marks on it.
///
/// A `Character` may hold several letters that take room (a family of emoji, a conjunct). Terminals disagree on the
/// width of such a cluster, so each letter of it becomes a glyph of its own and every terminal counts the same.
struct Glyph {
  let letter: Letter
  /// 1 or 2.
  let columns: Int
}

extension Glyph {
  /// Calls `body` with the glyphs of a text in order, until it returns false.
  ///
  /// Line breaks and tabs become spaces; control, zero-width and direction characters and marks without a
  /// letter are left out. Letters of private use, and those that Unicode does not have yet, are drawn as `U+FFFD`: no two
  /// terminals agree on how wide they are, and one that is left out would make two names look the same.
  static func forEach(of text: String, _ body: (Glyph) -> Bool) {
    // Nearly all text is of plain letters: a glyph of them takes a twentieth of the instructions.
    guard text.plainColumns != nil else {
      for character in text where !forEach(of: character, body) { return }
      return
    }
    for scalar in text.unicodeScalars {
      guard body(Glyph(letter: Letter(scalar), columns: scalar.plainColumns ?? 1)) else { return }
    }
  }

  /// Columns the text fills once drawn.
  static func columns(of text: String) -> Int {
    if let columns = text.plainColumns { return columns }
    var columns = 0
    forEach(of: text) { glyph in
      columns += glyph.columns
      return true
    }
    return columns
  }

  private static func forEach(of character: Character, _ body: (Glyph) -> Bool) -> Bool {
    let scalars = character.unicodeScalars
    guard let only = scalars.first, scalars.count == 1 else {
      // A carriage return and the line feed after it are one character.
      return character.isNewline ? body(.space) : forEach(ofCluster: scalars, body)
    }
    switch only {
    case "\t", "\n", "\r": return body(.space)
    case _ where only.isUnknown: return body(.unknown)
    default:
      let columns = only.columns
      return only.isDrawable && columns > 0
        ? body(Glyph(letter: Letter(only), columns: columns)) : true
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
        guard columns == 0 || body(Glyph(letter: Letter(cluster), columns: columns)) else {
          return false
        }
        cluster = Unicode.Scalar.View([scalar])
        columns = wide
      } else if columns > 0, cluster.count <= Letter.mostMarks {
        cluster.append(scalar)
      }
    }
    return columns == 0 || body(Glyph(letter: Letter(cluster), columns: columns))
  }

  private static let replacement: Unicode.Scalar = "\u{FFFD}"
  private static let unknown = Glyph(letter: Letter(replacement), columns: 1)
  private static let space = Glyph(letter: .space, columns: 1)
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
