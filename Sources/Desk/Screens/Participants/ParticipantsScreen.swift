import Canvas
import Registration

/// The opening screen: finds anyone by typing, in any script, and hands over badges.
package struct ParticipantsScreen: Screen {
  package let title = "Participants"
  package let extent: Extent = .body
  package let purpose =
    "Type a part of a name in any script, a badge, a state, a ministry, an e-mail or a letter: the best match is lit. "
    + "F2 hands its badge over, Enter opens it, F7 registers a walk-in."
  package let actions: [Action] = [
    .markArrived, .open, .newParticipant, .act, .options, .export, .importFile, .history, .back,
    .move, .type,
  ]
  private(set) var filter = TextField(limit: 120)
  private(set) var list = ListState<ParticipantID>()
  private(set) var options = ListOptions()

  package init(chosen: ParticipantID? = nil) {
    list.choose(chosen)
  }

  package func objection(to action: Action, in scene: Scene) -> String? {
    switch action {
    case .markArrived, .newParticipant, .act, .importFile:
      if let reason = scene.readOnly { return reason }
      if action == .markArrived || action == .act { return nobodyChosen(in: scene) }
      return nil
    case .open, .history: return nobodyChosen(in: scene)
    case .export: return rows(in: scene).isEmpty ? "Nobody is shown; Esc clears the filter." : nil
    case .back:
      return filter.isEmpty && options == ListOptions()
        ? "There is no filter to clear; F10 quits." : nil
    default: return nil
    }
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    switch action {
    case .back: return clear(in: scene)
    case .newParticipant: return .open(ParticipantForm(walkInNamed: filter.text, in: scene))
    case .options: return .open(ListOptionsDialog(options))
    case .export:
      return .open(ExportDialog(people: ids(in: scene), filter: words(in: scene), in: scene))
    case .importFile: return .open(ImportDialog())
    case .markArrived, .open, .act, .history: return performOnChosen(action, in: scene)
    default: return .stay
    }
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    if list.press(key, among: ids(in: scene), page: page(in: scene)) != .notMine { return .stay }
    guard ![.left, .right, .home, .end].contains(key), filter.press(key) != .notMine else {
      return nil
    }
    list.chooseFirst(among: ids(in: scene))
    return .stay
  }

  package mutating func paste(_ text: String, in scene: Scene) -> Step {
    _ = filter.paste(text)
    list.chooseFirst(among: ids(in: scene))
    return .stay
  }

  package mutating func take(_ answer: Answer, in scene: Scene) -> Step {
    guard case .recorded = answer else { return .stay }
    list.settle(among: ids(in: scene))
    return .stay
  }

  package mutating func receive(_ choice: Handover, in scene: Scene) -> Step {
    switch choice {
    case .listOptions(let chosen): options = chosen
    case .participant(let person): list.choose(person)
    case .activity: break
    }
    list.settle(among: ids(in: scene))
    return .stay
  }
}

// MARK: - Acting

extension ParticipantsScreen {
  private mutating func performOnChosen(_ action: Action, in scene: Scene) -> Step {
    guard let person = chosen(in: scene) else { return .stay }
    switch action {
    case .markArrived: return .record(.arrive([person], at: nil))
    case .open: return .open(ParticipantForm(amending: person, in: scene))
    case .act: return .open(ActDialog(on: person, in: scene))
    default: return .open(HistoryDialog(of: person, in: scene))
    }
  }

  private mutating func clear(in scene: Scene) -> Step {
    if filter.isEmpty {
      options = ListOptions()
    } else {
      filter = TextField(limit: 120)
    }
    list.settle(among: ids(in: scene))
    return .stay
  }

  private func nobodyChosen(in scene: Scene) -> String? {
    chosen(in: scene) == nil ? "Nobody is chosen; type a part of a name, or press Down." : nil
  }

  /// The lit person: the one that was chosen, or else the best match.
  func chosen(in scene: Scene) -> ParticipantID? {
    let ids = ids(in: scene)
    return list.index(among: ids).map { ids[$0] } ?? (filterIsEmpty ? nil : ids.first)
  }
}

// MARK: - What is shown

extension ParticipantsScreen {
  func rows(in scene: Scene) -> [ParticipantRow] {
    ParticipantRows.rows(typed: filter.text, options: options, in: scene.register)
  }

  private func ids(in scene: Scene) -> [ParticipantID] { rows(in: scene).map(\.id) }

  /// The filter and order in words.
  func words(in scene: Scene) -> String {
    let filters = options.words(in: scene.register)
    let order = filterIsEmpty ? options.order.rawValue : "best match first"
    return filters.isEmpty ? order : "\(filters), \(order)"
  }

  var filterIsEmpty: Bool { filter.text.allSatisfy(\.isWhitespace) }

  private func page(in scene: Scene) -> Int { max(scene.body.rows - 2 - Self.paneRows, 1) }
}
