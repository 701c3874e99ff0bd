/// An activity of the programme or one session of it; attendance is marked at either.
///
/// What is not known yet is empty or nil.
package struct Activity: Hashable, Sendable {
  package var id: ActivityID
  package var kind: Kind
  /// The activity that this is a session of.
  package var parent: ActivityID?
  package var title: String
  package var day: CalendarDay?
  package var start: TimeOfDay?
  package var end: TimeOfDay?
  /// Its own zone where it differs from the programme's.
  package var timeZone: String?
  package var venue: String
  /// Who holds it: `National Information Society Agency`.
  package var organiser: String
  package var chair: String
  package var presentations: [Presentation]
  /// Seats.
  package var capacity: Int?
  /// True when a bus takes people out and back.
  package var hasBus: Bool

  package init(
    id: ActivityID,
    kind: Kind,
    parent: ActivityID? = nil,
    title: String,
    day: CalendarDay? = nil,
    start: TimeOfDay? = nil,
    end: TimeOfDay? = nil,
    timeZone: String? = nil,
    venue: String = "",
    organiser: String = "",
    chair: String = "",
    presentations: [Presentation] = [],
    capacity: Int? = nil,
    hasBus: Bool = false
  ) {
    self.id = id
    self.kind = kind
    self.parent = parent
    self.title = title
    self.day = day
    self.start = start
    self.end = end
    self.timeZone = timeZone
    self.venue = venue
    self.organiser = organiser
    self.chair = chair
    self.presentations = presentations
    self.capacity = capacity
    self.hasBus = hasBus
  }
}

extension Activity {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case workshop
    case conference
    case visit
    case meeting
    case session
    case other
  }

  /// One presentation, of the host or of a delegation.
  package struct Presentation: Hashable, Sendable {
    package var title: String
    /// Empty when not known.
    package var presenter: String

    package init(title: String, presenter: String = "") {
      self.title = title
      self.presenter = presenter
    }
  }
}
