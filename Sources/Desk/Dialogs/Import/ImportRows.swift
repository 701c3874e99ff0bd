import Canvas
import Registration
import Text

// The rows of the file: which are shown, which are taken.
extension ImportDialog {
  var rowActions: [Action] {
    let faulty = isHeldByFaulty ? [Action.skipInvalid] : [.confirm]
    return faulty + [
      .takeOrLeave, .readAs, .open, .back, .nextProblem, .takeShown, .otherRows, .move,
    ]
  }

  /// The rows that are shown, in the file's order.
  func shown(of preview: ImportPreview) -> [ImportPreview.Row] {
    guard let kind else { return preview.rows }
    return preview.rows.filter { $0.kind == kind }
  }

  /// The lit row; the first when none was chosen.
  func lit(of preview: ImportPreview) -> ImportPreview.Row? {
    let shown = shown(of: preview)
    return rows.index(among: shown.map(\.line)).map { shown[$0] } ?? shown.first
  }

  /// Whether nothing can be taken because rows are faulty.
  var isHeldByFaulty: Bool {
    !choices.skipsFaulty && preview?.rows.contains { $0.kind == .faulty } == true
  }

  func objectionOnRows(to action: Action, in scene: Scene) -> String? {
    guard let preview else { return nil }
    switch action {
    case .confirm:
      if let reason = scene.readOnly { return reason }
      if choices.request(of: preview) != nil { return nil }
      return preview.rows.contains { $0.deed != nil }
        ? say("Nothing is ticked. Space takes the lit row.")
        : say("There is nothing new in this file.")
    case .takeOrLeave: return lit(of: preview).flatMap { objectionToTaking($0.line) }
    case .takeShown:
      return shown(of: preview).contains { $0.deed != nil }
        ? nil : say("None of these rows can be taken.")
    case .nextProblem:
      return preview.rows.contains { $0.kind == .faulty } ? nil : say("No row is faulty.")
    case .open: return lit(of: preview) == nil ? say("There is no such row.") : nil
    default: return nil
    }
  }

  /// Why a row cannot be taken; nil when it can.
  func objectionToTaking(_ line: Int) -> String? {
    guard let row = preview?.rows.first(where: { $0.line == line }), row.deed == nil else {
      return nil
    }
    switch row.kind {
    case .known: return say("This row says nothing new. Enter shows whom it is.")
    case .faulty: return say("Faulty: mend it in the file, then read it again.")
    case .leftOut, .new, .changed: return say("There is nothing to take in this row.")
    }
  }

  mutating func performOnRows(_ action: Action, in scene: Scene) -> Step {
    guard let preview else { return .stay }
    switch action {
    case .confirm: return choices.request(of: preview).map(Step.record) ?? .stay
    case .skipInvalid:
      choices.skipsFaulty = true
      let count = preview.rows.count { $0.kind == .faulty }
      return .say(.note, say("\(count) faulty rows are left out. F2 takes what is ticked."))
    case .takeOrLeave:
      if let row = lit(of: preview) { choices.set(row, taken: !choices.takes(row)) }
      return .stay
    case .takeShown: return takeShown(of: preview)
    case .open: return openLit(of: preview)
    case .readAs:
      page = .columns
      return .stay
    case .nextProblem:
      lightNextProblem(of: preview)
      return .stay
    default:
      page = .file
      return .stay
    }
  }

  mutating func pressOnRows(_ key: Key, in scene: Scene) -> Step? {
    guard let preview else { return nil }
    switch key {
    case .left, .right:
      turnKind(by: key == .right ? 1 : -1, of: preview)
      return .stay
    case .character(" "):
      if let objection = objectionOnRows(to: .takeOrLeave, in: scene) {
        return .say(.refused, objection)
      }
      return performOnRows(.takeOrLeave, in: scene)
    default:
      let lines = shown(of: preview).map(\.line)
      rows.choose(lit(of: preview)?.line)
      return rows.press(key, among: lines, page: max(scene.body.rows - 10, 1)) == .notMine
        ? nil : .stay
    }
  }

  /// The kinds that there are, all first.
  func kinds(of preview: ImportPreview) -> [ImportPreview.Kind?] {
    [nil]
      + ImportPreview.Kind.allCases.filter { kind in preview.rows.contains { $0.kind == kind } }
  }

  private mutating func turnKind(by step: Int, of preview: ImportPreview) {
    let kinds = kinds(of: preview)
    let now = kinds.firstIndex(of: kind) ?? 0
    kind = kinds[(now + step + kinds.count) % kinds.count]
    rows.settle(among: shown(of: preview).map(\.line))
  }

  /// Takes all that are shown, or leaves them when all are taken.
  private mutating func takeShown(of preview: ImportPreview) -> Step {
    let able = shown(of: preview).filter { $0.deed != nil }
    let wanted = !able.allSatisfy(choices.takes)
    for row in able { choices.set(row, taken: wanted) }
    return .say(
      .note,
      wanted ? say("\(able.count) rows are ticked.") : say("\(able.count) rows are left.")
    )
  }

  private mutating func openLit(of preview: ImportPreview) -> Step {
    guard let row = lit(of: preview) else { return .stay }
    rows.choose(row.line)
    detail = ListState()
    page = .row(row.line)
    return .stay
  }

  private mutating func lightNextProblem(of preview: ImportPreview) {
    let faulty = preview.rows.filter { $0.kind == .faulty }.map(\.line)
    let now = lit(of: preview)?.line ?? 0
    if let kind, kind != .faulty { self.kind = nil }
    rows.choose(faulty.first { $0 > now } ?? faulty.first)
  }
}
