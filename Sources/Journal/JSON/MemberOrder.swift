/// Which member followed which in what was read, so that the next one is looked for where it stood last time.
///
/// We write members in one order; whoever wrote them in another is read as well, only slower.
struct MemberOrder {
  /// For each member and depth, the place among all keys of the one that followed it last, or -1.
  private var following = [Int16](repeating: -1, count: slotCount)
  /// The member before, and how deep it stands.
  private var slot = 0
  /// All keys as they stand in an object, `"name":`, in words of eight bytes, and how many of their bytes count.
  private let spellings = Self.all

  /// Forgets which member was read last, as an object of another line begins.
  mutating func begin() {
    slot = 0
  }

  /// The member that stands at a place, and how long its name is with quotes and colon; nil when it is not the one that
  /// followed last time.
  func expected(in bytes: LentBytes, at place: Int) -> (key: Int, length: Int)? {
    let key = Int(following[slot])
    guard key >= 0, place + Spelling.longest <= bytes.count else { return nil }
    let spelling = spellings[key]
    return spelling.stands(in: bytes, at: place) ? (key, spelling.length) : nil
  }

  /// Notes which member was read next.
  mutating func note(_ key: Int, depth: Int) {
    if following[slot] != Int16(key) { following[slot] = Int16(key) }
    slot = (key * 8 + depth) % Self.slotCount
  }

  private static let all = Key.allCases.map { Spelling($0.rawValue) }
  private static let slotCount = 1024

  /// A member's name with its quotes and its colon.
  private struct Spelling {
    let length: Int
    private let words: (UInt64, UInt64, UInt64)
    private let masks: (UInt64, UInt64, UInt64)

    /// No name is longer than this, with quotes and colon.
    static let longest = 24

    init(_ name: String) {
      let bytes = Array("\"\(name)\":".utf8)
      length = bytes.count
      words = (Self.word(bytes, 0), Self.word(bytes, 8), Self.word(bytes, 16))
      let ones = [UInt8](repeating: 0xff, count: bytes.count)
      masks = (Self.word(ones, 0), Self.word(ones, 8), Self.word(ones, 16))
    }

    func stands(in bytes: LentBytes, at place: Int) -> Bool {
      if bytes.word(at: place) & masks.0 != words.0 { return false }
      if length <= 8 { return true }
      if bytes.word(at: place + 8) & masks.1 != words.1 { return false }
      return length <= 16 || bytes.word(at: place + 16) & masks.2 == words.2
    }

    private static func word(_ bytes: [UInt8], _ place: Int) -> UInt64 {
      bytes.dropFirst(place).prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
  }
}
