import Registration

/// What entries are folded into as they are read, so that a journal's entries are never all held at once.
protocol EntryFold {
  /// What no entries make.
  init()

  /// Takes entries that follow all that were taken before.
  mutating func take(_ entries: [Entry])

  /// Takes a plain mark that follows all that was taken before.
  mutating func take(_ mark: PlainMark)

  /// Brings up to date what need not be so between one stretch of entries and the next.
  mutating func settle()

  /// In which form a cache holds it; nil where none is kept of it.
  static var packing: UInt32? { get }

  /// What the rest of a cache's pieces make; nil when they make nothing.
  static func unpacked(from pieces: inout CachePieces) -> Self?
}

/// Folds of which no cache is kept.
extension EntryFold {
  static var packing: UInt32? { nil }

  static func unpacked(from pieces: inout CachePieces) -> Self? { nil }
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

  static var packing: UInt32? { RegisterPacking.version }

  static func unpacked(from pieces: inout CachePieces) -> Register? {
    var unpacking = RegisterUnpacking()
    while let isFit = pieces.next({ unpacking.take($0) }) {
      if !isFit { return nil }
    }
    return pieces.isAtEnd ? unpacking.register() : nil
  }
}

/// The entries themselves.
extension [Entry]: EntryFold {
  mutating func take(_ entries: [Entry]) {
    self += entries
  }

  mutating func take(_ mark: PlainMark) {
    append(Entry(mark))
  }

  mutating func settle() {}
}
