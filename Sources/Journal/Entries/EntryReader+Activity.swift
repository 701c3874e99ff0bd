import Registration

extension EntryReader {
  mutating func activity() throws(Unreadable) -> Activity {
    var id: ActivityID?
    var kind: Activity.Kind?
    var parts = ActivityParts()
    try json.openObject()
    while let key = try json.key() {
      switch key {
      case .id: id = try activityID()
      case .kind: kind = try word("kind of activity")
      default: try read(key, into: &parts)
      }
    }
    return Activity(
      id: try required(id, .id),
      kind: try required(kind, .kind),
      parent: parts.parent,
      title: parts.title,
      day: parts.day,
      start: parts.start,
      end: parts.end,
      timeZone: parts.timeZone,
      venue: parts.venue,
      organiser: parts.organiser,
      chair: parts.chair,
      presentations: parts.presentations,
      capacity: parts.capacity,
      hasBus: parts.hasBus
    )
  }

  private mutating func read(_ key: Key, into parts: inout ActivityParts) throws(Unreadable) {
    switch key {
    case .parent: parts.parent = try activityID()
    case .title: parts.title = try json.string()
    case .day: parts.day = try day()
    case .start: parts.start = try time()
    case .end: parts.end = try time()
    case .timeZone: parts.timeZone = try json.string()
    case .venue: parts.venue = try json.string()
    case .organiser: parts.organiser = try json.string()
    case .chair: parts.chair = try json.string()
    case .presentations:
      parts.presentations = try list { reader throws(Unreadable) in try reader.presentation() }
    case .capacity: parts.capacity = try json.integer()
    case .bus: parts.hasBus = try json.boolean()
    default: throw .unknownMember(key.rawValue)
    }
  }

  private mutating func presentation() throws(Unreadable) -> Activity.Presentation {
    var title = ""
    var presenter = ""
    try json.openObject()
    while let key = try json.key() {
      switch key {
      case .title: title = try json.string()
      case .presenter: presenter = try json.string()
      default: throw .unknownMember(key.rawValue)
      }
    }
    return Activity.Presentation(title: title, presenter: presenter)
  }
}

/// What is known so far of an activity while it is read.
private struct ActivityParts {
  var parent: ActivityID?
  var title = ""
  var day: CalendarDay?
  var start: TimeOfDay?
  var end: TimeOfDay?
  var timeZone: String?
  var venue = ""
  var organiser = ""
  var chair = ""
  var presentations: [Activity.Presentation] = []
  var capacity: Int?
  var hasBus = false
}
