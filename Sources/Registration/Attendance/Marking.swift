/// One person's mark at one activity or session, with when it happened and when, by whom and where it was recorded.
package struct Marking: Hashable, Sendable {
  package var activity: ActivityID
  package var mark: Mark
  package var occurrence: Occurrence
  /// Empty when there is none.
  package var note: String

  package init(activity: ActivityID, mark: Mark, occurrence: Occurrence, note: String = "") {
    self.activity = activity
    self.mark = mark
    self.occurrence = occurrence
    self.note = note
  }
}
