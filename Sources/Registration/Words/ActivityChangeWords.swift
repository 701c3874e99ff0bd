import Text

/// What was changed of an activity or session, in words: `moved “Wrap-up meeting” to Fri 3 Nov 16:00-17:00`.
struct ActivityChangeWords {
  let from: Activity
  let to: Activity

  var text: String {
    let changes = changes
    switch (renaming, time) {
    case (let renaming?, nil) where changes.isEmpty: return renaming
    case (nil, "") where changes.isEmpty: return say("took the time of “\(to.title)” out")
    case (nil, let time?) where changes.isEmpty: return say("moved “\(to.title)” to \(time)")
    case (nil, nil) where changes.isEmpty: return say("changed “\(to.title)” in the programme")
    case (let renaming, let time):
      let now = time.map { $0.isEmpty ? say("no time") : $0 }
      let all = [renaming, now].compactMap(\.self) + changes
      return say("changed “\(to.title)”: \(all.joined(separator: ", "))")
    }
  }

  private var renaming: String? {
    from.title == to.title ? nil : say("renamed “\(from.title)” to “\(to.title)”")
  }

  /// When it is now; empty when that is not set any more, nil when it is as it was.
  private var time: String? {
    let isSame = (from.day, from.start, from.end) == (to.day, to.start, to.end)
    return isSame ? nil : WhenWords.text(to)
  }

  /// All else that is different.
  private var changes: [String] {
    [
      from.venue == to.venue ? nil : place,
      from.organiser == to.organiser ? nil : say("organiser “\(to.organiser)”"),
      from.chair == to.chair ? nil : say("chair “\(to.chair)”"),
      from.capacity == to.capacity ? nil : seats,
      from.hasBus == to.hasBus ? nil : to.hasBus ? say("with a bus") : say("without a bus"),
      from.kind == to.kind ? nil : to.kind.words,
      from.timeZone == to.timeZone ? nil : say("times of \(to.timeZone ?? "-")"),
    ].compactMap(\.self) + presentations
  }

  private var place: String {
    to.venue.isEmpty ? say("place “\(from.venue)” taken out") : say("place “\(to.venue)”")
  }

  private var seats: String {
    switch to.capacity {
    case 1: say("1 seat")
    case let seats?: say("\(seats) seats")
    case nil: say("no limit of seats")
    }
  }

  private var presentations: [String] {
    let added = to.presentations.filter { !from.presentations.contains($0) }
    let gone = from.presentations.filter { !to.presentations.contains($0) }
    return added.isEmpty
      ? gone.map { say("presentation “\($0.title)” taken out") }
      : added.map { say("presentation “\($0.title)”") }
  }
}

extension Activity.Kind {
  /// As the screens call it.
  package var words: String {
    switch self {
    case .workshop: say("workshop")
    case .conference: say("conference")
    case .visit: say("visit")
    case .meeting: say("meeting")
    case .session: say("session")
    case .other: say("other kind")
    }
  }
}
