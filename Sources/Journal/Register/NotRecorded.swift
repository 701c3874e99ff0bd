import Registration

/// Why a request did not become an entry.
package enum NotRecorded: Error, Hashable, Sendable {
  /// The rules of the register say no.
  case refused(Refusal)
  /// The world broke.
  case failed(JournalFailure)
}
