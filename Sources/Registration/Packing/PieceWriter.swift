/// Puts values behind one another into the bytes of a piece.
struct PieceWriter {
  var bytes: [UInt8] = []
  /// Texts that many share are written once, then named by their number.
  private var texts = SharedNumbers<ExactText>()
  private var affiliations = SharedNumbers<ExactText>()
  private var ministries = SharedNumbers<ExactText>()
  private var activities = SharedNumbers<ExactText>()
  private var operators = SharedNumbers<ExactText>()
  private var desks = SharedNumbers<DeskID>()

  /// So many bytes make a piece full; the value that comes to lie across them is the last.
  static let full = 1 << 20

  var isFull: Bool { bytes.count >= Self.full }

  init() {}

  mutating func put(_ value: some Packable) { value.pack(into: &self) }

  mutating func putByte(_ byte: UInt8) { bytes.append(byte) }

  /// Seven bits a byte, the lowest first; all but the last have the highest bit.
  mutating func putNumber(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Eight bytes.
  mutating func putWord(_ word: UInt64) {
    // Safe: a number's own bytes are copied.
    unsafe withUnsafeBytes(of: word) { unsafe bytes.append(contentsOf: $0) }
  }

  mutating func putText(_ text: String) {
    putNumber(UInt64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  /// Trivial values as they lie in memory; how many is not written.
  mutating func putAll<Value: BitwiseCopyable>(_ values: Span<Value>) {
    // Safe: trivial values are copied while they are lent.
    unsafe values.bytes.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
  }
}

// MARK: - What many values share

extension PieceWriter {
  mutating func putShared(_ text: String) {
    if put(texts.code(of: ExactText(text))) { putText(text) }
  }

  mutating func put(_ code: AffiliationCode) {
    if put(affiliations.code(of: ExactText(code.text))) { putText(code.text) }
  }

  mutating func put(_ ministry: MinistryID) {
    if put(ministries.code(of: ExactText(ministry.text))) { putText(ministry.text) }
  }

  mutating func put(_ activity: ActivityID) {
    if put(activities.code(of: ExactText(activity.text))) { putText(activity.text) }
  }

  mutating func put(_ someone: Operator) {
    if put(operators.code(of: ExactText(someone.name))) { putText(someone.name) }
  }

  mutating func put(_ desk: DeskID) {
    if put(desks.code(of: desk)) { putWord(desk.bits) }
  }

  /// Says what stands for a value; true when the value itself has to follow.
  private mutating func put(_ code: SharedCode) -> Bool {
    switch code {
    case .unkept: putNumber(0)
    case .new: putNumber(1)
    case .known(let number):
      putNumber(UInt64(number + 2))
      return false
    }
    return true
  }
}
