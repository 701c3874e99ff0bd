/// The lists that leave the register as files.
package enum ExportList: String, CaseIterable, Hashable, Sendable {
  /// A row is a participant; merged records are in no list.
  case participants
  /// A row is one marking.
  case attendance
  /// A row is a person who attended one activity.
  case attendees
  /// A row is a state.
  case delegations
  /// A row is a ministry.
  case ministries
  /// A row is an entry of the journal.
  case entries
}

extension ExportList {
  /// By what the list can be narrowed.
  package var filters: [ExportFilter] {
    switch self {
    case .participants: [.state, .status]
    case .attendance, .attendees: [.activity, .state, .status]
    case .delegations, .ministries: [.state]
    case .entries: []
    }
  }
}

/// What a list can be narrowed by; the raw value is the program's option without its hyphens.
package enum ExportFilter: String, CaseIterable, Hashable, Sendable {
  case activity
  case state
  case status
}
