import Registration

/// Which mark is written, and whom the list shows: everyone, the roll, or only the missing.
extension CheckInScreen {
  /// Left and Right: the next or previous of what Enter can write here.
  mutating func chooseAct(_ step: Int, in register: Register) {
    let acts = door.acts(in: register)
    let index = acts.firstIndex(of: door.act) ?? 0
    door.act = acts[(index + step + acts.count) % acts.count]
    outcome = nil
    showRoll(in: register)
  }

  /// The roll begins at the person that is lit, so that the next key is for nobody else.
  mutating func toggleRollCall(in register: Register) -> Step {
    let lit = isRollCall ? nil : finder.lit(in: register)
    isRollCall.toggle()
    showsOnlyMissing = false
    outcome = nil
    finder.clear(in: register)
    showRoll(in: register)
    if let lit { lightMissing(from: lit, in: register) }
    return .stay
  }

  mutating func toggleMissing(in register: Register) -> Step {
    showsOnlyMissing.toggle()
    outcome = nil
    showRoll(in: register)
    return .stay
  }

  /// One step back: what was typed, then only the missing, then the roll call.
  mutating func clear(in register: Register) -> Step {
    outcome = nil
    if finder.field.isEmpty {
      if showsOnlyMissing { return toggleMissing(in: register) }
      if isRollCall { return toggleRollCall(in: register) }
    }
    finder.clear(keepingChosen: isRollCall, in: register)
    return .stay
  }

  /// Lights the first who has no mark yet.
  mutating func lightMissing(in register: Register) {
    let ids = finder.people(in: register).ids
    finder.choose(ids.first { isMissing($0, in: register) } ?? ids.first)
  }

  /// Lights that person, or the next after who has no mark yet; leaves all as it is when the roll does not call them.
  private mutating func lightMissing(from person: ParticipantID, in register: Register) {
    let ids = finder.people(in: register).ids
    guard let index = ids.firstIndex(of: person) else { return }
    let next = (ids[index...] + ids[..<index]).first { isMissing($0, in: register) }
    finder.choose(next ?? person)
  }

  func isMissing(_ person: ParticipantID, in register: Register) -> Bool {
    register[person].map { door.expects($0, in: register) && !door.hasPassed($0) } ?? false
  }

  private mutating func showRoll(in register: Register) {
    var options = ListOptions()
    if isRollCall || showsOnlyMissing { options.expectedAt = door }
    if showsOnlyMissing { options.missingAt = door }
    finder.show(options, in: register)
    if finder.lit(in: register) == nil { finder.choose(nil) }
    if isRollCall, finder.lit(in: register) == nil { lightMissing(in: register) }
  }
}
