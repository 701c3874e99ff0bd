import Exchange
import Registration

/// What the screen that asks for an export shows: the list of it, its rows, its columns and its filter.
struct ExportScope: Hashable, Sendable {
  var list: ExportList
  /// In the screen's order; nil when it shows everything, in protocol order.
  var rows: ExportChoice.Shown.Rows?
  var words = FilterWords.none
  /// Empty for all.
  var columns: [String] = []
  /// The activity whose attendees are proposed; nil for the programme's first.
  var activity: ActivityID?
  /// The same rows by conditions, which a preset can keep; nil when they cannot be said so.
  var conditions: ExportChoice?

  /// Whether the rows mean something to a list.
  func narrows(_ list: ExportList) -> Bool {
    switch rows {
    case nil: false
    case .people, .delegations: list != .programme && list != .entries
    case .ministries: list.isOfPeople || list == .ministries
    case .activities: list == .programme
    case .entries: list == .entries
    }
  }

  /// How many rows are shown.
  var count: Int {
    switch rows {
    case nil: 0
    case .people(let people): people.count
    case .delegations(let codes): codes.count
    case .ministries(let places): places.count
    case .activities(let activities): activities.count
    case .entries(let entries): entries.count
    }
  }
}

/// The columns of a list that a screen shows.
enum ShownColumns {
  /// Of a list of people beside the named column.
  static func ofPeople(beside column: ListOptions.Column = .ministry) -> [String] {
    name + ["state"] + (column == .ownScript ? [] : [column.heading]) + ["status", "arrived_at"]
  }

  /// Of people with what they attended.
  static func ofPeople(with activities: [ActivityID]) -> [String] {
    name + ["state"] + activities.map(\.text)
  }

  /// Of one delegation's people with what they attended.
  static func ofDelegation(with activities: [ActivityID]) -> [String] {
    name + ["capacity", "ministry", "status", "arrived_at"] + activities.map(\.text)
  }

  /// Of delegations with how many attended.
  static func ofDelegations(with activities: [ActivityID]) -> [String] {
    ["order", "state", "state_name", "nominated", "arrived", "missing"] + activities.map(\.text)
  }

  static let ofMinistries = ["state", "ministry", "native_name", "participants", "arrived"]
  static let ofProgramme = [
    "activity", "title", "day", "start", "end", "expected", "attended", "seats",
  ]
  static let ofEntries = ["n", "at", "by", "what"]

  private static let name = ["badge", "given_names", "family_name", "native_name"]
}

extension ListOptions.Column {
  fileprivate var heading: String {
    switch self {
    case .ministry: "ministry"
    case .position: "position"
    case .capacity: "capacity"
    case .letter: "letter"
    case .email: "email"
    case .ownScript: "native_name"
    }
  }
}

extension ListOptions {
  /// What a list of people holds when these options and what was typed choose them; nil when a choice has no words for it.
  func exported(_ list: ExportList, typed: String) -> ExportChoice? {
    guard !lacksMinistry, excluded == nil, missingAt == nil, expectedAt == nil,
      let statuses = status.statuses
    else { return nil }
    var choice = ExportChoice(list, statuses: statuses)
    choice.states = affiliation.map { [$0] } ?? []
    choice.ministry = ministry
    choice.capacity = capacity
    choice.expected = activity
    choice.filter = typed
    choice.order = order == .protocolOrder ? nil : order
    return choice
  }
}

extension ListOptions.StatusFilter {
  /// Empty for everyone; nil for what is no status.
  fileprivate var statuses: [Standing.Status]? {
    switch self {
    case .everyone: []
    case .missing: [.nominated, .confirmed, .noShow]
    case .arrived: [.arrived, .departed]
    case .departed: [.departed]
    case .awaitingLetter: nil
    case .gone: [.withdrawn, .substituted]
    }
  }
}
