import Registration
import Text

/// What stands above a column of the matrix: the activity's short name in two lines, its day and its time.
struct MatrixHeading: Hashable, Sendable {
  /// Of a session, its activity's name.
  let upper: String
  let lower: String
  /// `Mon 30`, or that it is cancelled.
  let day: String
  let time: String
  let isOfSession: Bool

  init(of activity: Activity, in register: Register) {
    let parent = activity.parent.flatMap(register.activity)
    isOfSession = parent != nil
    let name = Self.name(of: activity)
    if let parent {
      upper = Self.name(of: parent)
      lower = name
    } else if register.sessions(of: activity.id).isEmpty {
      (upper, lower) = Self.parted(name)
    } else {
      (upper, lower) = (name, "")
    }
    let day = activity.day ?? parent?.day
    let isCancelled = register.cancellations[activity.id] != nil
    self.day = isCancelled ? say("cancelled") : day.map { "\($0.weekdayName) \($0.day)" } ?? ""
    time = activity.start?.description ?? ""
  }

  /// The columns that it takes: not more than `widest`, the rest of a long name is cut.
  var width: Int {
    let own = isOfSession ? [lower, day, time] : [upper, lower, day, time]
    return min(own.map(\.columns).max() ?? 0, Self.widest)
  }

  private static let widest = 13

  /// The identifier, which is the shortest name that there is; of a session without that of its activity.
  private static func name(of activity: Activity) -> String {
    guard let parent = activity.parent, activity.id.text.hasPrefix("\(parent.text).") else {
      return activity.id.text
    }
    return String(activity.id.text.dropFirst(parent.text.count + 1))
  }

  /// A name in two lines, parted at the hyphen that makes the narrowest column; the upper one is empty when there is none.
  private static func parted(_ name: String) -> (upper: String, lower: String) {
    let parts = name.split(separator: "-").map(String.init)
    let choices = parts.indices.map { place in
      (parts[..<place].joined(separator: " "), parts[place...].joined(separator: " "))
    }
    func width(_ lines: (String, String)) -> Int { max(lines.0.columns, lines.1.columns) }
    return choices.min { width($0) < width($1) } ?? ("", name)
  }
}
