/// Gives activities, operators and desks their numbers.
struct NameNumbers: Sendable {
  private(set) var names = KnownNames()
  private var activities: [ActivityID: Int] = [:]
  private var operators: [Operator: Int] = [:]
  private var lastActivity = 0
  private var lastOperator = 0

  /// The activity's number, a new one when it had none; nil when there are too many.
  mutating func number(of activity: ActivityID) -> Int? {
    // Marks come activity by activity: comparing is less than hashing.
    if lastActivity < names.activities.count, names.activities[lastActivity] == activity {
      return lastActivity
    }
    if let number = activities[activity] {
      lastActivity = number
      return number
    }
    guard names.activities.count < KnownNames.most else { return nil }
    lastActivity = names.activities.count
    activities[activity] = lastActivity
    names = names.adding(activity)
    return lastActivity
  }

  /// The operator's number, a new one when there was none; nil when there are too many.
  mutating func number(of someone: Operator) -> Int? {
    if lastOperator < names.operators.count, names.operators[lastOperator] == someone {
      return lastOperator
    }
    if let number = operators[someone] {
      lastOperator = number
      return number
    }
    guard names.operators.count < KnownNames.most else { return nil }
    lastOperator = names.operators.count
    operators[someone] = lastOperator
    names = names.adding(someone)
    return lastOperator
  }

  /// The desk's number, a new one when it had none; nil when there are too many.
  mutating func number(of desk: DeskID) -> Int? {
    if let number = names.desks.firstIndex(of: desk) { return number }
    guard names.desks.count < KnownNames.most else { return nil }
    names = names.adding(desk)
    return names.desks.count - 1
  }
}
