import Registration

/// The main screens, and the forms and dialogs that are open above them.
struct Layers: Sendable {
  private(set) var mains = MainScreens()
  /// The top one last.
  private(set) var open: [any Screen] = []
  /// Forms that were left with something typed and not saved, the last one last; they are offered again.
  private var kept: [Draft] = []

  /// What keys go to.
  var top: any Screen { open.last ?? mains.shown }

  /// What was typed and not saved yet: the forms that were left, then those that are open.
  var drafts: [Draft] { kept + open.compactMap(\.draft) }

  mutating func withTop<Result>(_ body: (inout any Screen) -> Result) -> Result {
    if open.isEmpty { return body(&mains.shown) }
    return body(&open[open.count - 1])
  }

  /// Opens a form or dialog as it is.
  mutating func open(_ screen: any Screen) {
    open.append(screen)
  }

  /// Opens a form or dialog; true when it is a form that was left unfinished and comes back as it was left.
  mutating func push(_ screen: any Screen, in scene: Scene) -> Bool {
    guard let form = screen as? ParticipantForm else {
      open.append(screen)
      return false
    }
    for index in kept.indices.reversed() {
      guard let unfinished = form.resuming(kept[index], in: scene) else { continue }
      kept.remove(at: index)
      open.append(unfinished)
      return true
    }
    open.append(form)
    return false
  }

  /// Keeps what an earlier run left, to be offered when its form is opened.
  mutating func keep(_ drafts: some Sequence<Draft>) {
    kept.append(contentsOf: drafts)
  }

  /// Closes the top form or dialog, and keeps what was typed there and not saved.
  mutating func pop(keepingDraft keepsDraft: Bool) {
    guard let left = open.popLast(), keepsDraft, let draft = left.draft else { return }
    kept.append(draft)
  }

  mutating func popAll(keepingDrafts keepsDrafts: Bool) {
    while !open.isEmpty { pop(keepingDraft: keepsDrafts) }
  }

  mutating func show(_ screen: MainScreen) { mains.current = screen }

  mutating func showCheckIn(_ activity: ActivityID?) { mains.showCheckIn(activity) }

  mutating func showPerson(_ person: ParticipantID, in scene: Scene) {
    mains.showPerson(person, in: scene)
  }
}
