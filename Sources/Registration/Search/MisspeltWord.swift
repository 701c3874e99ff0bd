import Text

/// A typed word that may have one letter wrong, missing, doubled or swapped with the next.
///
/// Letters are compared as UTF-8, each as a whole. What stands before the slip agrees, and so does what
/// follows it, so that looking at a key takes hardly longer than comparing it.
struct MisspeltWord: Sendable {
  /// The number of the word in its query.
  let word: Int
  let closeness: Spellings.Closeness
  private let typed: [UInt8]
  private let letterCount: Int
  /// The first two bytes, by which most keys are told to be something else.
  private let first: UInt8
  private let second: UInt8

  /// How a key is like what was typed.
  struct Likeness: Hashable, Sendable {
    /// The whole key was typed, not only its beginning.
    let isWhole: Bool
    /// The slip is in the first letter, which people hardly ever get wrong.
    let isAtStart: Bool
  }

  /// A spelling of a word of enough letters to be recognised, as typed and as spelt; nil for a shorter
  /// one, and for a number or a badge.
  init?(_ key: Spellings.Key, typedAs written: Spellings.Key, word: Int) {
    let letters = min(Self.letterCount(key.bytes), Self.letterCount(written.bytes))
    guard letters >= Self.fewestTyped, !key.bytes.contains(where: Self.isDigit) else { return nil }
    self.word = word
    closeness = key.closeness
    typed = key.bytes
    letterCount = letters
    first = key.bytes[0]
    second = key.bytes[1]
  }

  /// How a key, or with `beginnings` its beginning, is what was typed but for one letter; nil when it is
  /// not, or exactly so.
  func likeness(to bytes: Span<UInt8>, _ key: Range<Int>, beginnings: Bool) -> Likeness? {
    guard typed.count <= key.count + Self.widestLetter,
      beginnings || key.count <= typed.count + Self.widestLetter
    else { return nil }
    guard key.count > 1, mayAgree(bytes[key.lowerBound], bytes[key.lowerBound + 1]) else {
      return nil
    }
    let place = firstDifference(bytes, key)
    guard place < typed.count else { return nil }
    switch closestRest(bytes, key, from: place) {
    case .whole: return Likeness(isWhole: true, isAtStart: place == 0)
    case .beginning where beginnings && letterCount > Self.fewestTyped:
      return Likeness(isWhole: false, isAtStart: place == 0)
    case .beginning, .other: return nil
    }
  }

  /// Whether a key that begins with two bytes may be meant: after one slip one of them is among the first two typed.
  func mayAgree(_ one: UInt8, _ two: UInt8) -> Bool {
    first == one || second == two || first == two || second == one
  }

  /// Names of four letters are found with one of them missing.
  private static let fewestTyped = 3
  private static let widestLetter = 4

  private enum Rest: Int {
    case whole
    case beginning
    case other
  }

  /// Where the letter begins that is not the key's; the number of bytes typed when all are.
  private func firstDifference(_ bytes: Span<UInt8>, _ key: Range<Int>) -> Int {
    var place = 0
    while place < typed.count, place < key.count, typed[place] == bytes[key.lowerBound + place] {
      place += 1
    }
    if place == typed.count, place == key.count { return place }
    while place > 0, place < typed.count, Self.isContinuation(typed[place]) { place -= 1 }
    return place
  }

  /// What follows the slip, by the best explanation of it: a letter too few, wrong, too many, swapped.
  private func closestRest(_ bytes: Span<UInt8>, _ key: Range<Int>, from place: Int) -> Rest {
    let there = key.lowerBound + place
    let mine = place + Self.width(typed[place])
    let more = there < key.upperBound
    let its = more ? there + Self.width(bytes[there]) : there
    var best = more ? rest(from: place, bytes, its, key.upperBound) : .other
    // Of three letters only a missing one is forgiven: too many names have two of them.
    if letterCount == Self.fewestTyped { return best }
    best = closer(best, rest(from: mine, bytes, there, key.upperBound))
    guard more else { return best }
    best = closer(best, rest(from: mine, bytes, its, key.upperBound))
    if isSwapped(place, bytes, there, key.upperBound) {
      let after = mine - place + Self.width(typed[mine])
      best = closer(best, rest(from: place + after, bytes, there + after, key.upperBound))
    }
    return best
  }

  private func closer(_ one: Rest, _ other: Rest) -> Rest {
    one.rawValue <= other.rawValue ? one : other
  }

  /// How the typed bytes from a place on stand at a place of the key.
  private func rest(from start: Int, _ bytes: Span<UInt8>, _ place: Int, _ end: Int) -> Rest {
    let left = typed.count - start
    guard left <= end - place else { return .other }
    var offset = 0
    while offset < left {
      if typed[start + offset] != bytes[place + offset] { return .other }
      offset += 1
    }
    return left == end - place ? .whole : .beginning
  }

  /// Whether two typed letters stand in the key the other way round.
  private func isSwapped(_ place: Int, _ bytes: Span<UInt8>, _ there: Int, _ end: Int) -> Bool {
    let first = Self.width(typed[place])
    guard place + first < typed.count else { return false }
    let second = Self.width(typed[place + first])
    guard there + first + second <= end, place + first + second <= typed.count else {
      return false
    }
    for offset in 0..<first where typed[place + offset] != bytes[there + second + offset] {
      return false
    }
    for offset in 0..<second where typed[place + first + offset] != bytes[there + offset] {
      return false
    }
    return true
  }

  private static func letterCount(_ bytes: [UInt8]) -> Int { bytes.count { !isContinuation($0) } }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The bytes of the letter that begins with a byte.
  private static func width(_ byte: UInt8) -> Int {
    switch byte {
    case ..<0xC0: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }
}
