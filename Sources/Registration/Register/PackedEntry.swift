/// An entry in four words: its writer and operator by number, and its fact, or where its facts stand.
struct PackedEntry: Hashable, Sendable {
  let at: Moment
  let number: UInt32
  /// The shape in the lowest 2 bits, 12 bits for the operator, 12 for the writer.
  private let word: UInt32
  private let first: UInt64
  private let second: UInt64

  enum Shape: Hashable, Sendable {
    /// One fact, which stands here.
    case single(PackedFact)
    /// Facts that stand one behind the other.
    case run(Range<Int>)
    /// Whatever is not of these: it stands beside, whole.
    case whole(Int)
  }

  init(_ shape: Shape, at moment: Moment, number: UInt32, by someone: Int = 0, writer: Int = 0) {
    at = moment
    self.number = number
    let names = UInt32(someone) << 2 | UInt32(writer) << 14
    switch shape {
    case .single(let fact):
      word = names
      (first, second) = fact.words
    case .run(let range):
      word = names | 1
      (first, second) = (UInt64(range.lowerBound), UInt64(range.upperBound))
    case .whole(let place):
      word = names | 2
      (first, second) = (UInt64(place), 0)
    }
  }

  var someone: Int { Int(word >> 2 & 0xFFF) }
  var writer: Int { Int(word >> 14 & 0xFFF) }

  var shape: Shape {
    switch word & 3 {
    case 0: .single(PackedFact(words: (first, second)))
    case 1: .run(Int(first)..<Int(second))
    default: .whole(Int(first))
    }
  }

  /// Whether everything that it names is there.
  func fits(_ limits: PackedLimits) -> Bool {
    switch word & 3 {
    case 2: return first < UInt64(limits.whole)
    case 3: return false
    case 1:
      guard first <= second, second <= UInt64(limits.facts) else { return false }
    default:
      guard PackedFact(words: (first, second)).fits(limits) else { return false }
    }
    return someone < limits.operators && writer < limits.writers
  }

  /// Where it stands beside; nil for one of the other shapes.
  var place: Int? { word & 3 == 2 ? Int(first) : nil }
}
