import Registration

extension EntryReader {
  mutating func programme() throws(Unreadable) -> Programme {
    var parts = ProgrammeParts()
    try json.openObject()
    while let key = try json.key() { try read(key, into: &parts) }
    return Programme(
      id: try required(parts.id, .id),
      title: parts.title,
      edition: parts.edition,
      firstDay: try required(parts.firstDay, .firstDay),
      lastDay: try required(parts.lastDay, .lastDay),
      place: parts.place,
      timeZone: parts.timeZone,
      organisers: parts.organisers,
      hosts: parts.hosts,
      organisation: parts.organisation,
      groups: parts.groups,
      affiliations: parts.affiliations,
      ministries: parts.ministries,
      activities: parts.activities,
      listLayout: parts.listLayout
    )
  }

  private mutating func read(_ key: Key, into parts: inout ProgrammeParts) throws(Unreadable) {
    switch key {
    case .id: parts.id = try value("programme") { ProgrammeID($0) }
    case .title: parts.title = try json.string()
    case .edition: parts.edition = try json.integer()
    case .firstDay: parts.firstDay = try day()
    case .lastDay: parts.lastDay = try day()
    case .place: parts.place = try json.string()
    case .timeZone: parts.timeZone = try json.string()
    case .organisers: parts.organisers = try strings()
    case .hosts:
      parts.hosts = try list { reader throws(Unreadable) in try reader.affiliationCode() }
    case .organisation: parts.organisation = try json.string()
    case .groups:
      parts.groups = try list { reader throws(Unreadable) in try reader.affiliationGroup() }
    case .affiliations:
      parts.affiliations = try list { reader throws(Unreadable) in try reader.affiliation() }
    case .ministries:
      parts.ministries = try list { reader throws(Unreadable) in try reader.ministry() }
    case .activities:
      parts.activities = try list { reader throws(Unreadable) in try reader.activity() }
    case .listOrder: parts.listLayout.order = try word("order of a list")
    case .listGroups:
      parts.listLayout.groups = try list { reader throws(Unreadable) in try reader.group() }
    default: throw .unknownMember(key.rawValue)
    }
  }

  private mutating func strings() throws(Unreadable) -> [String] {
    try list { reader throws(Unreadable) in try reader.json.string() }
  }

  private mutating func affiliationGroup() throws(Unreadable) -> AffiliationGroup {
    var id: GroupID?
    var title = ""
    var isOfStates = false
    try json.openObject()
    while let key = try json.key() {
      switch key {
      case .id: id = try group()
      case .title: title = try json.string()
      case .states: isOfStates = try json.boolean()
      default: throw .unknownMember(key.rawValue)
      }
    }
    return AffiliationGroup(id: try required(id, .id), title: title, isOfStates: isOfStates)
  }

  private mutating func affiliation() throws(Unreadable) -> Affiliation {
    var code: AffiliationCode?
    var group: GroupID?
    var shortName = ""
    var formalName = ""
    var releaseName: String?
    var otherCodes: [String] = []
    var ownNames: [String] = []
    var language = ""
    try json.openObject()
    while let key = try json.key() {
      switch key {
      case .code: code = try affiliationCode()
      case .group: group = try self.group()
      case .shortName: shortName = try json.string()
      case .formalName: formalName = try json.string()
      case .releaseName: releaseName = try json.string()
      case .otherCodes: otherCodes = try strings()
      case .ownNames: ownNames = try strings()
      case .language: language = try json.string()
      default: throw .unknownMember(key.rawValue)
      }
    }
    return Affiliation(
      code: try required(code, .code),
      group: try required(group, .group),
      shortName: shortName,
      formalName: formalName,
      releaseName: releaseName,
      otherCodes: otherCodes,
      ownNames: ownNames,
      language: language
    )
  }

  mutating func ministry() throws(Unreadable) -> Ministry {
    var id: MinistryID?
    var affiliation: AffiliationCode?
    var name = ""
    var nativeName = ""
    var abbreviations: [String] = []
    try json.openObject()
    while let key = try json.key() {
      switch key {
      case .id: id = try ministryID()
      case .state: affiliation = try affiliationCode()
      case .name: name = try json.string()
      case .nativeName: nativeName = try json.string()
      case .abbreviations: abbreviations = try strings()
      default: throw .unknownMember(key.rawValue)
      }
    }
    return Ministry(
      id: try required(id, .id),
      affiliation: try required(affiliation, .state),
      name: name,
      nativeName: nativeName,
      abbreviations: abbreviations
    )
  }
}

/// What is known so far of a programme while it is read.
private struct ProgrammeParts {
  var id: ProgrammeID?
  var title = ""
  var edition: Int?
  var firstDay: CalendarDay?
  var lastDay: CalendarDay?
  var place = ""
  var timeZone = ""
  var organisers: [String] = []
  var hosts: [AffiliationCode] = []
  var organisation = ""
  var groups: [AffiliationGroup] = []
  var affiliations: [Affiliation] = []
  var ministries: [Ministry] = []
  var activities: [Activity] = []
  var listLayout = IssuedList.Layout()
}
