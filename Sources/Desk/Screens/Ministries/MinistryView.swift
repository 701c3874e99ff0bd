import Exchange
import Registration
import Text

/// Which ministries the directory shows.
enum MinistryView: Hashable, Sendable, CaseIterable {
  case all
  case withPeople
  case addedHere

  /// The line at the top: `with people only`.
  var words: String {
    switch self {
    case .all: say("all, with people first")
    case .withPeople: say("with people only")
    case .addedHere: say("added here only")
    }
  }

  /// Whether a ministry is shown, given the totals of everyone.
  func shows(_ ministry: Ministry, _ breakdown: Breakdown, in register: Register) -> Bool {
    switch self {
    case .all: true
    case .withPeople: breakdown.ministries[ministry.id] != nil
    case .addedHere: register.entry(adding: ministry.id) != nil
    }
  }

  /// Whether people without a ministry have a row.
  var showsUnnamed: Bool {
    switch self {
    case .all, .withPeople: true
    case .addedHere: false
    }
  }

  /// What the list of ministries holds when these are shown and this is typed; nil when a choice has no words for it.
  func exported(typed: String) -> ExportChoice? {
    var choice = ExportChoice(.ministries, filter: typed)
    switch self {
    case .all: choice.ofEveryMinistry = true
    case .withPeople: break
    case .addedHere: return nil
    }
    return choice
  }
}
