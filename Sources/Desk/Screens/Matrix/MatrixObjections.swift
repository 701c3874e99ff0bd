import Registration
import Text

/// Why something cannot be done in the matrix now, with what would help.
extension MatrixScreen {
  package func objection(to action: Action, in scene: Scene) -> String? {
    switch action {
    case .markPresent, .markLate, .markExcused, .markAbsent, .unmark, .markLit:
      scene.readOnly ?? noActivity(in: scene) ?? objectionToActing(in: scene.register)
    case .markShown: scene.readOnly ?? noActivity(in: scene) ?? objectionToMarkingAll(in: scene)
    case .act: scene.readOnly ?? objectionToOpening(in: scene.register)
    case .open: objectionToOpening(in: scene.register)
    case .history:
      showsStates
        ? say("The history is of one person; Shift-F3 shows the people.")
        : objectionToActing(in: scene.register)
    case .newParticipant: scene.readOnly
    case .export: nobodyShown(in: scene.register)
    case .moveCell: noActivity(in: scene)
    case .back:
      finder.field.isEmpty && !finder.options.isFiltering && !isTyping && !showsStates
        ? say("There is nothing to clear; F3 goes to another screen.") : nil
    default: nil
    }
  }

  private func noActivity(in scene: Scene) -> String? {
    chosen(in: scene) == nil ? say("The programme has no activities.") : nil
  }

  private func objectionToOpening(in register: Register) -> String? {
    guard showsStates else { return objectionToActing(in: register) }
    return chosenState(in: register) == nil ? nobodyShown(in: register) : nil
  }

  /// Never anybody who was not chosen or not seen.
  private func objectionToActing(in register: Register) -> String? {
    if showsStates { return say("This is about one person; Shift-F3 shows the people.") }
    let people = finder.people(in: register)
    if let words = finder.unseenWords(among: people) ?? nobodyShown(in: register) { return words }
    return lit(in: register) == nil
      ? say("The chosen person is no longer shown. Choose a row with the arrows.") : nil
  }

  private func objectionToMarkingAll(in scene: Scene) -> String? {
    guard let activity = chosen(in: scene) else { return nil }
    if let words = nobodyShown(in: scene.register) { return words }
    let people = awaited(at: activity, in: scene.register)
    let title = scene.register.title(of: activity)
    if let reason = scene.register.cancellations[activity] {
      return say("“\(title)” was cancelled: \(reason).")
    }
    return people.isEmpty
      ? say("Nobody of those shown is expected at “\(title)” and not marked yet.") : nil
  }

  private func nobodyShown(in register: Register) -> String? {
    guard finder.people(in: register).ids.isEmpty else { return nil }
    return register.people.isEmpty
      ? say("Nobody is registered yet. F7 registers a person.")
      : say("Nobody is shown; Esc clears the filter.")
  }
}
