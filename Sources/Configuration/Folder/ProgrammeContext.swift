import Registration
import Yams

// What an edition takes from the organisation's file and the ministries' files.

extension ConfigurationFolder {
  /// What the other files say of a programme.
  struct Context {
    let organisation: Organisation
    /// As of the programme's first day.
    var affiliations: [Affiliation] = []
    var ministries: [Ministry] = []
  }

  /// What the other files say of the programme's first day, and what is wrong with them.
  func context(
    of draft: ProgrammeDraft,
    _ reading: inout Reading
  ) -> (Context?, [Complaint]) {
    guard let (id, node) = draft.organisation else { return (nil, []) }
    let file = file("organisations", id.text)
    guard read(file) != .missing else {
      let expected = "an organisation that has a file, here \(file)"
      reading.complain(.value(id.text, of: Key.organisation.name, expected: expected), at: node)
      return (nil, [])
    }
    var (organisation, complaints) = organisation(id, in: file)
    guard let organisation else { return (nil, complaints) }
    reading.expectHosts(draft.hosts, of: organisation)
    reading.expectGroups(draft.listGroups, of: organisation)
    var context = Context(organisation: organisation)
    if let day = draft.firstDay {
      context.affiliations = organisation.affiliations(on: day, hosts: draft.hosts.map(\.code))
    }
    for affiliation in context.affiliations {
      let (ministries, faults) = ministries(of: affiliation.code)
      context.ministries += ministries
      complaints += faults
    }
    return (context, complaints)
  }

  private func ministries(of state: AffiliationCode) -> ([Ministry], [Complaint]) {
    let file = file("ministries", state.text.lowercased())
    guard read(file) != .missing else { return ([], []) }
    let (directory, complaints) = ministries(of: state, in: file)
    return (directory?.entries.map(\.ministry) ?? [], complaints)
  }
}

extension Reading {
  /// Complains of groups of the list that the organisation does not have.
  fileprivate mutating func expectGroups(
    _ groups: [(group: GroupID, node: Node)],
    of organisation: Organisation
  ) {
    let known = organisation.groups.map(\.id)
    for line in groups where !known.contains(line.group) {
      let expected = "one of " + known.map(\.text).joined(separator: ", ")
      complain(
        .value(line.group.text, of: Key.listGroups.name, expected: expected),
        at: line.node
      )
    }
  }

  /// Complains of hosts that the organisation does not know.
  fileprivate mutating func expectHosts(
    _ hosts: [(code: AffiliationCode, node: Node)],
    of organisation: Organisation
  ) {
    let known = Set(organisation.members.map(\.code))
    for host in hosts where !known.contains(host.code) {
      complain(
        .value(host.code.text, of: Key.hosts.name, expected: Key.hosts.expects),
        at: host.node
      )
    }
  }
}
