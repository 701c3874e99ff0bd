/// Groups of Latin letters and the sound they are taken for: one sound, or two when it is in doubt.
struct SoundTable: Sendable {
  /// The rules by first letter, longer groups before shorter ones.
  private let rules: [Rule]
  /// For each letter `a` to `z` where its rules begin in `rules`; one more at the end.
  private let starts: [Int]
  private let dropsHAfterVowels: Bool

  private struct Rule: Sendable {
    let letters: ShortText
    let sound: ShortText
    let second: ShortText
  }

  /// Reads lines of letters, sound and, where in doubt, second sound, in alphabetical order; a letter
  /// without a line is itself.
  init(_ lines: String, dropsHAfterVowels: Bool = false) {
    let rules = lines.split(whereSeparator: \.isNewline).map { line in
      let words = line.split(separator: " ").map { ShortText($0.utf8) }
      return Rule(letters: words[0], sound: words[1], second: words[words.count - 1])
    }
    let byLetter = (Self.firstLetter...UInt8(ascii: "z")).map { first in
      rules.filter { $0.letters.first == first }.sorted { $0.letters.count > $1.letters.count }
    }
    self.rules = byLetter.flatMap { $0 }
    starts = byLetter.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    self.dropsHAfterVowels = dropsHAfterVowels
  }

  /// The first letters of the groups in a spelling whose sound is in doubt, as bits, `a` lowest.
  func doubts(in spelling: [UInt8]) -> UInt32 {
    var doubts: UInt32 = 0
    var place = 0
    while place < spelling.count {
      guard let rule = rule(for: spelling, at: place) else {
        place += 1
        continue
      }
      if rule.second != rule.sound { doubts |= Self.bit(rule.letters.first) }
      place += rule.letters.count
    }
    return doubts
  }

  /// The sounds of a spelling, the second one for the doubts chosen; nothing twice in a row, and no
  /// i before an e.
  func sounds(of spelling: [UInt8], second choice: UInt32 = 0) -> [UInt8] {
    var sounds: [UInt8] = []
    sounds.reserveCapacity(spelling.count)
    var place = 0
    while place < spelling.count {
      if let rule = rule(for: spelling, at: place) {
        let isSecond = choice & Self.bit(rule.letters.first) != 0
        let sound = isSecond ? rule.second : rule.sound
        for number in 0..<sound.count { append(sound[number], to: &sounds) }
        place += rule.letters.count
      } else {
        append(spelling[place], to: &sounds)
        place += 1
      }
    }
    return sounds
  }

  private func append(_ sound: UInt8, to sounds: inout [UInt8]) {
    if sound == UInt8(ascii: "e"), sounds.last == UInt8(ascii: "i") { sounds.removeLast() }
    if sound == sounds.last { return }
    if dropsHAfterVowels, sound == UInt8(ascii: "h"), let last = sounds.last, Self.isVowel(last) {
      return
    }
    sounds.append(sound)
  }

  private func rule(for spelling: [UInt8], at place: Int) -> Rule? {
    let first = Int(spelling[place]) - Int(Self.firstLetter)
    guard (0..<starts.count - 1).contains(first) else { return nil }
    var number = starts[first]
    if number == starts[first + 1] { return nil }
    let here = ShortText(spelling, from: place)
    while number < starts[first + 1] {
      if here.begins(with: rules[number].letters) { return rules[number] }
      number += 1
    }
    return nil
  }

  private static let firstLetter = UInt8(ascii: "a")

  private static func bit(_ letter: UInt8) -> UInt32 { 1 << UInt32(letter & 0x1F) }

  private static func isVowel(_ sound: UInt8) -> Bool {
    switch sound {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"): true
    default: false
    }
  }
}

/// Up to four ASCII letters in one word, the first lowest.
private struct ShortText: Hashable, Sendable {
  private var packed: UInt32 = 0
  private(set) var count = 0

  init(_ letters: some Sequence<UInt8>) {
    for letter in letters.prefix(4) { append(letter) }
  }

  /// The letters of a spelling from a place on.
  init(_ spelling: [UInt8], from place: Int) {
    var next = place
    while next < spelling.count, count < 4 {
      append(spelling[next])
      next += 1
    }
  }

  var first: UInt8 { self[0] }

  subscript(place: Int) -> UInt8 { UInt8(truncatingIfNeeded: packed >> UInt32(place * 8)) }

  func begins(with other: ShortText) -> Bool {
    count >= other.count && (packed ^ other.packed) << UInt32(32 - other.count * 8) == 0
  }

  private mutating func append(_ letter: UInt8) {
    packed |= UInt32(letter) << UInt32(count * 8)
    count += 1
  }
}
