import Registration

/// A state or body with its names and its place in an organisation, each with its dates.
package struct DatedAffiliation: Hashable, Sendable {
  package let code: AffiliationCode
  /// Alpha-2, numeric and former codes.
  package let otherCodes: [String]
  /// BCP 47; empty when several or unknown.
  package let language: String
  /// From the earliest, each until the next begins; never empty.
  package let names: [Names]
  /// What lists call it besides, in English or its own languages.
  package let also: [String]
  package let memberships: [Membership]
}

extension DatedAffiliation {
  /// What it is called from a day on.
  package struct Names: Hashable, Sendable {
    /// Nil for the first names, which hold since ever.
    package let since: CalendarDay?
    package let shortName: String
    package let formalName: String
    package let release: Release?
    /// In its own languages, formal and short.
    package let own: [String]
  }

  /// What the organisation's press releases of some days call it.
  package struct Release: Hashable, Sendable {
    package let name: String
    package let days: Days
  }

  /// Its time in a group.
  package struct Membership: Hashable, Sendable {
    package let group: GroupID
    package let days: Days
  }

  /// From a first to a last day; nil is open.
  package struct Days: Hashable, Sendable {
    package let first: CalendarDay?
    package let last: CalendarDay?

    package func contains(_ day: CalendarDay) -> Bool {
      first.map { $0 <= day } ?? true && last.map { day <= $0 } ?? true
    }
  }

  /// What it is on a day; nil when it belongs to no group then.
  ///
  /// `group` is where it stands instead of its own.
  package func affiliation(on day: CalendarDay, in group: GroupID?) -> Affiliation? {
    guard let names = names.last(where: { $0.since.map { $0 <= day } ?? true }),
      let group = group ?? memberships.first(where: { $0.days.contains(day) })?.group
    else { return nil }
    return Affiliation(
      code: code,
      group: group,
      shortName: names.shortName,
      formalName: names.formalName,
      releaseName: names.release.flatMap { $0.days.contains(day) ? $0.name : nil },
      otherCodes: otherCodes,
      ownNames: names.own + also,
      language: language
    )
  }
}
