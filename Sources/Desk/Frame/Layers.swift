import Registration

/// The main screens, and the forms and dialogs that are open above them.
struct Layers: Sendable {
  private(set) var mains = MainScreens()
  /// The top one last.
  private(set) var open: [any Screen] = []
  /// Forms that were left with something typed and not saved, the last one last; they are offered again.
  private(set) var kept: [Draft] = []
  /// Whose delegation the next new person is likely to be of.
  private var proposal: FormProposal?

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
    for index in kept.indices.reversed() {
      guard let unfinished = screen.resuming(kept[index], in: scene) else { continue }
      kept.remove(at: index)
      open.append(unfinished)
      return true
    }
    if var form = screen as? ParticipantForm, let proposal {
      form.propose(proposal, in: scene)
      open.append(form)
    } else {
      open.append(screen)
    }
    return false
  }

  /// Keeps what an earlier run left, to be offered when its form is opened.
  mutating func keep(_ drafts: some Sequence<Draft>) {
    kept.append(contentsOf: drafts)
  }

  /// Forgets a form that was left unfinished: it is open again, or given up.
  mutating func forget(_ draft: Draft) {
    guard let index = kept.lastIndex(of: draft) else { return }
    kept.remove(at: index)
  }

  /// Tells everything that is open, and the screen below, that others wrote.
  mutating func registerChanged(in scene: Scene) {
    mains.shown.registerChanged(in: scene)
    for index in open.indices { open[index].registerChanged(in: scene) }
  }

  /// Remembers whom the top form registered: the next is likely to come from the same place.
  mutating func remember(_ entry: Entry, in register: Register) {
    guard let form = open.last as? ParticipantForm, form.task == .register,
      let person = form.newPerson(of: entry).flatMap({ register[$0] })
    else { return }
    proposal = FormProposal(like: person, in: register)
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
