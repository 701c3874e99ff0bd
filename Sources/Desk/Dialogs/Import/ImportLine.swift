import Registration

/// A line of what can be said about how a file is read.
enum ImportLine: Hashable, Sendable {
  /// Whether the rows are people or marks.
  case kind
  /// The activity of a sheet of one.
  case activity
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
  case field(String)
  case leftOut
  case ministry(MinistryID)
  case newMinistry
}
