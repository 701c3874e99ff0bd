import Registration
import Yams

/// A programme file as read: all of a programme but what comes from the organisation's and the ministries' files.
struct ProgrammeDraft {
  /// Without groups, affiliations and ministries; nil, with complaints, when something is missing.
  let programme: Programme?
  let firstDay: CalendarDay?
  /// Which organisation's order it follows, and where the file says so.
  let organisation: (id: OrganisationID, node: Node)?
  /// The hosts, and where the file says each.
  let hosts: [(code: AffiliationCode, node: Node)]
  /// The groups of its list of participants, and where the file says each.
  let listGroups: [(group: GroupID, node: Node)]
}

extension Reading {
  /// The programme that the file describes, as far as it can be read; nil when it is no mapping.
  mutating func programme(_ root: Node, isTimeZone: (String) -> Bool) -> ProgrammeDraft? {
    guard let section = section(root, as: .programme) else { return nil }
    let id = value(.slug, in: section, ProgrammeID.init)
    let title = text(.title, in: section)
    let edition = value(.edition, in: section) { Int($0).flatMap { $0 > 0 ? $0 : nil } }
    let days = days(in: section)
    let place = text(.place, in: section)
    let timeZone = value(.timeZone, in: section) { isTimeZone($0) ? $0 : nil }
    let organisation = value(.organisation, in: section, OrganisationID.init)
    let hosts = hosts(in: section)
    let organisers = texts(.organisers, in: section)
    let list = listLayout(in: section)
    let activities = activities(in: section, days: days, isTimeZone: isTimeZone)
    var programme: Programme?
    if let id, let title, let days, let place, let timeZone {
      programme = Programme(
        id: id,
        title: title,
        edition: edition,
        firstDay: days.lowerBound,
        lastDay: days.upperBound,
        place: place,
        timeZone: timeZone,
        organisers: organisers,
        hosts: hosts.map(\.code),
        activities: activities,
        listLayout: IssuedList.Layout(order: list.order, groups: list.groups.map(\.group))
      )
    }
    let node = section[.organisation]
    return ProgrammeDraft(
      programme: programme,
      firstDay: days?.lowerBound,
      organisation: organisation.flatMap { id in node.map { (id, $0) } },
      hosts: hosts,
      listGroups: list.groups
    )
  }

  /// How the list of participants is laid out; as everywhere where the file does not say.
  private mutating func listLayout(
    in section: Section
  ) -> (order: IssuedList.Order, groups: [(group: GroupID, node: Node)]) {
    guard let node = section[.list], let list = self.section(node, as: .list) else {
      return (.precedence, [])
    }
    var seen: [String: Int] = [:]
    let groups = items(.listGroups, in: list).compactMap { node -> (GroupID, Node)? in
      guard let group = value(node, of: .listGroups, GroupID.init) else { return nil }
      expectNew(group.text, of: Key.listGroups.name, at: node, among: &seen)
      return (group, node)
    }
    return (value(.order, in: list, IssuedList.Order.init) ?? .precedence, groups)
  }

  /// The programme's days; nil, with a complaint, unless there are both, in order.
  private mutating func days(in section: Section) -> ClosedRange<CalendarDay>? {
    let first = value(.firstDay, in: section, CalendarDay.init)
    let last = value(.lastDay, in: section, CalendarDay.init)
    guard let first, let last else { return nil }
    guard first <= last else {
      complain(
        .early("\(last)", of: Key.lastDay.name, notBefore: "\(first)"),
        at: section[.lastDay]
      )
      return nil
    }
    return first...last
  }

  private mutating func hosts(in section: Section) -> [(code: AffiliationCode, node: Node)] {
    var seen: [String: Int] = [:]
    return items(.hosts, in: section).compactMap { node in
      guard let code = value(node, of: .hosts, AffiliationCode.init) else { return nil }
      expectNew(code.text, of: Key.hosts.name, at: node, among: &seen)
      return (code, node)
    }
  }
}
