/// Takes values out of the bytes of a piece, one behind the other.
///
/// Safe within the closure that the bytes are lent to: no look goes behind their end.
@safe struct PieceReader {
  private let start: UnsafeRawPointer
  private let end: Int
  private var place = 0
  /// What pieces before this one named.
  var shared: SharedReadings

  init(_ start: UnsafeRawPointer, count: Int, _ shared: consuming SharedReadings) {
    unsafe self.start = unsafe start
    end = count
    self.shared = shared
  }

  var isAtEnd: Bool { place == end }

  /// How many bytes are left.
  var rest: Int { end - place }

  mutating func take<Value: Packable>(_ type: Value.Type = Value.self) throws(UnfitPiece) -> Value {
    try Value(from: &self)
  }

  mutating func byte() throws(UnfitPiece) -> UInt8 {
    guard place < end else { throw UnfitPiece() }
    defer { place &+= 1 }
    // Safe: before the end.
    return unsafe start.load(fromByteOffset: place, as: UInt8.self)
  }

  mutating func number() throws(UnfitPiece) -> UInt64 {
    let first = try byte()
    if first < 0x80 { return UInt64(first) }
    var number = UInt64(first & 0x7F)
    var shift: UInt64 = 7
    while shift < 64 {
      let next = try byte()
      number |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return number }
      shift += 7
    }
    throw UnfitPiece()
  }

  mutating func word() throws(UnfitPiece) -> UInt64 {
    let place = try skip(8)
    // Safe: before the end; the place need not be a multiple of eight.
    return unsafe start.loadUnaligned(fromByteOffset: place, as: UInt64.self)
  }

  /// How many values follow; never more than there are bytes left.
  mutating func count() throws(UnfitPiece) -> Int {
    let count = try take(Int.self)
    guard (0...rest).contains(count) else { throw UnfitPiece() }
    return count
  }

  mutating func text() throws(UnfitPiece) -> String {
    let count = try number()
    if count == 0 { return "" }
    guard count <= UInt64(rest) else { throw UnfitPiece() }
    let place = try skip(Int(count))
    // Safe: before the end, and copied while they are lent.
    let bytes = unsafe UnsafeRawBufferPointer(start: start + place, count: Int(count))
    // A third of what String(validating:as:) takes, which asks for the types of any encoding.
    let units = unsafe bytes.assumingMemoryBound(to: UInt8.self)
    guard let text = unsafe try? UTF8Span(validating: units.span)
    else { throw UnfitPiece() }
    return String(copying: text)
  }

  /// So many trivial values as they lay in memory; room for so many in all where given.
  mutating func all<Value: BitwiseCopyable>(
    _ count: Int,
    room: Int = 0
  ) throws(UnfitPiece) -> [Value] {
    let size = MemoryLayout<Value>.stride
    guard count <= rest / size else { throw UnfitPiece() }
    let place = try skip(count * size)
    // Safe: before the end, and copied into as many trivial values.
    return unsafe Array(unsafeUninitializedCapacity: max(count, room)) { values, filled in
      unsafe UnsafeMutableRawBufferPointer(values)
        .copyMemory(from: UnsafeRawBufferPointer(start: start + place, count: count * size))
      filled = count
    }
  }

  /// Goes on behind so many bytes; where they begin.
  private mutating func skip(_ count: Int) throws(UnfitPiece) -> Int {
    guard count <= rest else { throw UnfitPiece() }
    defer { place &+= count }
    return place
  }
}

/// What pieces name by number, and what is looked up for each value.
struct SharedReadings: Sendable {
  fileprivate var texts = SharedValues<String>()
  fileprivate var affiliations = SharedValues<AffiliationCode>()
  fileprivate var ministries = SharedValues<MinistryID>()
  fileprivate var activities = SharedValues<ActivityID>()
  fileprivate var operators = SharedValues<Operator>()
  fileprivate var desks = SharedValues<DeskID>()
}

// MARK: - What many values share

extension PieceReader {
  mutating func sharedText() throws(UnfitPiece) -> String {
    let code = try number()
    if let known = try shared.texts.known(code) { return known }
    let text = try text()
    try shared.texts.keep(text, code)
    return text
  }

  mutating func affiliation() throws(UnfitPiece) -> AffiliationCode {
    let code = try number()
    if let known = try shared.affiliations.known(code) { return known }
    guard let affiliation = AffiliationCode(try text()) else { throw UnfitPiece() }
    try shared.affiliations.keep(affiliation, code)
    return affiliation
  }

  mutating func ministry() throws(UnfitPiece) -> MinistryID {
    let code = try number()
    if let known = try shared.ministries.known(code) { return known }
    guard let ministry = MinistryID(try text()) else { throw UnfitPiece() }
    try shared.ministries.keep(ministry, code)
    return ministry
  }

  mutating func activity() throws(UnfitPiece) -> ActivityID {
    let code = try number()
    if let known = try shared.activities.known(code) { return known }
    guard let activity = ActivityID(try text()) else { throw UnfitPiece() }
    try shared.activities.keep(activity, code)
    return activity
  }

  mutating func someone() throws(UnfitPiece) -> Operator {
    let code = try number()
    if let known = try shared.operators.known(code) { return known }
    guard let someone = Operator(try text()) else { throw UnfitPiece() }
    try shared.operators.keep(someone, code)
    return someone
  }

  mutating func desk() throws(UnfitPiece) -> DeskID {
    let code = try number()
    if let known = try shared.desks.known(code) { return known }
    guard let desk = DeskID(bits: try word()) else { throw UnfitPiece() }
    try shared.desks.keep(desk, code)
    return desk
  }
}

extension SharedValues {
  /// The value that a code stands for; nil when it follows.
  fileprivate func known(_ code: UInt64) throws(UnfitPiece) -> Value? {
    if code < 2 { return nil }
    guard code < UInt64(SharedCode.most) + 2, let value = self[Int(code) - 2] else {
      throw UnfitPiece()
    }
    return value
  }

  /// Keeps a value that followed, where its code says so.
  fileprivate mutating func keep(_ value: Value, _ code: UInt64) throws(UnfitPiece) {
    guard code == 1 else { return }
    guard !isFull else { throw UnfitPiece() }
    note(value)
  }
}
