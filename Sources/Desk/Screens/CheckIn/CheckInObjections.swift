import Registration
import Text

/// Why something cannot be done at the door now, with what would help.
extension CheckInScreen {
  package func objection(to action: Action, in scene: Scene) -> String? {
    switch action {
    case .writeMark: scene.readOnly ?? objectionToMark(in: scene.register)
    case .act: scene.readOnly ?? nobodyLit(in: scene.register)
    case .history: nobodyLit(in: scene.register)
    case .note: scene.readOnly ?? objectionToNote ?? objectionToMark(in: scene.register)
    case .newParticipant: scene.readOnly
    case .markDelegation:
      scene.readOnly ?? cancelled(in: scene.register) ?? objectionToDelegation(in: scene.register)
    case .moveMarks: scene.readOnly ?? objectionToMoving(in: scene.register)
    case .chooseMark:
      door.activity == nil ? say("Arrival has one mark only; F4 chooses an activity.") : nil
    case .back:
      finder.field.isEmpty && !isRollCall && !showsOnlyMissing
        ? say("There is nothing to clear; F3 goes to another screen.") : nil
    default: nil
    }
  }

  /// The rules of the screen: never a row that was not chosen or not seen.
  private func objectionToMark(in register: Register) -> String? {
    if let words = cancelled(in: register) { return words }
    if let words = nobodyLit(in: register) { return words }
    return finder.unseenWords(among: finder.people(in: register))
  }

  /// Why nobody can be marked at an activity that does not take place.
  private func cancelled(in register: Register) -> String? {
    guard let activity = door.activity, let reason = register.cancellations[activity] else {
      return nil
    }
    return say(
      "“\(register.title(of: activity))” was cancelled: \(reason). F4 chooses another activity."
    )
  }

  private func nobodyLit(in register: Register) -> String? {
    let people = finder.people(in: register)
    guard finder.lit(among: people) == nil else { return nil }
    if hidesMatches(in: register) {
      return say("Nobody of them is missing. Shift-F3 shows all of them again.")
    }
    return finder.nobodyWords(among: people)
      ?? say("Nobody is chosen: type a part of a name, or choose a row with the arrows.")
  }

  /// Whether somebody is called what was typed and only is not missing.
  func hidesMatches(in register: Register) -> Bool {
    showsOnlyMissing && finder.hidesMatches(in: register)
  }

  private var objectionToNote: String? {
    guard door.activity != nil, case .mark = door.act else {
      return say("Only a mark has a note; Left and Right choose one, F4 an activity.")
    }
    return nil
  }

  private func objectionToDelegation(in register: Register) -> String? {
    let people = finder.people(in: register)
    if let words = finder.unseenWords(among: people) { return words }
    return people.ids.isEmpty ? say("Nobody is shown; Esc clears the field.") : nil
  }

  private func objectionToMoving(in register: Register) -> String? {
    guard let activity = door.activity else {
      return say("Arrivals cannot be moved to an activity.")
    }
    return register.people.contains { $0.marking(at: activity) != nil }
      ? nil : say("Nobody is marked at this activity.")
  }
}
