import Canvas
import Registration
import Text

extension ActivityForm {
  /// One line of the form.
  enum Line: String, Hashable, Sendable, CaseIterable {
    case title
    case kind
    case day
    case start
    case end
    case venue
    case organiser
    case chair
    case seats
    case bus
  }

  /// The activity as the form says, over what was there before; what cannot be read counts as not set.
  func activity(named id: ActivityID, in scene: Scene) -> Activity {
    var activity = original ?? Activity(id: id, kind: .other, parent: parent, title: "")
    activity.title = form.text(of: .title)
    activity.day = TypedDay.day(form.text(of: .day), in: scene.register.programme)
    activity.start = TypedTime.time(form.text(of: .start))
    activity.end = TypedTime.time(form.text(of: .end))
    activity.venue = form.text(of: .venue)
    activity.organiser = form.text(of: .organiser)
    activity.chair = form.text(of: .chair)
    activity.capacity = Int(form.text(of: .seats))
    if parent == nil {
      activity.kind = form.choice(of: .kind).flatMap(Activity.Kind.init) ?? .other
      activity.hasBus = form.isYes(.bus)
    } else if original == nil {
      activity.kind = .session
    }
    return activity
  }
}

extension ActivityForm.Line: RecordLine {
  /// The lines of a form: a session has the kind and the bus of its activity.
  static func lines(ofSession isSession: Bool) -> [Self] {
    isSession ? allCases.filter { ![.kind, .bus].contains($0) } : allCases
  }

  func value(of activity: Activity) -> FormValue {
    switch self {
    case .title: .text(activity.title)
    case .kind: .choice(activity.kind.rawValue)
    case .day: .text(activity.day?.description ?? "")
    case .start: .text(activity.start?.description ?? "")
    case .end: .text(activity.end?.description ?? "")
    case .venue: .text(activity.venue)
    case .organiser: .text(activity.organiser)
    case .chair: .text(activity.chair)
    case .seats: .text(activity.capacity.map(String.init) ?? "")
    case .bus: .yes(activity.hasBus)
    }
  }

  var field: FormField<Self> {
    FormField(self, label, kind, isRequired: self == .title, help: help)
  }

  private var kind: FormKind {
    switch self {
    case .kind:
      .pick(
        Activity.Kind.allCases.filter { $0 != .session }.map {
          Choice($0.rawValue, label: $0.words)
        }
      )
    case .bus: .yesNo
    case .title, .day, .start, .end, .venue, .organiser, .chair, .seats: .text()
    }
  }

  var label: String {
    switch self {
    case .title: say("Name")
    case .kind: say("Kind")
    case .day: say("Day")
    case .start: say("Begins")
    case .end: say("Ends")
    case .venue: say("Place")
    case .organiser: say("Organiser")
    case .chair: say("Chair")
    case .seats: say("Seats")
    case .bus: say("Bus")
    }
  }

  private var help: String {
    switch self {
    case .title: say("As the programme prints it.")
    case .kind: say("Workshop, conference, visit, meeting or other.")
    case .day: say("As 2017-10-31 or 31 Oct; empty when it is not known yet.")
    case .start: say("As 09:30; the end moves with it. Empty when it is not known yet.")
    case .end: say("As 09:30; empty when it is not known yet.")
    case .venue: say("Where it is held.")
    case .organiser: say("Who holds it.")
    case .chair: say("Who chairs it.")
    case .seats: say("How many people the room takes.")
    case .bus: say("Whether a bus takes people out and back.")
    }
  }
}
