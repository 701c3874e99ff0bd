import Registration
import Text

/// Writing marks in the matrix, one person at a time or everyone shown.
extension MatrixScreen {
  mutating func write(_ mark: Mark, in scene: Scene) -> Step {
    guard let person = lit(in: scene.register), let activity = chosen(in: scene) else {
      return .stay
    }
    return write(mark, for: [person], at: activity, in: scene)
  }

  /// Asks for a mark, and keeps what is odd about it for when it is saved.
  mutating func write(
    _ mark: Mark,
    for people: [ParticipantID],
    at activity: ActivityID,
    in scene: Scene
  ) -> Step {
    let request = Request.mark(people, at: activity, mark, happened: nil, note: "")
    cautions = scene.register.cautions(on: request, at: scene.now).map(\.description)
    return .record(request)
  }

  func unmark(in scene: Scene) -> Step {
    guard let person = lit(in: scene.register), let activity = chosen(in: scene) else {
      return .stay
    }
    return .record(.unmark([person], at: activity))
  }

  /// Asks once more before everyone shown who is expected and has no mark is marked present.
  func askToMarkShown(in scene: Scene) -> Step {
    guard let activity = chosen(in: scene) else { return .stay }
    let filter = filterWords(in: scene.register)
    let whom =
      filter.isEmpty
      ? say("expected and not marked yet")
      : say("expected and not marked yet, of those shown (\(filter))")
    return .open(
      ConfirmDialog(
        .mark(.present, at: activity),
        on: awaited(at: activity, in: scene.register),
        whom: whom,
        in: scene
      )
    )
  }

  /// What the message line says of what was saved, with what is odd about it.
  func said(of answer: Answer, in scene: Scene) -> Step {
    guard !cautions.isEmpty, let message = Message(answer, in: scene.register) else { return .stay }
    let text = "\(message.text) ! \(cautions.joined(separator: "; "))"
    return Step(message: Message(message.kind, text, hint: message.hint))
  }
}

extension Fact {
  /// The mark that it writes, changes or takes away; nil for other facts.
  var markChange: MarkChange? {
    switch self {
    case .marked(let change): change
    case .undone(let fact): fact.markChange
    case .registered, .amended, .moved, .expectationSet, .boarded, .programmeAdopted,
      .programmeRevised, .ministryAdded, .ministryRenamed, .ministriesMerged, .activityAdded,
      .activityChanged, .activityCancelled, .exported, .listIssued, .broughtIn:
      nil
    }
  }
}
