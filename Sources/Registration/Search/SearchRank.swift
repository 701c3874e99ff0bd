import Text

/// How good a hit is: smaller is better.
///
/// The whole family name comes first, as written or in another spelling, then the beginning of the family
/// name as written, then another word of the name, then spellings without marks or by another rule, then
/// other fields, then likeness of sound, and last a slip of one letter. Within each, a whole word comes
/// before the beginning of one.
struct SearchRank: Hashable, Comparable, Sendable {
  let value: UInt16

  /// The whole of a badge.
  static let best = SearchRank(value: 0)
  static let none = SearchRank(value: .max)

  init(field: SearchField, closeness: Spellings.Closeness, isWhole: Bool) {
    let step: UInt16 =
      switch (field, closeness) {
      case (.badge, _): isWhole ? 0 : 4
      case (.email, _), (.letter, _), (.ministry, _), (.state, _): 7
      case (.familyName, .written), (.nativeFamilyName, .written): isWhole ? 1 : 3
      case (_, .written): 4
      case (.familyName, .folded), (.nativeFamilyName, .folded): isWhole ? 2 : 5
      case (_, .folded): 6
      case (.familyName, _), (.nativeFamilyName, _): 8
      case (_, _): 9
      }
    value = step * 2 + (isWhole ? 0 : 1)
  }

  /// The rank of a name that is like what was typed but for one letter: after everything else, a whole
  /// name before the beginning of one, and a first letter that is wrong last of all.
  init(similarIn field: SearchField, _ likeness: MisspeltWord.Likeness) {
    let isFamilyName = field == .familyName || field == .nativeFamilyName
    let step = Self.similar + (isFamilyName ? 0 : 1)
    value =
      (step + (likeness.isWhole ? 0 : 2) + (likeness.isAtStart ? 4 : 0)) * 2
      + (likeness.isWhole ? 0 : 1)
  }

  /// Whether a letter of what was typed is another one there.
  var isSimilar: Bool { self != .none && value >= Self.similar * 2 }

  /// Whether all of a key was typed.
  var isWhole: Bool { value.isMultiple(of: 2) }

  private static let similar: UInt16 = 64

  init(value: UInt16) { self.value = value }

  static func < (left: SearchRank, right: SearchRank) -> Bool { left.value < right.value }
}
