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
  /// Nominated people who attended at least one activity or session.
  package var attended = 0
  /// By the activity's place in the programme.
  private var counts: [Attendance]
  private let programme: CountedProgramme

  /// Nobody yet.
  init(_ programme: CountedProgramme) {
    self.programme = programme
    counts = Array(repeating: Attendance(), count: programme.count)
  }

  /// Nominated less arrived.
  package var missing: Int { nominated - arrived }

  /// What was counted at an activity or session; zeros for one that the programme does not have.
  package subscript(activity: ActivityID) -> Attendance {
    programme.place(of: activity).map { counts[$0] } ?? Attendance()
  }
}

extension Totals {
  /// What was counted at one activity or session.
  package struct Attendance: Hashable, Sendable {
    /// Nominated people expected there.
    package var expected = 0
    /// Of the expected those who have no mark there and were at none of its sessions.
    package var awaited = 0
    /// Nominated people present or late there or at one of its sessions.
    package var attended = 0
    /// Of those who attended, the ones whom nobody expected there.
    package var unexpected = 0
    /// People who were there and have withdrawn or were substituted since: they count in no other number here but the bus's.
    package var attendedAndOut = 0
    package var present = 0
    package var late = 0
    package var excused = 0
    package var absent = 0
    /// People on the bus there, whatever became of them since: a bus counts heads.
    package var out = 0
    /// People on the bus back, whatever became of them since.
    package var back = 0
    /// People who went out and are not back.
    package var stranded = 0
    /// People who came back without having gone out.
    package var backOnly = 0

    /// Of those who are expected, the ones who attended: never more than `expected`.
    package var expectedThere: Int { attended - unexpected }

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

  /// Adds one person.
  mutating func add(_ person: PersonCount) {
    add(person.status)
    for (place, leg) in person.journeys {
      counts[place].add(leg, isWhole: person.wentBothWays(to: place))
    }
    if person.isOut {
      for place in person.attended { counts[place].attendedAndOut += 1 }
    } else {
      if !person.attended.isEmpty { attended += 1 }
      addAttendance(of: person)
      addExpected(person)
    }
  }

  /// Of somebody who counts as nominated.
  private mutating func addAttendance(of person: PersonCount) {
    let expected = person.expected ?? programme.takingPlace
    for place in person.attended {
      counts[place].attended += 1
      if !expected.contains(place) { counts[place].unexpected += 1 }
    }
    for (place, mark) in person.marks { counts[place].add(mark) }
  }

  private mutating func addExpected(_ person: PersonCount) {
    for place in person.expected ?? programme.takingPlace {
      counts[place].expected += 1
      if !person.wasSeen(at: place) { counts[place].awaited += 1 }
    }
  }

  private mutating func add(_ status: Standing.Status) {
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
}

extension Totals.Attendance {
  fileprivate mutating func add(_ mark: Mark) {
    switch mark {
    case .present: present += 1
    case .late: late += 1
    case .excused: excused += 1
    case .absent: absent += 1
    }
  }

  /// `isWhole` says that the person went the other way, too.
  fileprivate mutating func add(_ leg: Journey.Leg, isWhole: Bool) {
    switch leg {
    case .out:
      out += 1
      stranded += isWhole ? 0 : 1
    case .back:
      back += 1
      backOnly += isWhole ? 0 : 1
    }
  }
}
