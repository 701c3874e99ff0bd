/// Takes the marks `ESC ] 7777 ; N BEL` out of a program's output, also where they come in pieces.
struct SettledMarks {
  /// How many marks have come.
  private(set) var count = 0
  /// The N of the last mark; nil before the first.
  private(set) var handled: Int?
  /// The beginning of what may be a mark.
  private var held: [UInt8] = []

  private static let opening = Array("\u{1B}]7777;".utf8)

  /// What the program wrote, without marks.
  mutating func pass(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var passed: [UInt8] = []
    for byte in bytes {
      held.append(byte)
      if held.count > Self.opening.count, byte == 0x07 {
        handled = Int(
          String(decoding: held.dropFirst(Self.opening.count).dropLast(), as: UTF8.self)
        )
        count += 1
        held = []
      } else if !couldBeMark {
        passed += held.dropLast()
        held = [byte]
        if !couldBeMark {
          passed.append(byte)
          held = []
        }
      }
    }
    return passed
  }

  private var couldBeMark: Bool {
    let compared = min(held.count, Self.opening.count)
    return held.prefix(compared) == Self.opening.prefix(compared)
      && held.dropFirst(Self.opening.count).allSatisfy { (0x30...0x39).contains($0) }
  }
}
