/// In what capacity a person takes part, within a delegation or beside them; declared in the order of precedence.
package enum Capacity: String, Hashable, Sendable, CaseIterable {
  case headOfDelegation = "head of delegation"
  case alternateHead = "alternate head"
  case delegate
  case adviser
  case expert
  case interpreter
  case accompanying
  case speaker
  case panellist
  case moderator
  case chair
  case observer
  case organiser
  case secretariat
  case media
  case staff

  /// Head first, then alternates, then all others alike: their order is the letter's.
  package var precedence: Int {
    switch self {
    case .headOfDelegation: 0
    case .alternateHead: 1
    case .delegate, .adviser, .expert, .interpreter, .accompanying, .speaker, .panellist,
      .moderator, .chair, .observer, .organiser, .secretariat, .media, .staff:
      2
    }
  }
}
