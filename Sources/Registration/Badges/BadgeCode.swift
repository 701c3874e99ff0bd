/// A badge's code as it was typed or scanned: recognised by its complete shape, never by speed.
///
/// With its hyphens, `A-017-4`, a code is complete at its check digit; without them, `A0174`, only a key that ends it can tell.
/// A layout that turned the letters into others is read back (`ScannerLayout`); where two layouts could have made what stands
/// there, the check digit fits only one of the letters.
package struct BadgeCode: Hashable, Sendable {
  /// The badges that it can be, those of likelier layouts first; none when the check digit fits no layout's letter.
  package let badges: [Badge]
  /// As it would be printed: `A-017-5`.
  package let text: String
  /// What stands before it.
  package let before: String

  /// The code with hyphens that a text ends with; nil when it ends with none, or in the middle of one.
  ///
  /// A code begins at the beginning, after a space, or where a small letter is followed by a capital one, so that neither a
  /// half-typed name before a scan nor the number of a letter (`GRC-531-2`) makes it another.
  package init?(endOf text: String) {
    self.init(readings: Reading.all(atEndOf: Array(text), isCompact: false))
  }

  /// The code that a text ends with when a key says that it is at its end: with hyphens or without.
  package init?(wholeEndOf text: String) {
    let letters = Array(text)
    let readings = Reading.all(atEndOf: letters, isCompact: false)
    self.init(
      readings: readings.isEmpty ? Reading.all(atEndOf: letters, isCompact: true) : readings
    )
  }

  /// The codes that a text consists of, parted by spaces or commas, in its order; nil when anything else stands in it.
  package static func list(in text: String) -> [BadgeCode]? {
    let words = text.split { $0.isWhitespace || $0 == "," || $0 == ";" }
    let codes = words.compactMap { word in
      BadgeCode(wholeEndOf: String(word)).flatMap { $0.before.isEmpty ? $0 : nil }
    }
    return codes.isEmpty || codes.count < words.count ? nil : codes
  }

  private init?(readings: [Reading]) {
    guard let first = readings.first else { return nil }
    var badges: [Badge] = []
    for badge in readings.compactMap(\.badge) where !badges.contains(badge) { badges.append(badge) }
    self.badges = badges
    text = badges.first?.description ?? first.text
    before = first.before
  }
}

/// What the end of a text is on one layout.
private struct Reading {
  let letter: UInt8
  /// The counter and the check digit.
  let digits: [Int]
  let before: String

  /// As it would be printed.
  var text: String {
    let number = digits.dropLast().map(String.init).joined()
    return "\(Character(Unicode.Scalar(letter)))-\(number)-\(digits.last ?? 0)"
  }

  /// The badge; nil when the check digit does not fit.
  var badge: Badge? { Badge(text) }

  /// More digits would be no number of a badge.
  private static let mostDigits = 10

  /// What it is on every layout on which it is a code, the Latin first.
  static func all(atEndOf text: [Character], isCompact: Bool) -> [Reading] {
    ScannerLayout.all.compactMap { layout in
      isCompact ? Reading(compact: text, on: layout) : Reading(hyphened: text, on: layout)
    }
  }

  private init?(hyphened text: [Character], on layout: ScannerLayout) {
    guard let check = text.last.flatMap(layout.digit),
      let hyphen = text.dropLast().last, layout.isHyphen(hyphen)
    else { return nil }
    let counter = Self.digits(atEndOf: text.dropLast(2), on: layout)
    let rest = text.dropLast(2 + counter.count)
    guard counter.count >= 3, rest.last == hyphen else { return nil }
    self.init(rest.dropLast(), counter + [check], on: layout)
  }

  private init?(compact text: [Character], on layout: ScannerLayout) {
    guard layout.readsWithoutHyphens else { return nil }
    let digits = Self.digits(atEndOf: text[...], on: layout)
    guard digits.count >= 4 else { return nil }
    self.init(text.dropLast(digits.count), digits, on: layout)
  }

  /// Of what ends with the letter.
  private init?(_ head: ArraySlice<Character>, _ digits: [Int], on layout: ScannerLayout) {
    guard digits.count <= Self.mostDigits, let typed = head.last,
      let letter = layout.letter(typed), Self.begins(typed, after: head.dropLast().last)
    else { return nil }
    self.letter = letter
    self.digits = digits
    before = String(head.dropLast())
  }

  private static func digits(
    atEndOf text: ArraySlice<Character>,
    on layout: ScannerLayout
  ) -> [Int] {
    var digits: [Int] = []
    for character in text.reversed() {
      guard digits.count <= mostDigits, let digit = layout.digit(character) else { break }
      digits.append(digit)
    }
    return digits.reversed()
  }

  /// Whether a code can begin with that letter there.
  private static func begins(_ letter: Character, after before: Character?) -> Bool {
    guard let before else { return true }
    let grows = !before.isUppercase && !letter.isLowercase
    return before.isWhitespace
      || (before.isLetter && grows && (before.isLowercase || letter.isUppercase))
  }
}
