/// One yearly edition of a programme, whole: the first entry of a register adopts it, so that no configuration file is
/// needed to open the register.
package struct Programme: Hashable, Sendable {
  package var id: ProgrammeID
  /// `Korea-BSEC ICT Cooperation Program 2017`.
  package var title: String
  /// 7 for the 7th edition.
  package var edition: Int?
  package var firstDay: CalendarDay
  package var lastDay: CalendarDay
  /// Where it is held, as printed: `Seoul`.
  package var place: String
  /// The venue's zone by its IANA name, `Asia/Seoul`.
  ///
  /// Its rules are resolved outside this module.
  package var timeZone: String
  package var organisers: [String]
  /// The affiliations that host: their people come under the host's group of the list of participants.
  package var hosts: [AffiliationCode]
  /// The organisation whose protocol order this follows: `BSEC`.
  package var organisation: String
  /// In the order of the list of participants.
  package var groups: [AffiliationGroup]
  /// In protocol order, named as on the edition's days.
  package var affiliations: [Affiliation]
  package var ministries: [Ministry]
  /// In the order of the programme; a session follows its activity.
  package var activities: [Activity]
  /// How its list of participants is laid out until an issue of it was laid out otherwise.
  package var listLayout: IssuedList.Layout

  package init(
    id: ProgrammeID,
    title: String,
    edition: Int? = nil,
    firstDay: CalendarDay,
    lastDay: CalendarDay,
    place: String,
    timeZone: String,
    organisers: [String] = [],
    hosts: [AffiliationCode] = [],
    organisation: String = "",
    groups: [AffiliationGroup] = [],
    affiliations: [Affiliation] = [],
    ministries: [Ministry] = [],
    activities: [Activity] = [],
    listLayout: IssuedList.Layout = IssuedList.Layout()
  ) {
    self.id = id
    self.title = title
    self.edition = edition
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.place = place
    self.timeZone = timeZone
    self.organisers = organisers
    self.hosts = hosts
    self.organisation = organisation
    self.groups = groups
    self.affiliations = affiliations
    self.ministries = ministries
    self.activities = activities
    self.listLayout = listLayout
  }
}
