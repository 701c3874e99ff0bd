import Registration

// Marks of a sheet of attendance.
extension Importer {
  mutating func take(_ mark: ReadMark, line: Int, _ reader: RowReader) {
    let place = MarkPlace(participant: mark.participant.id, activity: mark.activity)
    let person = KnownPerson(
      name: mark.participant.details.plainName,
      source: .register(mark.participant.id, mark.participant.badge)
    )
    var verdict = mark.verdict(on: person, in: register)
    if let earlier = markedLines[place] {
      let before = KnownPerson(name: person.name, source: .line(earlier.line))
      verdict =
        earlier.mark == mark.mark
        ? .known(before, .mark)
        : .invalid([mark.problem(.markedOtherwise(line: earlier.line, earlier.mark), reader)])
    } else {
      markedLines[place] = MarkedLine(line: line, mark: mark.mark)
    }
    rows.append(
      ImportPlan.Row(
        line: line,
        name: person.name,
        affiliation: mark.participant.details.affiliation,
        guess: mark.guess,
        verdict: verdict
      )
    )
  }
}
