import Text

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
    /// The same e-mail, but clearly another name: an office shares its mailbox.
    case emailOfOther
  }
}

extension LikelyDuplicate.Reason: CustomStringConvertible {
  package var description: String {
    switch self {
    case .email: say("the same e-mail")
    case .letterAndName: say("the same letter and name")
    case .name: say("the same name")
    case .nameInOtherSpelling: say("the name in another spelling")
    case .emailOfOther: say("e-mail, but another name")
    }
  }
}
