import Canvas

/// The last line: what can be asked here, each with its key; Tab takes the keys there.
struct BottomBar: Hashable, Sendable {
  /// The position of the chosen action while the bar has the keys; nil while it has not.
  private(set) var choice: Int?

  /// What a key did while the bar had the keys.
  enum Outcome: Hashable, Sendable {
    case moved
    /// Does that action; the keys go back to the screen.
    case chosen(Action)
    /// Left by Tab at its end, Shift-Tab at its beginning, or Esc.
    case left
    /// Some other part's key; the keys go back to the screen.
    case notMine
  }

  /// Takes the keys, from its first action on, or from its last.
  mutating func enter(atEnd isAtEnd: Bool = false, of actions: [Action]) {
    choice = actions.isEmpty ? nil : isAtEnd ? actions.count - 1 : 0
  }

  /// Takes the keys, at that action.
  mutating func choose(_ position: Int) { choice = position }

  /// Gives the keys back to the screen.
  mutating func leave() { choice = nil }

  mutating func press(_ key: Key, among actions: [Action]) -> Outcome {
    guard let now = choice, actions.indices.contains(now) else {
      choice = nil
      return .notMine
    }
    switch key {
    case .left: choice = max(now - 1, 0)
    case .right: choice = min(now + 1, actions.count - 1)
    case .tab where now + 1 < actions.count: choice = now + 1
    case .backTab where now > 0: choice = now - 1
    case .tab, .backTab, .escape:
      choice = nil
      return .left
    case .enter:
      choice = nil
      return .chosen(actions[now])
    default:
      choice = nil
      return .notMine
    }
    return .moved
  }
}

// MARK: - Drawing

extension BottomBar {
  /// While the bar has the keys, all actions from the one that keeps the chosen in sight; otherwise as many of the screen's own
  /// as leave room for those that are everywhere.
  func draw(_ actions: [Action], on canvas: inout Canvas, in line: Area) {
    let room = line.inset(left: 1)
    if let choice {
      drawAll(actions, choice: choice, on: &canvas, in: room)
    } else {
      drawSome(actions, on: &canvas, in: room)
    }
  }

  private static let everywhere: [Action] = [.help, .palette, .quit]

  private func drawSome(_ actions: [Action], on canvas: inout Canvas, in line: Area) {
    let named = actions.filter { !$0.description.short.isEmpty }
    let last = Self.everywhere.filter(named.contains)
    var free = line.columns + Self.gap - last.map(Self.width).reduce(0, +)
    let own = named.filter { !last.contains($0) }.prefix { action in
      free -= Self.width(of: action)
      return free >= 0
    }
    var column = 0
    for action in own + last {
      draw(action, at: actions.firstIndex(of: action), on: &canvas, in: line.inset(left: column))
      column += Self.width(of: action)
    }
  }

  private func drawAll(
    _ actions: [Action],
    choice: Int,
    on canvas: inout Canvas,
    in line: Area
  ) {
    var first = 0
    while first < choice,
      actions[first...choice].map(Self.width).reduce(0, +) > line.columns + Self.gap
    {
      first += 1
    }
    var column = 0
    for index in first..<actions.count {
      let place = line.inset(left: column)
      guard index <= choice || Self.width(of: actions[index]) <= place.columns + Self.gap else {
        return
      }
      draw(actions[index], at: index, on: &canvas, in: place)
      let width = Self.width(of: actions[index])
      if index == choice {
        let lit = place.inset(right: place.columns - width + Self.gap)
        canvas.restyle(lit, \.inSelectedRow)
        canvas.cursor = lit.place
      }
      column += width
    }
  }

  private func draw(_ action: Action, at position: Int?, on canvas: inout Canvas, in place: Area) {
    let wide = Self.width(of: action) - Self.gap
    if let position {
      canvas.note(.action(position), in: place.inset(right: place.columns - wide))
    }
    let key = canvas.write(Self.key(of: action), in: place, style: .keyHint)
    canvas.write(Self.name(of: action), in: place, column: key + 1)
  }

  /// Columns between two actions.
  private static let gap = 2

  private static func width(of action: Action) -> Int {
    key(of: action).count + 1 + name(of: action).count + gap
  }

  private static func key(of action: Action) -> String { action.description.keys.first?.name ?? "" }

  private static func name(of action: Action) -> String {
    action.description.short.isEmpty ? action.description.name : action.description.short
  }
}
