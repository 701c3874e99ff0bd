import Registration

/// What the rows of a sheet of attendance are read against: the people, and the activity of a sheet of one.
struct AttendanceSheet {
  let register: Register
  let people: AttendeeFinder
  /// nil where the rows say it.
  let activity: ActivityID?
  /// Minutes east of UTC at the venue.
  let offsetMinutes: Int16

  init(_ register: Register, _ options: ImportOptions) {
    self.register = register
    people = AttendeeFinder(register)
    activity = options.activity
    offsetMinutes = options.offsetMinutes
  }
}
