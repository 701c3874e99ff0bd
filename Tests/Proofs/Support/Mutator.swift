/// Makes hostile inputs out of valid ones: flipped bits, lost, doubled and swapped pieces, splices, words that broke others.
///
/// The same seed makes the same input.
package struct Mutator {
  private var random: SplitMix
  private let samples: [[UInt8]]
  private let tokens: [[UInt8]]
  /// No input grows beyond this, in bytes.
  private let longest: Int

  /// Changes samples, of which there is at least one, also by putting in the format's own words beside those that are bad for
  /// every reader.
  package init(
    seed: UInt64,
    samples: [[UInt8]],
    tokens: [String] = [],
    longest: Int = 1 << 14
  ) {
    random = SplitMix(seed: seed)
    self.samples = samples
    self.tokens = Self.bad + tokens.map { [UInt8]($0.utf8) }
    self.longest = longest
  }

  /// A number below `limit`, which is at least 1.
  package mutating func number(below limit: Int) -> Int {
    Int(random.next() % UInt64(max(limit, 1)))
  }

  /// One of the samples, as it is.
  package mutating func sample() -> [UInt8] { samples[number(below: samples.count)] }

  /// One of the samples, changed in one to six places.
  package mutating func mutant() -> [UInt8] { mutated(sample()) }

  /// The bytes, changed in one to six places.
  package mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var changed = bytes
    for _ in 0...number(below: 6) { change(&changed) }
    return changed.count > longest ? Array(changed.prefix(longest)) : changed
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    switch number(below: 12) {
    case 0: flip(&bytes)
    case 1: overwrite(&bytes)
    case 2: bytes.removeSubrange(range(in: bytes))
    case 3: double(&bytes)
    case 4, 5, 6: bytes.replaceSubrange(place(in: bytes), with: token())
    case 7: bytes.replaceSubrange(word(in: bytes), with: token())
    case 8: swapLines(&bytes)
    case 9: splice(&bytes)
    case 10: swapWords(&bytes)
    default: bytes.replaceSubrange(word(in: bytes), with: sampleWord())
    }
  }

  private mutating func flip(_ bytes: inout [UInt8]) {
    if bytes.isEmpty { return }
    bytes[number(below: bytes.count)] ^= 1 << UInt8(number(below: 8))
  }

  private mutating func overwrite(_ bytes: inout [UInt8]) {
    if bytes.isEmpty { return }
    let letters =
      Array("\"\\{}[]:,;-&*#!|>%@'`~ \t\r\n0919.+eE=".utf8) + [
        0, 0x7F, 0x80, 0xC0, 0xED, 0xF5, 0xFF,
      ]
    bytes[number(below: bytes.count)] = letters[number(below: letters.count)]
  }

  /// Puts a piece in a second time, or many times.
  private mutating func double(_ bytes: inout [UInt8]) {
    let piece = Array(bytes[range(in: bytes)])
    let times = number(below: 8) == 0 ? 1 + number(below: 200) : 1
    let room = max(0, longest - bytes.count)
    let copies = (0..<times).flatMap { _ in piece }.prefix(room)
    bytes.insert(contentsOf: copies, at: number(below: bytes.count + 1))
  }

  /// Puts the end of another sample behind the beginning of this one.
  private mutating func splice(_ bytes: inout [UInt8]) {
    let other = sample()
    let rest = other.dropFirst(number(below: other.count + 1))
    bytes = Array(bytes.prefix(number(below: bytes.count + 1))) + rest
  }

  private mutating func swapLines(_ bytes: inout [UInt8]) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    lines.swapAt(number(below: lines.count), number(below: lines.count))
    bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }

  private mutating func swapWords(_ bytes: inout [UInt8]) {
    let (first, second) = (word(in: bytes), word(in: bytes))
    guard first.upperBound <= second.lowerBound else { return }
    let (one, other) = (Array(bytes[first]), Array(bytes[second]))
    bytes.replaceSubrange(second, with: one)
    bytes.replaceSubrange(first, with: other)
  }
}

// MARK: - Pieces

extension Mutator {
  private mutating func place(in bytes: [UInt8]) -> Range<Int> {
    let place = number(below: bytes.count + 1)
    return place..<place
  }

  /// A stretch of up to 64 bytes.
  private mutating func range(in bytes: [UInt8]) -> Range<Int> {
    let first = number(below: bytes.count + 1)
    return first..<min(bytes.count, first + number(below: 65))
  }

  /// A stretch of letters and digits, or the empty one where none begins.
  private mutating func word(in bytes: [UInt8]) -> Range<Int> {
    var first = number(below: bytes.count + 1)
    while first > 0, Self.isOfWord(bytes[first - 1]) { first -= 1 }
    var last = first
    while last < bytes.count, Self.isOfWord(bytes[last]) { last += 1 }
    return first..<last
  }

  private mutating func sampleWord() -> [UInt8] {
    let sample = sample()
    return Array(sample[word(in: sample)])
  }

  private mutating func token() -> [UInt8] { tokens[number(below: tokens.count)] }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  /// What has broken readers of all kinds.
  private static let bad: [[UInt8]] =
    [
      "", "0", "-1", "00", "1e999", "2147483648", "4294967295", "4294967296", "9223372036854775807",
      "9223372036854775808", "18446744073709551616", "99999999999999999999999999", "0.1", "NaN",
      "null", "true", "\"", "\"\"", "\\", "\\u0000", "\\ud800", "\\udc00\\ud800", "\\ud83d\\ude00",
      "\\x",
      "[", "]", "{", "}", "[]", "{}", "[[[[[[[[", "{\"a\":", "\n", "\r", "\r\n", "\n\n", "\t", " ",
      "\u{0}",
      "\u{1B}]0;x\u{7}", "\u{9B}31m", "\u{7F}", "\u{85}", "\u{200B}", "\u{202E}", "\u{2028}",
      "\u{FEFF}",
      "\u{FFFE}", "\u{E000}", "\u{10FFFF}", "e\u{301}\u{301}\u{301}", "가\u{11BC}", "ß", "İ", "ŉ",
      "ﬃ", "👨‍👩‍👧",
      "&a", "*a", "<<: *a", "!!binary x", "---", "...", "- ", "? ", ": ", "|", ">", "%YAML 9.9",
      "=1+1", "''",
      "2017-02-30", "9999-12-31T23:59:60+18:00", "0000-00-00", "24:00", "A-000000.1.1",
      "Z-k3f9qz.1",
    ].map { Array($0.utf8) }
    + [[0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF, 0xFE], [0xC3]]
}

/// Random numbers that are the same in every run: splitmix64.
package struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }
}
