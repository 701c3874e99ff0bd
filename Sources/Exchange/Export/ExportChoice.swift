import Registration
import Text

/// What is to be written: a list, narrowed, with some or all of its columns.
package struct ExportChoice: Hashable, Sendable {
  package var list: ExportList
  /// Only this activity and its sessions; nil for all.
  package var activity: ActivityID?
  /// Only people of these states; empty for all.
  package var states: [AffiliationCode]
  /// Only people of these statuses; empty for all.
  package var statuses: [Standing.Status]
  /// Only these columns, in this order; empty for all.
  package var columns: [String]
  /// Only what a screen shows; nil for everything.
  package var shown: Shown?

  package init(
    _ list: ExportList,
    activity: ActivityID? = nil,
    states: [AffiliationCode] = [],
    statuses: [Standing.Status] = [],
    columns: [String] = []
  ) {
    self.list = list
    self.activity = activity
    self.states = states
    self.statuses = statuses
    self.columns = columns
  }

  /// The choice as a command line words it: states by any of their names, columns parted by commas.
  package init(
    list name: String,
    activity: String? = nil,
    states: [String] = [],
    statuses: [String] = [],
    columns: String? = nil,
    in register: Register
  ) throws(ExportRefusal) {
    guard let list = ExportList(rawValue: name) else { throw .unknownList(name) }
    self.init(list)
    if let activity { self.activity = try Self.activity(activity, in: register) }
    self.states = try Self.states(states, in: register)
    self.statuses = try Self.statuses(statuses)
    self.columns = (columns ?? "").split(separator: ",").map { String($0).cleaned }
  }

  /// The rows that a screen shows, and the screen's filter in words.
  package struct Shown: Hashable, Sendable {
    package var rows: Rows
    package var words: String

    package init(_ rows: Rows, words: String) {
      self.rows = rows
      self.words = words
    }

    /// What the rows are.
    package enum Rows: Hashable, Sendable {
      /// In this order.
      case people([ParticipantID])
      case delegations([AffiliationCode])
      case entries([EntryID])
    }
  }

  /// The filter in words, as the journal keeps it: `state TUR, UKR; status arrived`.
  ///
  /// Empty for everything.
  package var words: String {
    let parts = [
      (ExportFilter.activity, [activity?.text].compactMap(\.self)),
      (.state, states.map(\.text)), (.status, statuses.map(\.rawValue)),
    ]
    let filters = parts.filter { !$0.1.isEmpty }
      .map { "\($0.0.rawValue) \($0.1.joined(separator: ", "))" }
    let shown = self.shown.map { [$0.words] } ?? []
    return (filters + shown).filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private static func activity(
    _ name: String,
    in register: Register
  ) throws(ExportRefusal) -> ActivityID {
    let ids = (register.programme?.activities ?? []).map(\.id)
    guard let id = ids.first(where: { $0.text == name }) else {
      throw .unknownActivity(name, allowed: ids.map(\.text))
    }
    return id
  }

  private static func states(
    _ names: [String],
    in register: Register
  ) throws(ExportRefusal) -> [AffiliationCode] {
    let finder = AffiliationFinder(register.programme)
    var codes: [AffiliationCode] = []
    for name in names {
      guard let code = finder.code(of: name) else {
        throw .unknownState(name, allowed: finder.allowed)
      }
      codes.append(code)
    }
    return codes
  }

  private static func statuses(_ names: [String]) throws(ExportRefusal) -> [Standing.Status] {
    var statuses: [Standing.Status] = []
    for name in names {
      guard let status = KnownWords.statuses.value(of: name) else {
        throw .unknownStatus(name, allowed: KnownWords.statuses.allowed)
      }
      statuses.append(status)
    }
    return statuses
  }
}

extension ExportChoice {
  /// Refuses what the list cannot be narrowed by, and attendees of no activity.
  func check(in register: Register) throws(ExportRefusal) {
    guard let programme = register.programme else { throw .noProgramme }
    let used: [ExportFilter] =
      (activity == nil ? [] : [.activity]) + (states.isEmpty ? [] : [.state])
      + (statuses.isEmpty ? [] : [.status])
    for filter in used where !list.filters.contains(filter) {
      throw .filterDoesNotApply(filter, list)
    }
    if list == .attendees, activity == nil {
      throw .noActivity(allowed: programme.activities.map(\.id.text))
    }
  }

  /// Whether the person is to be in the list.
  func includes(_ participant: Participant) -> Bool {
    includes(participant.details.affiliation)
      && (statuses.isEmpty || statuses.contains(participant.standing.status))
  }

  /// The people to be in the list: those that a screen shows, in its order, or all in protocol order.
  func people(of register: Register) -> [Participant] {
    guard let people else { return register.people.filter(includes) }
    return people.compactMap { register[$0] }.filter(includes)
  }

  /// Whether the state is to be in the list.
  func includes(_ affiliation: AffiliationCode) -> Bool {
    if case .delegations(let codes) = shown?.rows, !codes.contains(affiliation) { return false }
    return states.isEmpty || states.contains(affiliation)
  }

  /// The people that a screen shows, in its order; nil for everyone.
  var people: [ParticipantID]? {
    if case .people(let ids) = shown?.rows { ids } else { nil }
  }

  /// The entries that a screen shows; nil for all.
  var entries: Set<EntryID>? {
    if case .entries(let ids) = shown?.rows { Set(ids) } else { nil }
  }
}
