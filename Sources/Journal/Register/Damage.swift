import Text

/// A place in a journal file from which on nothing can be taken for granted.
package struct Damage: Hashable, Sendable {
  package let path: String
  /// From 1, as an editor counts.
  package let line: Int
  /// From 1: the first byte of the line.
  package let byte: Int
  package let reason: Break

  package init(path: String, line: Int, byte: Int, reason: Break) {
    self.path = path
    self.line = line
    self.byte = byte
    self.reason = reason
  }

  /// Whether the file does not even begin as a journal.
  package var isOfWholeFile: Bool {
    switch reason {
    case .header, .anotherDesk, .noFile: true
    case .unfinished, .endless, .noFrame, .noLineFeed, .checksum, .link, .number, .entry, .newer,
      .ended, .shrunk, .orphaned:
      false
    }
  }

  /// Why nothing is written: what another version wrote is no damage.
  var failure: JournalFailure {
    if case .newer = reason { .notUnderstood(self) } else { .damaged(self) }
  }
}

extension Damage: CustomStringConvertible {
  package var description: String { say("\(path), line \(line), byte \(byte): \(reason)") }
}
