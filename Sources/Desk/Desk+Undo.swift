import Registration
import Text

/// Undo, asked about where one key would take back much, or not what was meant.
extension Desk {
  /// Takes back the operator's last request; asks first when it is about many people, or when only an earlier one can be taken back.
  func undo(in scene: Scene) -> Step {
    let mine = scene.register.standingRequests(of: scene.by)
    guard let last = mine.first(where: { _ in true }) else { return .record(.undo) }
    guard let obstacle = scene.objection(to: .undoEntry(last.id)) else {
      let count = scene.register.people(of: last).count
      return count > Self.many
        ? .open(ConfirmDialog(undoing: last, aboutPeople: count, in: scene.register))
        : .record(.undo)
    }
    let earlier = mine.dropFirst().prefix(Self.farthest).first {
      scene.objection(to: .undoEntry($0.id)) == nil
    }
    guard let earlier else { return .record(.undo) }
    return .open(ConfirmDialog(undoing: earlier, since: obstacle, in: scene.register))
  }

  /// More people than this are not taken back by one key.
  private static let many = 20

  /// How many entries are looked back at for one that can be taken back.
  private static let farthest = 50
}
