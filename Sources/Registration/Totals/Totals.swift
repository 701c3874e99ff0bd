/// How many people stand where, and how many attended what: the one count that screens and files share.
package struct Totals: Hashable, Sendable {
  /// All but withdrawn and substituted.
  package var nominated = 0
  /// Includes departed.
  package var arrived = 0
  package var departed = 0
  package var withdrawn = 0
  package var substituted = 0
  package var noShow = 0
  /// By the activity's place in the programme.
  private(set) var counts: [Attendance]
  private let places: [ActivityID: Int]

  init(places: [ActivityID: Int], count: Int) {
    self.places = places
    counts = Array(repeating: Attendance(), count: count)
  }

  /// Nominated less arrived.
  package var missing: Int { nominated - arrived }

  /// What was counted at an activity or session; zeros for one that the programme does not have.
  package subscript(activity: ActivityID) -> Attendance {
    places[activity].map { counts[$0] } ?? Attendance()
  }
}

extension Totals {
  /// What was counted at one activity or session.
  package struct Attendance: Hashable, Sendable {
    /// Nominated people expected there.
    package var expected = 0
    /// People present or late there or at one of its sessions.
    package var attended = 0
    package var present = 0
    package var late = 0
    package var excused = 0
    package var absent = 0
    /// People on the bus there.
    package var out = 0
    /// People on the bus back.
    package var back = 0

    /// How many have this mark there, sessions not counted.
    package subscript(mark: Mark) -> Int {
      switch mark {
      case .present: present
      case .late: late
      case .excused: excused
      case .absent: absent
      }
    }
  }

  mutating func count(_ status: Standing.Status) {
    switch status {
    case .nominated, .confirmed: nominated += 1
    case .noShow:
      nominated += 1
      noShow += 1
    case .arrived:
      nominated += 1
      arrived += 1
    case .departed:
      nominated += 1
      arrived += 1
      departed += 1
    case .withdrawn: withdrawn += 1
    case .substituted: substituted += 1
    case .merged: break
    }
  }

  mutating func count(_ seen: PersonCount) {
    count(seen.status)
    for place in counts.indices {
      if seen.expected[place] { counts[place].expected += 1 }
      if seen.attended[place] { counts[place].attended += 1 }
    }
    for (place, mark) in seen.marks {
      switch mark {
      case .present: counts[place].present += 1
      case .late: counts[place].late += 1
      case .excused: counts[place].excused += 1
      case .absent: counts[place].absent += 1
      }
    }
    for (place, leg) in seen.journeys {
      switch leg {
      case .out: counts[place].out += 1
      case .back: counts[place].back += 1
      }
    }
  }
}

/// What one person adds to totals.
struct PersonCount {
  var status: Standing.Status
  /// By the activity's place in the programme.
  var expected: [Bool]
  var attended: [Bool]
  var marks: [(Int, Mark)]
  var journeys: [(Int, Journey.Leg)]
}
