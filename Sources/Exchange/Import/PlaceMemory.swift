import Registration
import Text

/// What a file's words for states and ministries were found to mean: it says few of them, again and again.
struct PlaceMemory {
  private var states: [TextKey: AffiliationCode?] = [:]
  private var ministries: [MinistryWords: MinistryID?] = [:]

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
