/// A mark written, changed or taken away at one activity or session.
package struct MarkChange: Hashable, Sendable {
  package var participant: ParticipantID
  package var activity: ActivityID
  /// nil when the mark was taken away.
  package var mark: Mark?
  /// When it happened; the entry says when it was recorded.
  package var at: Moment
  package var note: String
  /// What stood there before; nil for nothing, which it is but for a mark that is changed.
  package var was: Marking? {
    get { former.first }
    set { former = newValue.map { [$0] } ?? [] }
  }
  /// At most one, kept elsewhere: a register holds millions of changes.
  private var former: [Marking]

  package init(
    _ participant: ParticipantID,
    at activity: ActivityID,
    mark: Mark?,
    happened at: Moment,
    note: String = "",
    was: Marking?
  ) {
    self.participant = participant
    self.activity = activity
    self.mark = mark
    self.at = at
    self.note = note
    former = was.map { [$0] } ?? []
  }
}
