import Registration

extension DeskTask {
  /// The tasks of the README's table, from the opening screen unless `before` says otherwise.
  static let all = [
    DeskTask(words: "Find somebody and mark the arrival", limit: 1, keys: "\"papad\" F2") {
      try $0.person("Papadopoulos").standing.status == .arrived
    },
    DeskTask(
      words: "Take back a mark",
      limit: 1,
      before: "\"papad\" F2",
      keys: "F5"
    ) { try $0.person("Papadopoulos").standing.status == .nominated },
    DeskTask(
      words: "Register a walk-in from a known ministry, arrived",
      limit: 8,
      keys: "\"Kovalenko\" F7 \"Iryna\" Enter \"uk\" Enter \"ju\" F2"
    ) { player in
      let person = try player.person("Kovalenko")
      return person.standing.status == .arrived && person.details.ministry?.text == "ukr.justice"
    },
    DeskTask(words: "Export what is shown", limit: 3, keys: "\"bulgaria\" F6 Enter") { player in
      if case .export = player.effect { true } else { false }
    },
    DeskTask(
      words: "Move an activity to another time",
      limit: 6,
      keys: "F3 5 \"wrap\" F8 Ctrl-U \"16:00\" F2"
    ) { player in
      player.register.programme?.activities.last?.start?.description == "16:00"
    },
  ]
}
