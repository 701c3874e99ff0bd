extension WholeScreen {
  /// Every main screen, form and dialog, as the keys lead there from the opening screen.
  static let all = mains + people + groups + programme + dialogs

  private static let mains = [
    WholeScreen(name: "participants", keys: ""),
    WholeScreen(name: "check-in", keys: "F3 2"),
    WholeScreen(name: "matrix", keys: "F3 3"),
    WholeScreen(name: "delegations", keys: "F3 4"),
    WholeScreen(name: "programme", keys: "F3 5"),
    WholeScreen(name: "ministries", keys: "F3 6"),
    WholeScreen(name: "journal", keys: "F3 7"),
  ]

  private static let people = [
    WholeScreen(name: "participants-found", keys: "\"shah\""),
    WholeScreen(name: "participants-chosen", keys: "Down Down"),
    WholeScreen(name: "participants-arrived", keys: "\"schiopu\" F2"),
    WholeScreen(name: "participants-nobody", keys: "\"qqqq\""),
    WholeScreen(name: "form-new", keys: "\"Ionescu\" F7"),
    WholeScreen(name: "form-person", keys: "\"chkheidze\" Enter"),
    WholeScreen(name: "form-problems", keys: "F7 F2"),
    WholeScreen(name: "history", keys: "Down Shift-F9"),
  ]

  private static let groups = [
    WholeScreen(name: "check-in-workshop", keys: "F3 2 F4 Down Enter Down"),
    WholeScreen(name: "check-in-roll-call", keys: "F3 2 F4 Down Enter Shift-F4 Enter Enter"),
    WholeScreen(name: "matrix-states", keys: "F3 3 Shift-F3"),
    WholeScreen(name: "check-in-delegation", keys: "F3 2 F4 Down Enter \"geo\" Shift-F2"),
    WholeScreen(name: "check-in-bus", keys: "F3 2 F4 6 Left Left"),
    WholeScreen(name: "check-in-note", keys: "F3 2 F4 Down Enter Down Shift-F6"),
    WholeScreen(name: "delegation", keys: "F3 4 Down Down Enter"),
    WholeScreen(name: "delegation-by-level", keys: "F3 4 Down Down Enter F4"),
    WholeScreen(name: "delegation-missing", keys: "F3 4 \"korea\" Enter Shift-F3"),
    WholeScreen(name: "ministry", keys: "F3 6 Down Enter"),
  ]

  private static let programme = [
    WholeScreen(name: "activity-form", keys: "F3 5 Down Down F8"),
    WholeScreen(name: "activity-new", keys: "F3 5 F7"),
    WholeScreen(name: "journal-entry", keys: "F3 7 Down Enter"),
  ]

  private static let dialogs = [
    WholeScreen(name: "help", keys: "F1"),
    WholeScreen(name: "go-to", keys: "F3"),
    WholeScreen(name: "palette", keys: "F9"),
    WholeScreen(name: "filter", keys: "F4"),
    WholeScreen(name: "activities", keys: "F3 2 F4"),
    WholeScreen(name: "export", keys: "F6"),
    WholeScreen(name: "import", keys: "Shift-F6"),
    WholeScreen(name: "act", keys: "Down F8"),
    WholeScreen(name: "act-delegation", keys: "Down F8 Tab"),
    WholeScreen(name: "expected", keys: "Down F8 End Enter"),
    WholeScreen(name: "merge", keys: "\"hoxha\" Down F8 9 Enter Down Enter"),
    WholeScreen(name: "journal-undo", keys: "F3 7 Down F8"),
    WholeScreen(name: "colours", keys: "Shift-F11"),
    WholeScreen(name: "unfinished-forms", keys: "\"Ionescu\" F7 Down \"a\" Esc Shift-F8"),
    WholeScreen(name: "move-marks", keys: "F3 2 F4 Down Enter Shift-F7"),
  ]
}
