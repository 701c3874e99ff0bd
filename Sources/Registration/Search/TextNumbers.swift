/// Numbers texts as they come, each different one once, by their bytes.
///
/// A dictionary of strings would ask Unicode whether two texts that are spelt differently mean the same, for each look; here a
/// look takes some fifty instructions.
struct TextNumbers: Sendable {
  /// Where each text ends in `bytes`.
  private var ends: [UInt32] = []
  private var bytes: [UInt8] = []
  /// By hash: the text's number plus 1, 0 where none is; as many as a power of two.
  private var slots: [UInt32] = Array(repeating: 0, count: 64)

  /// How many there are.
  var count: Int { ends.count }

  /// The number of a text of one kind, from 0, given to it now if it is new.
  mutating func number(of text: Span<UInt8>, kind: UInt8 = 0) -> Int {
    let slot = slot(of: text, kind)
    if slots[slot] > 0 { return Int(slots[slot]) - 1 }
    bytes.append(kind)
    for place in text.indices { bytes.append(text[place]) }
    ends.append(UInt32(bytes.count))
    slots[slot] = UInt32(ends.count)
    if ends.count * 2 > slots.count { grow() }
    return ends.count - 1
  }

  /// Where a text stands, or would.
  private func slot(of text: Span<UInt8>, _ kind: UInt8) -> Int {
    var slot = Int(truncatingIfNeeded: Self.hash(text, kind)) & (slots.count - 1)
    while slots[slot] > 0, !isText(Int(slots[slot]) - 1, text, kind) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func isText(_ number: Int, _ text: Span<UInt8>, _ kind: UInt8) -> Bool {
    let start = number == 0 ? 0 : Int(ends[number - 1])
    guard Int(ends[number]) - start == text.count + 1, bytes[start] == kind else { return false }
    for place in text.indices where bytes[start + 1 + place] != text[place] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let kept = bytes
    let all = kept.span
    var start = 0
    for number in ends.indices {
      let end = Int(ends[number])
      let slot = slot(of: all.extracting(start + 1..<end), all[start])
      slots[slot] = UInt32(number + 1)
      start = end
    }
  }

  /// FNV-1a, folded.
  private static func hash(_ text: Span<UInt8>, _ kind: UInt8) -> UInt64 {
    var hash = (14_695_981_039_346_656_037 ^ UInt64(kind)) &* 1_099_511_628_211
    for place in text.indices { hash = (hash ^ UInt64(text[place])) &* 1_099_511_628_211 }
    return hash ^ hash >> 29
  }
}
