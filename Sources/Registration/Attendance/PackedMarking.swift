/// A marking in three words: what it names stands as numbers; one with a note, or without numbers, stands beside.
struct PackedMarking: Hashable, Sendable {
  let at: Moment
  let recordedAt: Moment
  /// 12 bits each for activity, operator and desk, then 2 for the mark; or the place beside, and the highest bit.
  private let word: UInt64

  private static let besides: UInt64 = 1 << 63

  /// A mark at a numbered activity, by a numbered operator, at a numbered desk.
  init(
    activity: Int,
    by someone: Int,
    desk: Int,
    mark: Mark,
    at: Moment,
    recordedAt: Moment
  ) {
    self.at = at
    self.recordedAt = recordedAt
    word = UInt64(activity) | UInt64(someone) << 12 | UInt64(desk) << 24 | UInt64(mark.number) << 36
  }

  /// One that stands at a place beside.
  init(beside place: Int, _ occurrence: Occurrence) {
    at = occurrence.at
    recordedAt = occurrence.recordedAt
    word = UInt64(place) | Self.besides
  }

  /// Whether everything that it names is there, with so many that stand beside.
  func fits(_ names: KnownNames, beside count: Int) -> Bool {
    if let place { return place < count }
    return activity < names.activities.count && someone < names.operators.count
      && desk < names.desks.count
  }

  /// Where it stands beside; nil when it is numbered.
  var place: Int? { word & Self.besides == 0 ? nil : Int(word & ~Self.besides) }

  var activity: Int { Int(word & 0xFFF) }
  var someone: Int { Int(word >> 12 & 0xFFF) }
  var desk: Int { Int(word >> 24 & 0xFFF) }
  var mark: Mark { Mark(number: Int(word >> 36 & 3)) }
}

extension Mark {
  /// 0 to 3, in the order of declaration.
  var number: Int {
    switch self {
    case .present: 0
    case .late: 1
    case .excused: 2
    case .absent: 3
    }
  }

  /// The mark of the lowest two bits.
  init(number: Int) {
    switch number & 3 {
    case 0: self = .present
    case 1: self = .late
    case 2: self = .excused
    default: self = .absent
    }
  }
}
