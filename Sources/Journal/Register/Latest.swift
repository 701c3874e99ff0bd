import Registration

/// What the next entry has to follow: the greatest `t` of those before, and the moment of the last.
struct Latest: Hashable {
  private(set) var t: UInt32 = 0
  /// nil before the first entry.
  private(set) var at: Moment?

  /// Goes on behind one more entry.
  mutating func note(_ entry: Entry) {
    t = max(t, entry.t)
    at = entry.stamp.at
  }

  /// Goes on behind further entries, of which this is what the next has to follow.
  mutating func note(_ further: Latest) {
    t = max(t, further.t)
    at = further.at ?? at
  }
}
