import Registration
import Text

extension ConfirmDialog {
  /// Asks once more before many people are changed: who they are, and who is left out and why.
  init(_ deed: SharedDeed, on people: [ParticipantID], whom: String, in scene: Scene) {
    let request = deed.request(forGroup: people)
    let question = GroupQuestion(deed: deed, people: people, scene: scene)
    self.init(
      deed.title(in: scene.register),
      lines: [say("\(question.changed.count) of \(people.count) people, \(whom):")]
        + question.lines,
      deed: deed.words(forSoMany: question.changed.count),
      request: request
    )
  }
}

/// What is said of the people before they are changed.
private struct GroupQuestion {
  let deed: SharedDeed
  /// In the given order, those to whom the deed applies.
  let changed: [ParticipantID]
  private let rest: [ParticipantID]
  private let scene: Scene

  init(deed: SharedDeed, people: [ParticipantID], scene: Scene) {
    let applies = scene.people(changedBy: deed.request(forGroup: people))
    self.deed = deed
    self.scene = scene
    changed = people.filter(applies.contains)
    rest = people.filter { !applies.contains($0) }
  }

  var lines: [String] { [names(of: changed)] + caution + leftOut }

  private func names(of people: [ParticipantID]) -> String {
    let register = scene.register
    let names = people.prefix(12).compactMap { register[$0] }.map(register.name)
    let others = people.count - names.count
    let list = names.joined(separator: ", ")
    switch others {
    case 0: return "\(list)."
    case 1: return say("\(list) and 1 other.")
    default: return say("\(list) and \(others) others.")
    }
  }

  /// Whoever is marked at an activity without having arrived.
  private var caution: [String] {
    guard case .mark(let mark, _, _) = deed, mark.attended else { return [] }
    let missing = changed.filter { scene.register[$0]?.standing.arrival == nil }
    return missing.isEmpty
      ? [] : ["", "! " + say("Not arrived, and marked all the same: \(names(of: missing))")]
  }

  private var leftOut: [String] {
    guard !rest.isEmpty else { return [] }
    let reasons = rest.prefix(3).map(reason)
    let others = rest.count - reasons.count
    return ["", say("Left out: \(reasons.joined(separator: " "))")]
      + (others == 0 ? [] : others == 1 ? [say("And 1 other.")] : [say("And \(others) others.")])
  }

  /// Why the deed does not apply: what the rules say, or that only the person alone is brought back.
  private func reason(_ person: ParticipantID) -> String {
    if let objection = scene.objection(to: deed.request(forGroup: [person])) { return objection }
    guard let person = scene.register[person] else { return "" }
    return say("\(scene.register.name(of: person)) is \(person.standing.status.words).")
  }
}
