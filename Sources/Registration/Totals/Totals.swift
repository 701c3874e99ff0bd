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
  private(set) var counts: [Attendance]
  private let programme: CountedProgramme

  /// Nobody yet.
  init(_ programme: CountedProgramme) {
    self.programme = programme
    counts = Array(repeating: Attendance(), count: programme.count)
  }

  /// So many in each place of the programme.
  init(_ programme: CountedProgramme, _ counts: [Attendance]) {
    self.programme = programme
    self.counts = counts
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

  /// Adds one person; with -1 takes somebody out who was added.
  mutating func add(_ person: PersonCount, times: Int = 1) {
    add(person.status, times)
    for (place, leg) in person.journeys {
      counts[place].add(leg, isWhole: person.wentBothWays(to: place), times)
    }
    if person.isOut {
      for place in person.attended { counts[place].attendedAndOut += times }
    } else {
      if !person.attended.isEmpty { attended += times }
      addAttendance(of: person, times)
      addExpected(person, times)
    }
  }

  /// Of somebody who counts as nominated.
  private mutating func addAttendance(of person: PersonCount, _ times: Int) {
    let expected = person.expected ?? programme.takingPlace
    for place in person.attended {
      counts[place].attended += times
      if !expected.contains(place) { counts[place].unexpected += times }
    }
    for (place, mark) in person.marks { counts[place].add(mark, times) }
  }

  private mutating func addExpected(_ person: PersonCount, _ times: Int) {
    for place in person.expected ?? programme.takingPlace {
      counts[place].expected += times
      if !person.wasSeen(at: place) { counts[place].awaited += times }
    }
  }

  mutating func add(_ status: Standing.Status, _ times: Int) {
    switch status {
    case .nominated, .confirmed: nominated += times
    case .noShow:
      nominated += times
      noShow += times
    case .arrived:
      nominated += times
      arrived += times
    case .departed:
      nominated += times
      arrived += times
      departed += times
    case .withdrawn: withdrawn += times
    case .substituted: substituted += times
    case .merged: break
    }
  }
}

extension Totals.Attendance {
  fileprivate mutating func add(_ mark: Mark, _ times: Int) {
    switch mark {
    case .present: present += times
    case .late: late += times
    case .excused: excused += times
    case .absent: absent += times
    }
  }

  /// `isWhole` says that the person went the other way, too.
  fileprivate mutating func add(_ leg: Journey.Leg, isWhole: Bool, _ times: Int) {
    switch leg {
    case .out:
      out += times
      stranded += isWhole ? 0 : times
    case .back:
      back += times
      backOnly += isWhole ? 0 : times
    }
  }
}
