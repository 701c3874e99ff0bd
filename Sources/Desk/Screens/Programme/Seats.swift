import Registration
import Text

/// How the seats of an activity compare with those who are expected and those who are there.
struct Seats {
  private let capacity: Int
  private let people: Int

  /// nil when the number of seats is not set, or when nobody is expected because it was cancelled.
  init?(of activity: Activity, _ count: Totals.Attendance) {
    guard let capacity = activity.capacity else { return nil }
    self.capacity = capacity
    people = max(count.expected, count.attended)
  }

  /// Whether there is a seat for everyone, and none left or too few.
  var isFull: Bool { people >= capacity }

  /// In a column: `40`, `40 full`, `40 over`.
  var text: String {
    if people > capacity { return say("\(capacity) over") }
    return isFull ? say("\(capacity) full") : "\(capacity)"
  }

  /// In a sentence: `40 seats, 2 too few`.
  var words: String {
    if people > capacity { return say("\(capacity) seats, \(people - capacity) too few") }
    return isFull
      ? say("\(capacity) seats, full") : say("\(capacity) seats, \(capacity - people) free")
  }
}
