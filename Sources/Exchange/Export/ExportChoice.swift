import Registration
import Text

/// What is to be written: a list, narrowed and ordered, with some or all of its columns.
package struct ExportChoice: Hashable, Sendable {
  package var list: ExportList
  /// Only this activity and its sessions; nil for all.
  package var activity: ActivityID?
  /// Only people of these states; empty for all.
  package var states: [AffiliationCode]
  /// Only people of this ministry.
  package var ministry: MinistryID?
  /// Only people of these statuses; empty for all.
  package var statuses: [Standing.Status]
  /// Only people of this capacity.
  package var capacity: Capacity?
  /// Only people expected at this activity or session.
  package var expected: ActivityID?
  /// Only what would be found at the desk when this is typed there; empty for all.
  package var filter: String
  /// Of ministries, also those that nobody comes from.
  package var ofEveryMinistry = false
  /// In which order people come; nil as the screen shows them, otherwise in protocol order.
  package var order: PeopleOrder?
  /// Only these columns, in this order; empty for all.
  package var columns: [String]
  /// Only what a screen shows, in its order; nil for everything.
  package var shown: Shown?

  package init(
    _ list: ExportList,
    activity: ActivityID? = nil,
    states: [AffiliationCode] = [],
    statuses: [Standing.Status] = [],
    filter: String = "",
    columns: [String] = []
  ) {
    self.list = list
    self.activity = activity
    self.states = states
    self.statuses = statuses
    self.filter = filter
    self.columns = columns
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
      /// In this order; of a list that counts people, those who are counted.
      case people([ParticipantID])
      case delegations([AffiliationCode])
      /// In this order.
      case ministries([MinistryPlace])
      case activities([ActivityID])
      /// In this order.
      case entries([EntryID])
    }
  }

  /// A ministry of a state; nil for the people of the state who have none.
  package struct MinistryPlace: Hashable, Sendable {
    package var affiliation: AffiliationCode
    package var ministry: MinistryID?

    package init(_ affiliation: AffiliationCode, _ ministry: MinistryID?) {
      self.affiliation = affiliation
      self.ministry = ministry
    }
  }

  /// The filter in words, as the journal keeps it: `state TUR, UKR; status arrived`.
  ///
  /// Empty for everything.
  package var words: String {
    let parts: [(ExportFilter, [String])] = [
      (.activity, [activity?.text].compactMap(\.self)), (.state, states.map(\.text)),
      (.ministry, [ministry?.text].compactMap(\.self)), (.status, statuses.map(\.rawValue)),
      (.capacity, [capacity?.rawValue].compactMap(\.self)),
      (.expected, [expected?.text].compactMap(\.self)), (.filter, filter.isEmpty ? [] : [filter]),
    ]
    let filters = parts.filter { !$0.1.isEmpty }
      .map { "\($0.0.rawValue) \($0.1.joined(separator: ", "))" }
    let every = ofEveryMinistry ? ["every ministry"] : []
    let shown = self.shown.map { [$0.words] } ?? []
    return (filters + every + shown).filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

// What goes into the list.
extension ExportChoice {
  /// Refuses what the list cannot be narrowed or ordered by, and attendees of no activity.
  func check(in register: Register) throws(ExportRefusal) {
    guard let programme = register.programme else { throw .noProgramme }
    for used in used where !list.filters.contains(used) {
      throw .filterDoesNotApply(used, list)
    }
    if list == .attendees, activity == nil {
      throw .noActivity(allowed: programme.activities.map(\.id.text))
    }
  }

  private var used: [ExportFilter] {
    let all: [(ExportFilter, Bool)] = [
      (.activity, activity != nil), (.state, !states.isEmpty), (.ministry, ministry != nil),
      (.status, !statuses.isEmpty), (.capacity, capacity != nil), (.expected, expected != nil),
      (.filter, !filter.isEmpty), (.everyMinistry, ofEveryMinistry), (.order, order != nil),
    ]
    return all.filter(\.1).map(\.0)
  }

  /// The people to be in the list: those that a screen shows, or all, in the order chosen.
  func people(of register: Register) -> People {
    let everybody = narrowed(register.people, in: register)
    guard let people else {
      return order.map { register.people($0.ids(of: everybody)) } ?? everybody
    }
    guard let order else { return narrowed(register.people(people), in: register) }
    let shown = Set(people)
    return register.people(order.ids(of: everybody.lazy.filter { shown.contains($0.id) }))
  }

  /// Whom the text finds, without those who are only called something similar; nil when there is no text.
  private func found(in register: Register) -> [ParticipantID]? {
    let query = SearchQuery(list.isOfPeople ? filter : "")
    if query.isEmpty { return nil }
    return register.matches(of: query).filter { !$0.isSimilar }.map(\.participant)
  }

  private func narrowed(_ people: People, in register: Register) -> People {
    guard narrowsPeople else { return people }
    let found = found(in: register).map(Set.init)
    return register.people(
      people.lazy.filter { person in
        includes(person, in: register) && found?.contains(person.id) ?? true
      }.map(\.id)
    )
  }

  private var narrowsPeople: Bool {
    switch shown?.rows {
    case .delegations, .ministries: true
    case .people, .activities, .entries, nil:
      !states.isEmpty || !statuses.isEmpty || ministry != nil || capacity != nil || expected != nil
        || (!filter.isEmpty && list.isOfPeople)
    }
  }

  /// Whether the person is to be in the list.
  private func includes(_ person: Participant, in register: Register) -> Bool {
    includes(person.details.affiliation)
      && (statuses.isEmpty || statuses.contains(person.standing.status))
      && (ministry == nil || ministry == person.details.ministry.map(register.currentMinistry))
      && (capacity == nil || capacity == person.details.capacity)
      && (expected.map { register.isExpected(person, at: $0) } ?? true)
      && (ministries.map { $0.contains(place(of: person, in: register)) } ?? true)
  }

  private func place(of person: Participant, in register: Register) -> MinistryPlace {
    MinistryPlace(
      person.details.affiliation,
      person.details.ministry.map(register.currentMinistry)
    )
  }

  /// Whether the state is to be in the list.
  func includes(_ affiliation: AffiliationCode) -> Bool {
    if case .delegations(let codes) = shown?.rows, !codes.contains(affiliation) { return false }
    return states.isEmpty || states.contains(affiliation)
  }

  /// Those whom a list of counts counts: the people that a screen shows, or everyone.
  func counted(of register: Register) -> People {
    people.map { register.people($0) } ?? register.people
  }

  /// The people that a screen shows, in its order; nil for everyone.
  var people: [ParticipantID]? {
    if case .people(let ids) = shown?.rows { ids } else { nil }
  }

  /// The ministries that a screen shows, in its order; nil for those that somebody comes from.
  var ministries: [MinistryPlace]? {
    if case .ministries(let places) = shown?.rows { places } else { nil }
  }

  /// The activities that a screen shows; nil for all.
  var activities: [ActivityID]? {
    if case .activities(let ids) = shown?.rows { ids } else { nil }
  }

  /// The entries that a screen shows, in its order; nil for all.
  var entries: [EntryID]? {
    if case .entries(let ids) = shown?.rows { ids } else { nil }
  }
}
