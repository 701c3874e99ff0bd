/// A fact in two words, of people by their row: what most facts are.
///
/// Any other stands beside, whole.
struct PackedFact: Hashable, Sendable {
  private let moment: UInt64
  /// The person's row; or the place beside.
  let row: UInt32
  /// The kind in the lowest 3 bits, 2 bits of what is particular to it, 12 for the activity.
  private let word: UInt32

  enum Kind: UInt32 {
    /// A mark where there was none, without a note.
    case mark
    /// The badge of somebody nominated or confirmed was handed over.
    case arrival
    /// Somebody counted onto a bus.
    case journey
    /// What the register was told of the person in this row.
    case registration
    /// Any other fact, which stands beside.
    case other
  }

  init(_ kind: Kind, row: Int, detail: Int = 0, activity: Int = 0, at moment: UInt64 = 0) {
    self.moment = moment
    self.row = UInt32(row)
    word = kind.rawValue | UInt32(detail) << 3 | UInt32(activity) << 5
  }

  var kind: Kind { Kind(rawValue: word & 7) ?? .other }
  var detail: Int { Int(word >> 3 & 3) }
  var activity: Int { Int(word >> 5 & 0xFFF) }
  var at: Moment { Moment(bits: moment) }

  /// Whether everything that it names is there.
  func fits(_ limits: PackedLimits) -> Bool {
    switch Kind(rawValue: word & 7) {
    case .mark, .journey: row < limits.people && activity < limits.activities
    case .arrival: row < limits.people && detail < KnownPeople.before.count
    case .registration: row < limits.people
    case .other: row < limits.others
    case nil: false
    }
  }

  /// Both words, as an entry of this fact alone has them.
  var words: (UInt64, UInt64) { (moment, UInt64(row) << 32 | UInt64(word)) }

  init(words: (UInt64, UInt64)) {
    moment = words.0
    row = UInt32(words.1 >> 32)
    word = UInt32(truncatingIfNeeded: words.1)
  }
}
