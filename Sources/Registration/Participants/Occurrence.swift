/// Something that was seen to happen: when it happened, and when, by whom and at which desk it was recorded.
package struct Occurrence: Hashable, Sendable {
  package var at: Moment
  package var recordedAt: Moment
  package var by: Operator
  package var desk: DeskID

  package init(at: Moment, recordedAt: Moment, by: Operator, desk: DeskID) {
    self.at = at
    self.recordedAt = recordedAt
    self.by = by
    self.desk = desk
  }
}
