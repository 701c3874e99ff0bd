import Registration
import Text

extension Door {
  /// The counts that are asked for here, from the one totals function.
  func counts(_ totals: Totals) -> String {
    guard let activity else { return say("\(totals.arrived) of \(totals.nominated) arrived") }
    let seen = totals[activity]
    switch act {
    case .mark: return seen.presence
    case .board(.out): return say("bus: out \(seen.out) of \(seen.expected)")
    case .board(.back):
      let all = say("bus: out \(seen.out), back \(seen.back), missing \(seen.stranded)")
      return seen.backOnly > 0 ? "\(all), " + say("\(seen.backOnly) back only") : all
    }
  }
}

extension Totals.Attendance {
  /// How many of those who are expected are there, and who else is: `3 of 17 present, 1 not expected, 1 withdrawn`.
  var presence: String {
    ([say("\(expectedThere) of \(expected) present")] + others).joined(separator: ", ")
  }

  /// Those who are or were there and do not count among the expected.
  var others: [String] {
    (unexpected > 0 ? [say("\(unexpected) not expected")] : [])
      + (attendedAndOut > 0 ? [say("\(attendedAndOut) withdrawn since")] : [])
  }
}
