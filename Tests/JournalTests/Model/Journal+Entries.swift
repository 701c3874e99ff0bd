import Registration

@testable import Journal

/// A journal whose entries are looked at themselves.
extension Journal {
  /// Opens the register in a directory and reads all of its entries.
  static func open(
    at directory: String,
    for purpose: Purpose,
    _ surroundings: Surroundings
  ) throws(JournalFailure) -> (Journal, [Entry], Opening) {
    try open(at: directory, for: purpose, surroundings, folding: [Entry].self)
  }

  /// Records an entry, whatever others wrote before it.
  func record(
    at moment: Moment,
    by name: Operator,
    grant: (Stamp) throws(Refusal) -> Grant
  ) throws(NotRecorded) -> Entry {
    var others: [Entry] = []
    return try record(at: moment, by: name, into: &others) { stamp, _ throws(Refusal) in
      try grant(stamp)
    }
  }

  /// What others wrote since.
  func news() throws(JournalFailure) -> [Entry] {
    var entries: [Entry] = []
    _ = try catchUpUnlocked(into: &entries)
    return entries
  }
}

extension EntryReader {
  /// Reads the one entry in `bytes[range]`.
  static func line(
    _ bytes: [UInt8],
    in range: Range<Int>,
    of desk: DeskID,
    known: KnownTexts
  ) throws(Unreadable) -> Line {
    try bytes.lent { bytes throws(Unreadable) in
      var reader = EntryReader(bytes, known: known)
      return try reader.line(in: range, of: desk)
    }
  }
}

extension Chain {
  /// Judges the line at a place in an array.
  mutating func next(in bytes: [UInt8], at place: Int) -> Link {
    bytes.lent { next(in: $0, at: place) }
  }
}
