/// The entry that nearly all entries are: one mark, written where there was none.
///
/// It undoes nothing, has no note, and has seen nothing of other desks; `t` is its number.
package struct PlainMark: Hashable, Sendable {
  package var stamp: Stamp
  package var participant: ParticipantID
  package var activity: ActivityID
  package var mark: Mark
  package var at: Moment

  package init(
    stamp: Stamp,
    participant: ParticipantID,
    activity: ActivityID,
    mark: Mark,
    at: Moment
  ) {
    self.stamp = stamp
    self.participant = participant
    self.activity = activity
    self.mark = mark
    self.at = at
  }
}

extension Entry {
  /// What a plain mark stands for.
  package init(_ plain: PlainMark) {
    let change = MarkChange(
      plain.participant,
      at: plain.activity,
      mark: plain.mark,
      happened: plain.at,
      was: nil
    )
    self.init(stamp: plain.stamp, facts: [.marked(change)])
  }
}
