import Registration
import Text

/// One mark that a sheet of attendance brings.
package struct PlannedMark: Hashable, Sendable {
  package let person: KnownPerson
  package let attendance: Import.Attendance
  /// Whether the person is expected there.
  package let isExpected: Bool
  /// The person's status where it speaks against being there.
  package let status: Standing.Status?
  /// The other mark that stands there; it stays unless told otherwise.
  package let standing: Marking?
}

extension PlannedMark {
  /// What to look at before agreeing; nil when there is nothing.
  package func caution(in register: Register) -> String? {
    let title = register.title(of: attendance.activity)
    if let standing {
      return say(
        """
        marked \(standing.mark.words) at \(title) by \(standing.occurrence.by), the file says \
        \(attendance.mark.words)
        """
      )
    }
    if let status { return say("\(status.words), and marked at \(title)") }
    return isExpected ? nil : say("not expected at \(title)")
  }
}
