import Registration
import Text

/// One spelling of a ministry going into another.
struct MinistryMerge {
  let gone: Ministry
  let kept: Ministry

  var request: Request { .mergeMinistries(gone.id, into: kept.id) }

  /// From, into, and how many people move.
  func lines(in register: Register) -> [String] {
    [
      say("From: \(words(for: gone))"), say("Into: \(words(for: kept))"), "",
      people(in: register),
      say("The spelling still finds the ministry when a file is imported. F5 undoes the merge."),
    ]
  }

  private func words(for ministry: Ministry) -> String {
    [ministry.name, ministry.nativeName].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func people(in register: Register) -> String {
    let moving = register.people.filter {
      $0.details.ministry.map(register.currentMinistry) == gone.id
    }
    switch moving.count {
    case 0: return say("Nobody is of the first, so nobody moves.")
    case 1: return say("1 person moves: \(moving.map(register.name)[0]).")
    case 2...6:
      let names = moving.map(register.name).joined(separator: ", ")
      return say("\(moving.count) people move: \(names).")
    default:
      let names = moving.prefix(6).map(register.name).joined(separator: ", ")
      return say("\(moving.count) people move: \(names) and others.")
    }
  }
}

extension ConfirmDialog {
  /// Asks once more before two spellings of a ministry become one.
  init(_ merge: MinistryMerge, in register: Register) {
    self.init(
      say("Merge two spellings of one ministry"),
      lines: merge.lines(in: register),
      deed: say("makes them one"),
      request: merge.request
    )
  }
}
