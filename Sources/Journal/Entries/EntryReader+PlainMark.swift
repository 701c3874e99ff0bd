import Registration

/// The line that nearly all lines are, read straight through.
extension EntryReader {
  /// The plain mark that a line of `desk`'s file says as we write it; nil for any other line, and for every one that is to be
  /// refused: `line(in:of:)` reads those.
  ///
  /// Saves the fact, its box and the list that it stands in, which took a quarter of an opening.
  mutating func plainMark(in range: Range<Int>, of desk: DeskID) -> PlainMark? {
    json.begin(range)
    guard json.take(#"{"n":"#), let number = try? number(),
      json.take(#","at":"#), let at = try? moment(),
      json.take(#","by":"#), let by = try? `operator`(),
      json.take(#","facts":[{"marked":{"participant":"#), let participant = try? participantID(),
      json.take(#","activity":"#), let activity = try? activityID(),
      json.take(#","mark":"#), let mark = try? word("mark", of: words.marks),
      json.take(#","at":"#), let happened = try? moment(),
      json.take("}}]}"), json.place == range.upperBound
    else { return nil }
    return PlainMark(
      stamp: Stamp(id: EntryID(desk: desk, number: number), at: at, by: by),
      participant: participant,
      activity: activity,
      mark: mark,
      at: happened
    )
  }
}
