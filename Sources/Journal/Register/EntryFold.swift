import Registration

/// What entries are folded into as they are read, so that a journal's entries are never all held at once.
protocol EntryFold {
  /// What no entries make.
  init()

  /// Takes entries that follow all that were taken before.
  mutating func take(_ entries: [Entry])

  /// Brings up to date what need not be so between one stretch of entries and the next.
  mutating func settle()
}

extension EntryFold {
  /// Takes entries behind which none are waiting.
  mutating func add(_ entries: [Entry]) {
    if entries.isEmpty { return }
    take(entries)
    settle()
  }
}

extension Register: EntryFold {
  mutating func take(_ entries: [Entry]) {
    take(contentsOf: entries)
  }
}

/// The entries themselves.
extension [Entry]: EntryFold {
  mutating func take(_ entries: [Entry]) {
    self += entries
  }

  mutating func settle() {}
}
