/// Groups of Latin letters and the sound they are taken for: one sound, or two when it is in doubt.
struct SoundTable: Sendable {
  /// The rules by first letter, `a` to `z`, longer letters before shorter ones.
  private let rules: [[Rule]]
  private let dropsHAfterVowels: Bool

  struct Rule: Sendable {
    let letters: [UInt8]
    let sound: [UInt8]
    let second: [UInt8]
  }

  /// Reads lines of letters, sound and, where in doubt, second sound; a letter without a line is itself.
  init(_ lines: String, dropsHAfterVowels: Bool = false) {
    let read = lines.split(whereSeparator: \.isNewline).map { line in
      let words = line.split(separator: " ").map { Array($0.utf8) }
      return Rule(letters: words[0], sound: words[1], second: words.count > 2 ? words[2] : words[1])
    }
    rules = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { first in
      let own = read.filter { $0.letters.first == first }
      return own.sorted { $0.letters.count > $1.letters.count }
    }
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
      if rule.second != rule.sound { doubts |= Self.bit(rule.letters[0]) }
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
        let isSecond = choice & Self.bit(rule.letters[0]) != 0
        for sound in isSecond ? rule.second : rule.sound { append(sound, to: &sounds) }
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
    let first = Int(spelling[place]) - Int(UInt8(ascii: "a"))
    guard rules.indices.contains(first) else { return nil }
    return rules[first].first { rule in
      place + rule.letters.count <= spelling.count
        && rule.letters.indices.dropFirst().allSatisfy { spelling[place + $0] == rule.letters[$0] }
    }
  }

  private static func bit(_ letter: UInt8) -> UInt32 { 1 << UInt32(letter & 0x1F) }

  private static func isVowel(_ sound: UInt8) -> Bool {
    switch sound {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"): true
    default: false
    }
  }
}
