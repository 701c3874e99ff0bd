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
  /// A row is an activity or a session.
  case programme
  /// A row is an entry of the journal.
  case entries
}

extension ExportList {
  /// By what the list can be narrowed.
  package var filters: [ExportFilter] {
    switch self {
    case .participants: [.expected] + ExportFilter.ofPeople
    case .attendance, .attendees: [.activity, .expected] + ExportFilter.ofPeople
    case .delegations: [.state, .filter]
    case .ministries: [.state, .filter, .everyMinistry]
    case .programme, .entries: [.filter]
    }
  }

  /// Whether a row is about one person, so that filters and orders of people mean something.
  package var isOfPeople: Bool {
    switch self {
    case .participants, .attendance, .attendees: true
    case .delegations, .ministries, .programme, .entries: false
    }
  }
}

/// What a list can be narrowed by; the raw value is the program's option without its hyphens.
package enum ExportFilter: String, CaseIterable, Hashable, Sendable {
  case activity
  case state
  case ministry
  case status
  case capacity
  case expected
  /// What would be typed at the desk.
  case filter
  /// Also ministries that nobody comes from.
  case everyMinistry = "every-ministry"
  case order

  fileprivate static let ofPeople: [ExportFilter] = [
    .state, .ministry, .status, .capacity, .filter, .order,
  ]
}
