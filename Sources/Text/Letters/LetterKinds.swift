// What belongs to a word. The scripts of the desk are answered by range, the rest by property.

extension Unicode.Scalar {
  /// A letter of any script.
  var isLetter: Bool { isSurelyLetter || (value >= 0x80 && properties.isAlphabetic) }

  /// A letter by range; false means "ask".
  var isSurelyLetter: Bool {
    switch value {
    case 0..<0x80: (0x61...0x7A).contains(value | 0x20)
    case 0xC0..<0x2B0: value != 0xD7 && value != 0xF7
    case 0x386, 0x388...0x38A, 0x38C, 0x38E...0x3A1, 0x3A3...0x3F5, 0x3F7..<0x482: true
    case 0x48A..<0x530: true
    case 0x531...0x556, 0x561...0x587, 0x10D0...0x10FA, 0x1C90...0x1CBA: true
    case 0x1E00..<0x1F00, 0xAC00...0xD7A3, 0x3131...0x3163: true
    default: false
    }
  }

  /// A combining mark, which is part of the letter before it.
  var isMark: Bool {
    switch value {
    case 0..<0x300: return false
    case 0x300..<0x370: return true
    case 0x370..<0x483, 0x48A..<0x591, 0x1E00..<0x2000, 0xAC00...0xD7A3: return false
    default:
      let category = properties.generalCategory
      return category == .nonspacingMark || category == .enclosingMark
    }
  }

  /// An apostrophe, which Ukrainian writes inside a word, in any of the forms in use.
  var isApostrophe: Bool {
    switch value {
    case 0x27, 0x60, 0x2018, 0x2019, 0x2BB, 0x2BC: true
    default: false
    }
  }

  var isDigit: Bool { (0x30...0x39).contains(value) }
}

/// The script of a letter, where it decides how a name is read.
package enum Script: Hashable, Sendable {
  case latin
  case cyrillic
  case greek
  case armenian
  case georgian
  case hangul
  case other
}

extension Unicode.Scalar {
  /// The script of a letter.
  var script: Script {
    switch value {
    case 0..<0x2B0, 0x1E00..<0x1F00: .latin
    case 0x370..<0x400, 0x1F00..<0x2000: .greek
    case 0x400..<0x530: .cyrillic
    case 0x530..<0x590: .armenian
    case 0x10A0..<0x1100, 0x1C90..<0x1CC0: .georgian
    case 0x1100..<0x1200, 0x3131..<0x318F, 0xAC00..<0xD7A4: .hangul
    default: .other
    }
  }
}
