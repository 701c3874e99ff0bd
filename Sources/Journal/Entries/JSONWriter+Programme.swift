import Registration

extension JSONWriter {
  mutating func programme(_ programme: Programme) {
    value(.id, programme.id)
    text(.title, programme.title)
    number(.edition, programme.edition)
    value(.firstDay, programme.firstDay)
    value(.lastDay, programme.lastDay)
    text(.place, programme.place)
    text(.timeZone, programme.timeZone)
    values(.organisers, programme.organisers)
    values(.hosts, programme.hosts)
    text(.organisation, programme.organisation)
    objects(.groups, programme.groups) { $0.group($1) }
    objects(.affiliations, programme.affiliations) { $0.affiliation($1) }
    objects(.ministries, programme.ministries) { $0.ministry($1) }
    objects(.activities, programme.activities) { $0.activity($1) }
    let order = programme.listLayout.order
    text(.listOrder, order == .precedence ? "" : order.rawValue)
    values(.listGroups, programme.listLayout.groups)
  }

  private mutating func group(_ group: AffiliationGroup) {
    value(.id, group.id)
    text(.title, group.title)
    if group.isOfStates { flag(.states, true) }
  }

  private mutating func affiliation(_ affiliation: Affiliation) {
    value(.code, affiliation.code)
    value(.group, affiliation.group)
    text(.shortName, affiliation.shortName)
    text(.formalName, affiliation.formalName)
    value(.releaseName, affiliation.releaseName)
    values(.otherCodes, affiliation.otherCodes)
    values(.ownNames, affiliation.ownNames)
    text(.language, affiliation.language)
  }

  mutating func ministry(_ ministry: Ministry) {
    value(.id, ministry.id)
    value(.state, ministry.affiliation)
    text(.name, ministry.name)
    text(.nativeName, ministry.nativeName)
    values(.abbreviations, ministry.abbreviations)
  }

  mutating func activity(_ activity: Activity) {
    value(.id, activity.id)
    always(.kind, activity.kind.rawValue)
    value(.parent, activity.parent)
    text(.title, activity.title)
    value(.day, activity.day)
    value(.start, activity.start)
    value(.end, activity.end)
    value(.timeZone, activity.timeZone)
    text(.venue, activity.venue)
    text(.organiser, activity.organiser)
    text(.chair, activity.chair)
    objects(.presentations, activity.presentations) { json, presentation in
      json.text(.title, presentation.title)
      json.text(.presenter, presentation.presenter)
    }
    number(.capacity, activity.capacity)
    if activity.hasBus { flag(.bus, true) }
  }
}
