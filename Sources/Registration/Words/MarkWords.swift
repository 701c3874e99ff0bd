import Text

// What the raw values of marks, journeys, standings, capacities and levels are called on the screens; those themselves are
// the spelling on disk and in lists.

extension Mark {
  package var words: String {
    switch self {
    case .present: say("present")
    case .late: say("late")
    case .excused: say("excused")
    case .absent: say("absent")
    }
  }
}

extension Journey.Leg {
  package var words: String {
    switch self {
    case .out: say("out")
    case .back: say("back")
    }
  }
}

extension Standing.Status {
  package var words: String {
    switch self {
    case .nominated: say("nominated")
    case .confirmed: say("confirmed")
    case .arrived: say("arrived")
    case .departed: say("departed")
    case .noShow: say("no-show")
    case .withdrawn: say("withdrawn")
    case .substituted: say("substituted")
    case .merged: say("merged")
    }
  }
}

extension Level {
  package var words: String {
    switch self {
    case .national: say("national")
    case .local: say("local")
    }
  }
}
