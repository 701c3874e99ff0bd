import Registration
import Text

/// What a person attended and is expected at, in one line: `workshop late    09:31 · forum expected · visits 1 of 3`.
///
/// The words of marks are equally wide, so that from one person to the next little more than the times are others: a move among
/// people with ten marks took 268 bytes without that.
struct AttendanceWords: Hashable, Sendable {
  let text: String

  init(of person: Participant, in register: Register) {
    let activities = (register.programme?.activities ?? []).filter {
      $0.parent == nil && register.cancellations[$0.id] == nil
    }
    let visits = activities.filter { $0.kind == .visit }
    var words: [String] = []
    for activity in activities {
      if activity.kind != .visit || visits.count == 1 {
        words.append("\(activity.id) \(Self.mark(of: person, at: activity, in: register))")
      } else if activity.id == visits.first?.id {
        let seen = visits.count { register.attended(person, $0.id) }
        words.append(say("visits \(seen) of \(visits.count)"))
      }
    }
    text = words.joined(separator: " · ")
  }

  private static func mark(
    of person: Participant,
    at activity: Activity,
    in register: Register
  ) -> String {
    if let marking = person.marking(at: activity.id) {
      let note = marking.note.isEmpty ? "" : " (\(marking.note))"
      let wide = Mark.allCases.map { $0.words.columns }.max() ?? 0
      let mark = marking.mark.words.padded(toColumns: wide)
      return "\(mark) \(marking.occurrence.at.time)\(note)"
    }
    if register.attended(person, activity.id) { return say("present") }
    return register.isExpected(person, at: activity.id) ? say("expected") : say("not expected")
  }
}
