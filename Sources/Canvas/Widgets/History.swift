/// What can be taken back of an edit, step by step, and done again.
struct History<State: Hashable & Sendable>: Hashable, Sendable {
  private var past: [State] = []
  private var future: [State] = []
  private var openRun: EditRun?

  /// How many steps can be taken back.
  var depth: Int { past.count }

  /// Remembers how things were before an edit.
  ///
  /// Edits of the same run are one step until `endRun` is called.
  mutating func record(_ before: State, run: EditRun? = nil) {
    future = []
    if run == nil || run != openRun { past.append(before) }
    openRun = run
  }

  /// Ends a run: what follows is a step of its own.
  mutating func endRun() {
    openRun = nil
  }

  /// The state one step back, or nil when there is none; `now` can be had again with `redo`.
  mutating func undo(from now: State) -> State? {
    guard let before = past.popLast() else { return nil }
    future.append(now)
    openRun = nil
    return before
  }

  /// The state that `undo` left, or nil when nothing was undone since the last edit.
  mutating func redo(from now: State) -> State? {
    guard let after = future.popLast() else { return nil }
    past.append(now)
    openRun = nil
    return after
  }
}

/// Key presses that a person thinks of as one edit.
enum EditRun: Hashable, Sendable {
  case typing
  case erasing
}
