import Registration

/// A mark that a row of a sheet describes.
struct ReadMark {
  let participant: Participant
  let activity: ActivityID
  let mark: Mark
  let at: Moment?
  let note: String
  /// What of it is a guess, in words; nil when nothing is.
  let guess: String?
  /// Where the mark stands in the file.
  let line: Int
  /// The mark's column from 0, and its text.
  let place: (index: Int, value: String)?

  /// What becomes of the row: known when the same mark stands there.
  func verdict(on person: KnownPerson, in register: Register) -> ImportPlan.Verdict {
    let standing = participant.marking(at: activity)
    if standing?.mark == mark { return .known(person, .mark) }
    let status = participant.standing.status
    return .mark(
      PlannedMark(
        person: person,
        attendance: Import.Attendance(
          participant: participant.id,
          activity: activity,
          mark: mark,
          at: at,
          note: note,
          was: standing?.mark
        ),
        isExpected: register.isExpected(participant, at: activity),
        status: mark.attended && status.isOut ? status : nil,
        standing: standing
      )
    )
  }

  /// A problem with the row's mark.
  func problem(_ fault: ImportProblem.Fault, _ reader: RowReader) -> ImportProblem {
    guard let place else {
      return ImportProblem(line: line, column: nil, value: mark.rawValue, fault: fault)
    }
    let column = reader.mapping.columns[place.index]
    return ImportProblem(
      line: line,
      column: ImportProblem.Column(number: column.number, heading: column.heading),
      value: place.value,
      fault: fault
    )
  }
}
