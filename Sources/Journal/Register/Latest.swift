import Registration

/// What the next entry has to follow: the greatest `t` of those before, the moment of the last, and how many they are.
struct Latest: Hashable {
  private(set) var t: UInt32 = 0
  /// nil before the first entry.
  private(set) var at: Moment?
  private(set) var count = 0

  init(t: UInt32 = 0, at: Moment? = nil, count: Int = 0) {
    self.t = t
    self.at = at
    self.count = count
  }

  /// Goes on behind one more entry.
  mutating func note(_ entry: Entry) {
    t = max(t, entry.t)
    at = entry.stamp.at
    count += 1
  }

  /// Goes on behind a plain mark, stamped so: its `t` is its number.
  mutating func note(_ plain: Stamp) {
    t = max(t, plain.id.number)
    at = plain.at
    count += 1
  }

  /// Goes on behind further entries, of which this is what the next has to follow.
  mutating func note(_ further: Latest) {
    t = max(t, further.t)
    at = further.at ?? at
    count += further.count
  }
}
