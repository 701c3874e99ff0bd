/// What was marked of one person at one activity or session.
package enum Mark: String, Hashable, Sendable, CaseIterable {
  case present
  case late
  case excused
  case absent

  /// True when the person was there: present or late.
  package var attended: Bool {
    switch self {
    case .present, .late: true
    case .excused, .absent: false
    }
  }
}
