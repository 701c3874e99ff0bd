import Registration

// The forms of `programmes/*.yaml`.

extension Form {
  static let programme = Form(
    "a programme",
    required: [
      .slug, .title, .firstDay, .lastDay, .place, .timeZone, .organisation, .activities,
    ],
    optional: [.edition, .hosts, .organisers, .list]
  )
  static let list = Form("the layout of a list", required: [], optional: [.listGroups, .order])
  static let activity = Form(
    "an activity",
    required: [.slug, .kind, .title],
    optional: common + [.sessions]
  )
  static let session = Form("a session", required: [.slug, .title], optional: common)
  static let presentation = Form(
    "a presentation",
    required: [.title],
    optional: [.presenter]
  )

  private static let common: [Key] = [
    .day, .start, .end, .timeZone, .venue, .organiser, .chair, .capacity, .bus, .presentations,
  ]
}

extension Key {
  static let edition = Key("edition", "a number from 1, such as 7")
  static let firstDay = Key("first-day", "a day that is, such as 2017-10-30")
  static let lastDay = Key("last-day", "a day that is, such as 2017-11-03")
  static let place = Key("place", "where it is held, as printed: Seoul")
  static let timeZone = Key("time-zone", "a time zone by its IANA name, such as Asia/Seoul")
  static let organisation = Key("organisation", "the id of an organisation that has a file")
  static let hosts = Key("hosts", "codes of affiliations in the organisation's file")
  static let organisers = Key("organisers", "a list of names")
  static let list = Key("list", "how the list of participants is laid out: groups, order")
  static let listGroups = Key("groups", "ids of the organisation's groups, each once, in order")
  static let order = Key(
    "order",
    "one of " + IssuedList.Order.allCases.map(\.rawValue).joined(separator: ", ")
  )
  static let activities = Key("activities", "the activities in order")
  static let kind = Key("kind", "one of " + kinds.map(\.rawValue).joined(separator: ", "))
  static let day = Key("day", "a day that is, such as 2017-11-03")
  static let start = Key("start", "a time of the clock, such as 09:30")
  static let end = Key("end", "a time of the clock, such as 17:00")
  static let venue = Key("venue", "where it is held")
  static let organiser = Key("organiser", "who holds it")
  static let chair = Key("chair", "who is in the chair")
  static let capacity = Key("capacity", "a number of seats, from 1 to 1000000")
  static let bus = Key("bus", "yes or no")
  static let presentations = Key("presentations", "a list of presentations")
  static let sessions = Key("sessions", "a list of sessions")
  static let presenter = Key("presenter", "who presents")

  /// What an activity can be; sessions stand under their activity.
  static let kinds = Activity.Kind.allCases.filter { $0 != .session }
}
