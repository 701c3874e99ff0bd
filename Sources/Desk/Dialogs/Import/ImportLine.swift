import Registration

/// A line of what can be said about how a file is read.
enum ImportLine: Hashable, Sendable {
  /// Whether the rows are people or marks.
  case kind
  /// The activity of a sheet of one.
  case activity
  /// The state of rows that name none.
  case state
  /// What an empty cell says of somebody known.
  case emptyCells
  /// A column, by its number from 1.
  case column(Int)
  /// A ministry that no directory has, by its place among them.
  case ministry(Int)
}

/// What can be chosen for such a line.
enum ImportPick: Hashable, Sendable {
  case people
  case attendance
  case activity(ActivityID)
  /// The rows say it.
  case everyActivity
  case state(AffiliationCode)
  /// The rows say it.
  case everyState
  case emptyErases(Bool)
  case field(String)
  case leftOut
  case ministry(MinistryID)
  case newMinistry
}
