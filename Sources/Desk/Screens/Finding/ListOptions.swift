import Exchange
import Registration
import Text

/// Which people a list shows and in what order, beside what was typed.
package struct ListOptions: Hashable, Sendable {
  package var affiliation: AffiliationCode?
  package var ministry: MinistryID?
  /// Only those who have no ministry.
  var lacksMinistry = false
  package var status: StatusFilter = .everyone
  package var capacity: Capacity?
  /// Only those expected at this activity or session.
  package var activity: ActivityID?
  package var order: Order = .protocolOrder
  /// What the column beside the state tells.
  package var column: Column = .ministry
  /// Who cannot be meant: the other record of a merge.
  var excluded: ParticipantID?
  /// Only those who have not passed this door yet, for a roll call.
  var missingAt: Door?
  /// Only those who are expected at this door, for a roll call.
  var expectedAt: Door?

  /// Which standing people must have.
  package enum StatusFilter: String, Hashable, Sendable, CaseIterable {
    case everyone
    case missing
    case arrived
    case departed
    case awaitingLetter
    case gone
  }

  /// How the list is ordered when nothing is typed; what is typed puts the best match first.
  package typealias Order = PeopleOrder

  /// What a list can tell of its people beside name and state; wide windows show the position as well.
  package enum Column: String, Hashable, Sendable, CaseIterable {
    case ministry
    case position
    case capacity
    case letter
    case email
    case ownScript
  }

  package init() {}

  /// The same order and column, showing everyone.
  var withoutFilters: ListOptions {
    var options = ListOptions()
    options.order = order
    options.column = column
    return options
  }

  /// The same while something is typed: also whoever is not called in the roll comes to the door, and has to be found.
  var whileTyping: ListOptions {
    var options = self
    if missingAt == nil { options.expectedAt = nil }
    return options
  }

  /// Whether everyone is shown, in protocol order.
  var showsEveryone: Bool { order == .protocolOrder && !isFiltering }

  /// Whether some people are left out.
  var isFiltering: Bool { self != withoutFilters }

  /// Whether a person is shown.
  func shows(_ person: Participant, in register: Register) -> Bool {
    shows(person.standing, of: person)
      && person.id != excluded
      && (affiliation == nil || affiliation == person.details.affiliation)
      && (ministry == nil || ministry == person.details.ministry.map(register.currentMinistry))
      && (!lacksMinistry || person.details.ministry == nil)
      && (capacity == nil || capacity == person.details.capacity)
      && (activity.map { register.isExpected(person, at: $0) } ?? true)
      && (expectedAt?.expects(person, in: register) ?? true)
      && !(missingAt?.hasPassed(person) ?? false)
  }

  private func shows(_ standing: Standing, of person: Participant) -> Bool {
    switch status {
    case .everyone: standing.status != .merged
    case .missing: [.nominated, .confirmed, .noShow].contains(standing.status)
    case .arrived: [.arrived, .departed].contains(standing.status)
    case .departed: standing.status == .departed
    case .awaitingLetter: person.awaitsLetter
    case .gone: [.withdrawn, .substituted].contains(standing.status)
    }
  }

  /// Everybody who is shown, in the order that was asked for.
  func people(of register: Register) -> [ParticipantID] {
    if showsEveryone { return register.people.ids }
    let people = register.people.lazy.filter { shows($0, in: register) }
    return order.ids(of: people)
  }
}

extension Participant {
  /// True for a walk-in whose nomination letter has not come yet.
  package var awaitsLetter: Bool {
    if case .walkIn = origin { return details.letter.isEmpty && standing.status != .merged }
    return false
  }
}
