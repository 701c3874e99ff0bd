import Text

/// How good a hit is: smaller is better.
///
/// The beginning of the family name as written comes first, then the beginning of another word of the
/// name, then spellings without marks or by another rule, then other fields, then likeness of sound.
/// Within each, a whole word comes before the beginning of one.
struct SearchRank: Hashable, Comparable, Sendable {
  let value: UInt16

  /// The whole of a badge.
  static let best = SearchRank(value: 0)
  static let none = SearchRank(value: .max)

  init(field: SearchField, closeness: Spellings.Closeness, isWhole: Bool) {
    let step: UInt16 =
      switch (field, closeness) {
      case (.badge, _): isWhole ? 0 : 2
      case (.email, _), (.letter, _), (.ministry, _), (.state, _): 5
      case (.familyName, .written), (.nativeFamilyName, .written): 1
      case (_, .written): 2
      case (.familyName, .folded), (.nativeFamilyName, .folded): 3
      case (_, .folded): 4
      case (.familyName, _), (.nativeFamilyName, _): 6
      case (_, _): 7
      }
    value = step * 2 + (isWhole ? 0 : 1)
  }

  /// Whether all of a key was typed.
  var isWhole: Bool { value.isMultiple(of: 2) }

  private init(value: UInt16) { self.value = value }

  static func < (left: SearchRank, right: SearchRank) -> Bool { left.value < right.value }
}
