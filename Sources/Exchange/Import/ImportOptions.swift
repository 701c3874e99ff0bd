import Registration

/// What the operator said about a file before or after seeing what it holds.
package struct ImportOptions: Hashable, Sendable {
  /// Which column is which field, where the headings do not say it or say it wrongly.
  package var columns: [ColumnChoice]
  /// Which ministries are meant by words that the directory does not have.
  package var ministries: [MinistryChoice]
  /// What the rows are; nil is told by the headings.
  package var kind: ImportKind?
  /// The activity or session of a sheet of one; nil where the rows say it.
  package var activity: ActivityID?
  /// The state of rows that name none, by any of its names: of a file of one delegation; nil where the rows say it.
  package var state: String?
  /// Whether an empty cell takes away what is known of a person; it does not unless told so.
  package var emptyErases: Bool
  /// What was chosen for the same headings before.
  package var memory: ColumnMemory
  /// Minutes east of UTC at the venue, for times without an offset.
  package var offsetMinutes: Int16

  package init(
    columns: [ColumnChoice] = [],
    ministries: [MinistryChoice] = [],
    kind: ImportKind? = nil,
    activity: ActivityID? = nil,
    state: String? = nil,
    emptyErases: Bool = false,
    memory: ColumnMemory = ColumnMemory(),
    offsetMinutes: Int16 = 0
  ) {
    self.columns = columns
    self.ministries = ministries
    self.kind = kind
    self.activity = activity
    self.state = state
    self.emptyErases = emptyErases
    self.memory = memory
    self.offsetMinutes = offsetMinutes
  }
}
