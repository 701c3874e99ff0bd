/// How the terminal writes now, and how it is told in few bytes to write otherwise.
///
/// ncurses says every change of look anew: the character set, all attributes, then each colour. Here what the terminal
/// knows already is left out, and the rest is said at once. Everything else passes as it is.
struct Pen {
  /// How the terminal writes; nil until it was told.
  private var now: Ink?
  /// How it is to write from here on.
  private var wanted = Ink()
  /// Whether it was told to write ASCII, which nothing ever changes.
  private var writesASCII = false

  /// What Select Graphic Rendition sets.
  private struct Ink: Hashable {
    /// The codes of bold, dim, underline, reverse, in that order.
    var attributes: [Int] = []
    /// The codes of the colours: `38;5;24`, `31`; 39 and 49 for the terminal's own.
    var foreground = [39]
    var background = [49]
  }

  /// The same with fewer bytes.
  mutating func shorten(_ bytes: [UInt8]) -> [UInt8] {
    var short: [UInt8] = []
    short.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      if let end = Self.charset(bytes, at: place) {
        if !writesASCII { short += bytes[place..<end] }
        writesASCII = true
        place = end
      } else if let (codes, end) = Self.rendition(bytes, at: place), take(codes) {
        place = end
      } else {
        settle(in: &short)
        short.append(bytes[place])
        place += 1
      }
    }
    settle(in: &short)
    return short
  }

  /// Takes codes over into what is wanted; false when one is unknown, or too little is known to say less.
  private mutating func take(_ codes: [Int]) -> Bool {
    var ink = wanted
    var rest = codes[...]
    var isKnown = now != nil
    while let code = rest.popFirst() {
      switch code {
      case 0:
        ink = Ink()
        isKnown = true
      case 1, 2, 4, 7: if !ink.attributes.contains(code) { ink.attributes.append(code) }
      case 24, 27: ink.attributes.removeAll { $0 == code - 20 }
      case 30...37, 39, 90...97: ink.foreground = [code]
      case 40...47, 49, 100...107: ink.background = [code]
      case 38 where rest.first == 5 && rest.count > 1:
        ink.foreground = [code] + rest.prefix(2)
        rest = rest.dropFirst(2)
      case 48 where rest.first == 5 && rest.count > 1:
        ink.background = [code] + rest.prefix(2)
        rest = rest.dropFirst(2)
      default:
        now = nil
        return false
      }
    }
    guard isKnown else { return false }
    ink.attributes.sort()
    // Whatever it was before, it is told to forget that.
    if now == nil { now = Ink(attributes: [Int.max]) }
    wanted = ink
    return true
  }

  /// Tells the terminal what is wanted, in the shorter of two ways: what is another, or all after nothing.
  private mutating func settle(in short: inout [UInt8]) {
    guard let old = now, old != wanted else { return }
    now = wanted
    let plain = Ink()
    var all = wanted.attributes
    if wanted.foreground != plain.foreground { all += wanted.foreground }
    if wanted.background != plain.background { all += wanted.background }
    var others = wanted.attributes.filter { !old.attributes.contains($0) }
    if wanted.foreground != old.foreground { others += wanted.foreground }
    if wanted.background != old.background { others += wanted.background }
    let anew = Self.bytes(all.isEmpty ? [] : [0] + all)
    let onlyAdds = old.attributes.allSatisfy(wanted.attributes.contains)
    let changes = Self.bytes(others)
    short += onlyAdds && changes.count <= anew.count ? changes : anew
  }

  private static func bytes(_ codes: [Int]) -> [UInt8] {
    Array("\u{1B}[\(codes.map(String.init).joined(separator: ";"))m".utf8)
  }

  /// Where `ESC ( B` ends; nil when it does not begin there.
  private static func charset(_ bytes: [UInt8], at place: Int) -> Int? {
    bytes[place...].starts(with: [0x1B, UInt8(ascii: "("), UInt8(ascii: "B")]) ? place + 3 : nil
  }

  /// The codes of a rendition that begins there, and where it ends; nil for anything else.
  private static func rendition(_ bytes: [UInt8], at place: Int) -> (codes: [Int], end: Int)? {
    guard bytes[place...].starts(with: [0x1B, UInt8(ascii: "[")]) else { return nil }
    var codes: [Int] = []
    var code = 0
    for index in (place + 2)..<bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        code = min(code, 999) * 10 + Int(bytes[index] - UInt8(ascii: "0"))
      case UInt8(ascii: ";"):
        codes.append(code)
        code = 0
      case UInt8(ascii: "m"): return (codes + [code], index + 1)
      default: return nil
      }
    }
    return nil
  }
}
