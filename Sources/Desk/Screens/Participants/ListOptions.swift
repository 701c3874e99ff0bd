import Registration

/// Which people a list shows and in what order, beside what was typed.
package struct ListOptions: Hashable, Sendable {
  package var affiliation: AffiliationCode?
  package var status: StatusFilter = .everyone
  package var capacity: Capacity?
  /// Only those expected at this activity or session.
  package var activity: ActivityID?
  package var order: Order = .protocolOrder

  /// Which standing people must have.
  package enum StatusFilter: String, Hashable, Sendable, CaseIterable {
    case everyone = "everyone"
    case missing = "not arrived"
    case arrived = "arrived"
    case departed = "departed"
    case awaitingLetter = "awaiting a letter"
    case gone = "withdrawn or substituted"
  }

  /// How the list is ordered when nothing is typed; what is typed puts the best match first.
  package enum Order: String, Hashable, Sendable, CaseIterable {
    case protocolOrder = "protocol order"
    case familyName = "by family name"
    case badge = "by badge"
    case arrival = "by arrival, last first"
  }

  package init() {}

  /// Whether a person is shown.
  func shows(_ person: Participant) -> Bool {
    shows(person.standing, of: person)
      && (affiliation == nil || affiliation == person.details.affiliation)
      && (capacity == nil || capacity == person.details.capacity)
      && (activity.map(person.isExpected) ?? true)
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

  /// The filters in words, for the list's first line and the entry of an export.
  func words(in register: Register) -> String {
    var words: [String] = []
    if let affiliation {
      words.append(register.affiliation(affiliation)?.shortName ?? affiliation.text)
    }
    if status != .everyone { words.append(status.rawValue) }
    if let capacity { words.append(capacity.rawValue) }
    if let activity {
      words.append("expected at \(register.activity(activity)?.title ?? activity.text)")
    }
    return words.joined(separator: ", ")
  }
}

extension Participant {
  /// True for a walk-in whose nomination letter has not come yet.
  package var awaitsLetter: Bool {
    if case .walkIn = origin { return details.letter.isEmpty && standing.status != .merged }
    return false
  }
}
