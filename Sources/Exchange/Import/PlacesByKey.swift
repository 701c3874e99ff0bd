/// Places in a list by what is found there: nearly every key has one place, which takes no room of its own.
struct PlacesByKey<Key: Hashable & Sendable>: Sendable {
  private var first: [Key: Int32] = [:]
  private var others: [Key: [Int32]] = [:]

  /// The places of a key, in the order in which they were added.
  subscript(key: Key) -> [Int32] {
    guard let place = first[key] else { return [] }
    return [place] + (others[key] ?? [])
  }

  mutating func add(_ place: Int32, under key: Key) {
    if first[key] == nil { first[key] = place } else { others[key, default: []].append(place) }
  }
}
