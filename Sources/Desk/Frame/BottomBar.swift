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
    let last = Self.everywhere.compactMap { action in
      actions.firstIndex(of: action).map { Item(action, at: $0) }
    }
    var free = line.columns + Self.gap - last.map(\.width).reduce(0, +)
    var shown: [Item] = []
    for (position, action) in actions.enumerated() where !Self.everywhere.contains(action) {
      let item = Item(action, at: position)
      if !item.isOfBar { continue }
      free -= item.width
      if free < 0 { break }
      shown.append(item)
    }
    var column = 0
    for item in shown + last {
      draw(item, on: &canvas, in: line.inset(left: column))
      column += item.width
    }
  }

  private func drawAll(
    _ actions: [Action],
    choice: Int,
    on canvas: inout Canvas,
    in line: Area
  ) {
    let items = actions.enumerated().map { Item($1, at: $0) }
    var first = 0
    while first < choice,
      items[first...choice].map(\.width).reduce(0, +) > line.columns + Self.gap
    {
      first += 1
    }
    var column = 0
    for item in items[first...] {
      let place = line.inset(left: column)
      guard item.position <= choice || item.width <= place.columns + Self.gap else { return }
      draw(item, on: &canvas, in: place)
      if item.position == choice {
        let lit = place.inset(right: place.columns - item.width + Self.gap)
        canvas.restyle(lit, \.inSelectedRow)
        canvas.cursor = lit.place
      }
      column += item.width
    }
  }

  private func draw(_ item: Item, on canvas: inout Canvas, in place: Area) {
    let wide = item.width - Self.gap
    canvas.note(.action(item.position), in: place.inset(right: place.columns - wide))
    let key = canvas.write(item.key, in: place, style: .keyHint)
    canvas.write(item.name, in: place, column: key + 1)
  }

  /// Columns between two actions.
  private static let gap = 2

  /// An action in words, which are looked up once for a frame.
  private struct Item {
    let position: Int
    /// The key's name.
    let key: String
    let name: String
    /// With what stands between it and the next.
    let width: Int
    /// Whether the bar has it while nothing is chosen there.
    let isOfBar: Bool

    init(_ action: Action, at position: Int) {
      let description = action.description
      self.position = position
      key = description.keys.first?.name ?? ""
      isOfBar = !description.short.isEmpty
      name = isOfBar ? description.short : description.name
      width = key.count + 1 + name.count + BottomBar.gap
    }
  }
}
