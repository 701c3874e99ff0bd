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
    DeskTask(
      words: "Put a substitute in somebody's place",
      limit: 6,
      keys: "\"zhelyaz\" F8 8 Enter \"Petrova\" Enter \"Maria\" F2"
    ) { player in
      let substitute = try player.person("Petrova")
      return try player.person("Zhelyazkova").standing.successor == substitute.id
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
    DeskTask(words: "Who is missing from a state", limit: 3, keys: "\"bulgaria\" Shift-F3") {
      $0.message == "Bulgaria: 2 nominated, 0 arrived, 2 missing."
    },
    DeskTask(
      words: "Who is missing from a state, by ministry",
      limit: 4,
      keys: "F3 4 \"bulgaria\" Enter"
    ) { $0.line(2).hasPrefix(" Bulgaria: 2 nominated, 0 arrived, 2 missing") },
    DeskTask(
      words: "Roll call, one person",
      limit: 1,
      before: "F3 2 F4 2 Shift-F4",
      keys: "Enter"
    ) { $0.register.people.filter { !$0.markings.isEmpty }.count == 1 },
    DeskTask(
      words: "Roll call, a delegation of three",
      limit: 3,
      before: "F3 2 F4 2 Shift-F4 \"ukraine\"",
      keys: "Enter Enter Enter"
    ) { player in
      player.register.people.filter { $0.details.affiliation.text == "UKR" }
        .allSatisfy { !$0.markings.isEmpty }
    },
    DeskTask(
      words: "A whole delegation present",
      limit: 3,
      before: "F3 2 F4 2",
      keys: "\"bulgaria\" Shift-F2 F2"
    ) { $0.register.people.filter { !$0.markings.isEmpty }.count == 2 },
    DeskTask(
      words: "Everyone shown on the bus",
      limit: 3,
      before: "F3 2 F4 6 Left Left",
      keys: "\"interior\" Shift-F2 Tab F2"
    ) { $0.register.people.filter { !$0.journeys.isEmpty }.count == 3 },
    DeskTask(
      words: "Who is missing on the bus back",
      limit: 1,
      before: "F3 2 F4 6 Left",
      keys: "Shift-F3"
    ) { $0.line(3).hasPrefix(" Missing:") },
  ]
}
