import Registration

/// Why a request did not become an entry.
package enum NotRecorded: Error, Hashable, Sendable {
  /// The rules of the register say no.
  case refused(Refusal)
  /// The world broke.
  case failed(JournalFailure)
}

extension NotRecorded: CustomStringConvertible {
  package var description: String {
    switch self {
    case .refused(let refusal): refusal.description
    case .failed(let failure): failure.description
    }
  }
}
