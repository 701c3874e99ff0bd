import Registration
import Text

/// What a file's words for states and ministries were found to mean: it says few of them, again and again.
struct PlaceMemory {
  private var states: [TextKey: AffiliationCode?] = [:]
  private var ministries: [MinistryWords: MinistryID?] = [:]

  /// By the numbers of the words in their columns, which is asked first.
  private var statesByNumber: [AffiliationCode??] = []
  private var namedPlaces = PlacesByFingerprint()
  private var named: [NamedMinistry] = []

  private struct MinistryWords: Hashable {
    let affiliation: AffiliationCode
    let name: TextKey
  }

  /// Past so many words it forgets, so that a file of nonsense takes no more memory.
  private static let limit = 4_096

  mutating func state(_ name: String, by finder: AffiliationFinder) -> AffiliationCode? {
    let key = TextKey(name)
    if let known = states[key] { return known }
    if states.count == Self.limit { states.removeAll(keepingCapacity: true) }
    let code = finder.code(of: name)
    states[key] = .some(code)
    return code
  }

  mutating func ministry(
    _ name: String,
    in affiliation: AffiliationCode,
    by finder: MinistryFinder
  ) -> MinistryID? {
    let words = MinistryWords(affiliation: affiliation, name: TextKey(name))
    if let known = ministries[words] { return known }
    if ministries.count == Self.limit { ministries.removeAll(keepingCapacity: true) }
    let id = finder.id(of: name, in: affiliation)
    ministries[words] = .some(id)
    return id
  }
}

// By cells.
extension PlaceMemory {
  mutating func state(_ cell: Cell, by finder: AffiliationFinder) -> AffiliationCode? {
    guard let number = cell.number else { return state(cell.text, by: finder) }
    if number < statesByNumber.count, let known = statesByNumber[number] { return known }
    let code = finder.code(of: cell.text)
    while statesByNumber.count <= number { statesByNumber.append(nil) }
    statesByNumber[number] = .some(code)
    return code
  }

  /// The ministry that these two cells were found to mean; nil when they were not remembered.
  func ministry(_ cell: Cell, inStateOf state: Cell) -> NamedMinistry? {
    Self.key(cell, state).flatMap { namedPlaces[$0] }.map { named[Int($0)] }
  }

  mutating func remember(_ ministry: NamedMinistry, _ cell: Cell, inStateOf state: Cell) {
    guard named.count < Self.limit, let key = Self.key(cell, state) else { return }
    _ = namedPlaces.place(of: key, orAdding: Int32(named.count))
    named.append(ministry)
  }

  /// Nil where a cell is one of too many to be remembered.
  private static func key(_ cell: Cell, _ state: Cell) -> Fingerprint? {
    guard let number = cell.number, state.number != nil || state.text.isEmpty else { return nil }
    let stateNumber = state.number.map { $0 + 1 } ?? 0
    return Fingerprint.none.followed(by: UInt64(number << 32 | stateNumber))
  }
}
