import Canvas
import Registration
import Text

/// What one cell of the matrix says of a person at an activity or session, by a sign that reads without colour.
enum MatrixCell: Hashable, Sendable {
  case mark(Mark)
  /// No mark here, but present or late at one of its sessions.
  case atSession
  /// Expected, and not marked yet.
  case awaited
  case notExpected
  /// Nobody waits for this person here: withdrawn, substituted, or the activity is cancelled.
  case nothing

  init(of person: Participant, at activity: Activity, in register: Register) {
    if let marking = person.marking(at: activity.id) {
      self = .mark(marking.mark)
    } else if activity.parent == nil, register.attended(person, activity.id) {
      self = .atSession
    } else if person.standing.status.isOut || register.cancellations[activity.id] != nil {
      self = .nothing
    } else {
      self = register.isExpected(person, at: activity.id) ? .awaited : .notExpected
    }
  }

  var sign: String {
    switch self {
    case .mark(.present): say("P")
    case .mark(.late): say("L")
    case .mark(.excused): say("E")
    case .mark(.absent): say("A")
    case .atSession: "+"
    case .awaited: "o"
    case .notExpected: "-"
    case .nothing: ""
    }
  }

  var style: Style {
    switch self {
    case .mark(.present), .mark(.late), .atSession: .good
    case .mark(.excused): .plain
    case .mark(.absent): .warning
    case .awaited: .plain
    case .notExpected, .nothing: .dim
    }
  }
}

extension MatrixCell {
  /// The signs of the marks: `P L E A`.
  static var marks: String { Mark.allCases.map { Self.mark($0).sign }.joined(separator: " ") }

  /// The signs with what they mean, those first without which the matrix cannot be read.
  static var legend: [String] {
    [
      say("P present"), say("L late"), say("E excused"), say("A absent"), say("o expected"),
      say("- not"), say("+ session"), say("× out"),
    ]
  }
}
