/// Somebody registered who is likely to be the person that is being entered.
package struct LikelyDuplicate: Hashable, Sendable {
  package let id: ParticipantID
  package let reason: Reason

  /// What the two have in common, the strongest first.
  package enum Reason: Hashable, Sendable, CaseIterable {
    case email
    case letterAndName
    case name
    case nameInOtherSpelling
  }
}

extension LikelyDuplicate.Reason: CustomStringConvertible {
  package var description: String {
    switch self {
    case .email: "the same e-mail"
    case .letterAndName: "the same letter and name"
    case .name: "the same name"
    case .nameInOtherSpelling: "the name in another spelling"
    }
  }
}
