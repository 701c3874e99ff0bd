import Registration
import Yams

extension Reading {
  /// The names of an affiliation, from the earliest.
  mutating func names(in section: Section) -> [DatedAffiliation.Names] {
    var names: [DatedAffiliation.Names] = []
    for (index, node) in items(.names, in: section).enumerated() {
      guard let entry = self.section(node, as: .names) else { continue }
      let since = value(.since, in: entry, CalendarDay.init)
      if index > 0, entry[.since] == nil {
        complain(
          .missingKey(Key.since.name, of: "a later name", expected: Key.since.expects),
          at: node
        )
      }
      if let since, let before = names.last?.since, since <= before {
        complain(
          .early("\(since)", of: Key.since.name, notBefore: "\(before.advanced(by: 1))"),
          at: entry[.since]
        )
      }
      if let found = self.names(in: entry, since: since) { names.append(found) }
    }
    if let node = section[.names], node.sequence?.isEmpty == true {
      complain(.noValue(of: Key.names.name, expected: Key.names.expects), at: node)
    }
    return names
  }

  private mutating func names(
    in entry: Section,
    since: CalendarDay?
  ) -> DatedAffiliation.Names? {
    let shortName = text(.short, in: entry)
    let formalName = text(.formal, in: entry)
    let release = entry[.release].flatMap { self.release($0) }
    let own = texts(.own, in: entry)
    guard let shortName, let formalName else { return nil }
    return .init(
      since: since,
      shortName: shortName,
      formalName: formalName,
      release: release,
      own: own
    )
  }

  private mutating func release(_ node: Node) -> DatedAffiliation.Release? {
    guard let section = section(node, as: .release) else { return nil }
    let name = text(.name, in: section)
    let days = days(in: section)
    return name.map { .init(name: $0, days: days) }
  }

  /// The times of an affiliation in the groups.
  mutating func memberships(
    in section: Section,
    groups: Set<GroupID>
  ) -> [DatedAffiliation.Membership] {
    items(.memberOf, in: section).compactMap { node in
      guard let entry = self.section(node, as: .membership) else { return nil }
      let days = days(in: entry)
      let group = value(.group, in: entry) { text in
        GroupID(text).flatMap { groups.contains($0) ? $0 : nil }
      }
      return group.map { .init(group: $0, days: days) }
    }
  }

  private mutating func days(in section: Section) -> DatedAffiliation.Days {
    let first = value(.since, in: section, CalendarDay.init)
    let last = value(.until, in: section, CalendarDay.init)
    if let first, let last, last < first {
      complain(.early("\(last)", of: Key.until.name, notBefore: "\(first)"), at: section[.until])
    }
    return .init(first: first, last: last)
  }
}
