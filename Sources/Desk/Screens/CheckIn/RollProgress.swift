import Registration
import Text

/// How far a roll call has come: how many are called to a door, and for how many something is written.
struct RollProgress: Hashable, Sendable {
  private(set) var all = 0
  private(set) var called = 0

  init(at door: Door, in register: Register) {
    for person in register.people where door.expects(person, in: register) {
      all += 1
      if door.hasPassed(person) { called += 1 }
    }
  }

  var isDone: Bool { all > 0 && called == all }

  /// `12 of 15 called, 3 to go`.
  var words: String {
    isDone ? say("all \(all) called") : say("\(called) of \(all) called, \(all - called) to go")
  }
}
