import Registration

/// An organisation and everyone who belongs to it, through the years.
package struct Organisation: Hashable, Sendable {
  /// As its file is named: `bsec`.
  package let id: OrganisationID
  /// `BSEC`.
  package let shortName: String
  /// `Organization of the Black Sea Economic Cooperation`.
  package let name: String
  /// In the order of the list of participants.
  package let groups: [AffiliationGroup]
  /// Where the hosts of an edition stand; nil when they stay where they are.
  package let groupOfHosts: GroupID?
  /// Within a group in protocol order.
  package let members: [DatedAffiliation]
}

extension Organisation {
  /// Everyone who belongs to it on a day, in protocol order, named and grouped as on that day; the hosts in their group.
  package func affiliations(on day: CalendarDay, hosts: [AffiliationCode]) -> [Affiliation] {
    let present = members.compactMap { member in
      member.affiliation(on: day, in: hosts.contains(member.code) ? groupOfHosts : nil)
    }
    return groups.flatMap { group in present.filter { $0.group == group.id } }
  }
}
