extension Form {
  /// Gives a key to the open pick list, else to the focused field, else moves the focus.
  package mutating func press(_ key: Key) -> Outcome {
    guard entries.indices.contains(focused) else { return .notMine }
    if var list = picking {
      let outcome = list.press(key)
      picking = list
      return took(outcome)
    }
    switch edit(focused, { $0.press(key) }) {
    case .handled: return .handled
    case .opens(let filter):
      openPickList(filter: filter)
      return .handled
    case .notMine: return move(by: key)
    }
  }

  /// Gives pasted text to the focused field; one to pick in looks for it among its choices.
  package mutating func paste(_ text: String) -> Outcome {
    guard entries.indices.contains(focused) else { return .notMine }
    if var list = picking {
      let outcome = list.paste(text)
      picking = list
      return took(outcome)
    }
    if edit(focused, { $0.pasteText(text) }) { return .handled }
    guard case .pick = entries[focused].kind else { return .notMine }
    openPickList(filter: "")
    _ = picking?.paste(text)
    return .handled
  }

  /// Takes the lit line of the open pick list when something was typed in it, else closes the list; nothing happens when none is
  /// open.
  package mutating func settlePicking() -> Outcome {
    guard let picking else { return .handled }
    return press(picking.typed.isEmpty ? .escape : .enter)
  }

  /// Opens the focused field's pick list with a text typed in it; nothing happens in a field of another kind.
  package mutating func openPickList(filter: String) {
    guard case .pick(let choices, let addsNew) = entries[focused].kind else { return }
    picking = PickList(
      entries[focused].label,
      choices: choices,
      chosen: choice(of: entries[focused].id),
      filter: filter,
      addsNew: addsNew
    )
  }

  private mutating func took(_ outcome: PickList<String>.Outcome) -> Outcome {
    switch outcome {
    case .changed: return .handled
    case .picked(let id): return pick(.choice(id))
    case .added(let text): return pick(.new(text))
    case .closed:
      picking = nil
      return .handled
    case .notMine: return .notMine
    }
  }

  /// Holds what was picked and goes on; the last field keeps the focus.
  private mutating func pick(_ value: FormValue) -> Outcome {
    picking = nil
    edit(focused) { $0.hold(value) }
    let field = entries[focused].id
    go(to: focused + 1)
    return .left(field)
  }

  private mutating func move(by key: Key) -> Outcome {
    let isLast = focused == entries.count - 1
    switch key {
    case .enter where isLast: return .submitted
    case .tab where isLast: return .notMine
    case .backTab where focused == 0: return .notMine
    case .enter, .tab, .down: return leave(to: focused + 1)
    case .backTab, .up: return leave(to: focused - 1)
    case .pageDown: return leave(to: entries.count - 1)
    case .pageUp: return leave(to: 0)
    default: return .notMine
    }
  }

  private mutating func leave(to index: Int) -> Outcome {
    let field = entries[focused].id
    let before = focused
    go(to: index)
    return focused == before ? .handled : .left(field)
  }

  private mutating func go(to index: Int) {
    let target = min(max(index, 0), entries.count - 1)
    guard target != focused else { return }
    entries[focused].leave()
    entries[target].enter(fromAbove: target > focused)
    focused = target
  }
}
