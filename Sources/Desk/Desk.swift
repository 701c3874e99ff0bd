import Canvas
import Registration
import Text

/// The whole desk as a value: the main screens, what is open above them, the message.
///
/// Inputs and answers go in, at most one effect comes out, and it draws itself on a canvas: all pure, so that every screen
/// is tested as text.
package struct Desk: Sendable {
  package private(set) var size: Size
  package internal(set) var message: Message?
  var layers = Layers()
  private(set) var bar = BottomBar()
  var scanner = Scanner()
  var pointer = Pointer()
  /// How it is to be shown and handled.
  package internal(set) var display: Display

  package init(size: Size, display: Display = Display()) {
    self.size = size
    self.display = display
  }

  /// What was typed and not saved yet, form by form; the one that is open stands last.
  package var drafts: [Draft] { layers.drafts }

  /// Takes an input; returns what the world is asked to do, if anything.
  package mutating func handle(_ input: Input, in scene: Scene) -> Effect? {
    let scene = sized(scene)
    if case .mouse = input { scanner.forget() } else { pointer.forget() }
    switch input {
    case .key(let key):
      if scanner.isEnd(key) { return nil }
      message = nil
      return follow(isReadable ? press(key, in: scene) : pressUnseen(key, in: scene), in: scene)
    case .paste(let text):
      message = nil
      return follow(isReadable ? paste(text, in: scene) : Self.unseen, in: scene)
    case .mouse(let mouse):
      message = nil
      return follow(isReadable ? use(mouse, in: scene) : Self.unseen, in: scene)
    case .resize(let size):
      self.size = size
      return .repaint
    case .othersWrote:
      layers.registerChanged(in: scene)
      return nil
    case .closing: return .quit
    }
  }

  /// Takes what became of an effect.
  package mutating func take(_ answer: Answer, in scene: Scene) -> Effect? {
    let scene = sized(scene)
    message = Message(answer, in: scene.register) ?? message
    settleDoubt(answer)
    if case .recorded(let entry) = answer { layers.remember(entry, in: scene.register) }
    let step = layers.withTop { $0.take(answer, in: scene) }
    let isSaved = if case .recorded = answer { true } else { false }
    return follow(step, in: scene, keepingDrafts: !isSaved)
  }

  /// Opens the last of the forms that an earlier run left unfinished; the others are listed, and come back when their form is
  /// opened.
  package mutating func resume(_ drafts: [Draft], in scene: Scene) {
    let scene = sized(scene)
    layers.keep(drafts)
    guard let last = drafts.last else { return }
    guard let form = last.screen(in: scene) else {
      let count = drafts.count
      let words =
        count == 1
        ? say("An unfinished form was kept: Shift-F8 lists it.")
        : say("\(count) unfinished forms were kept: Shift-F8 lists them.")
      message = Message(.note, words)
      return
    }
    layers.forget(last)
    layers.open(form)
    let words =
      switch drafts.count - 1 {
      case 0: say("An unfinished form was kept; here it is. F2 saves it.")
      case 1:
        say(
          "An unfinished form was kept; here it is. F2 saves it. 1 more waits: Esc, then Shift-F8."
        )
      case let others:
        say(
          "An unfinished form was kept; here it is. F2 saves it. \(others) more wait: Esc, then Shift-F8."
        )
      }
    message = Message(.note, words)
  }

  /// Shows a message that did not come from an input: what was repaired on opening, an unfinished draft.
  package mutating func show(_ message: Message) {
    self.message = message
  }

  /// Shows a message behind the one that is there: what was noticed by the way never hides what became of the work.
  package mutating func add(_ further: Message) {
    message = message?.followed(by: further) ?? further
  }

  /// Notes that what `draw` draws was painted, so that keys from now on may act on what it showed.
  ///
  /// The targets are those of the canvas, for clicks; the moment is that of the scene.
  package mutating func wasPainted(_ targets: [Target], at moment: Moment) {
    pointer.see(targets)
    layers.withTop { $0.wasPainted(at: moment) }
  }
}

// MARK: - Keys

extension Desk {
  /// What is asked where nothing can be read: to leave, or to paint anew; nothing is written for somebody unseen.
  private mutating func pressUnseen(_ key: Key, in scene: Scene) -> Step {
    scanner.forget()
    switch action(for: key) {
    case .quit: return perform(.quit, in: scene)
    case .repaint: return perform(.repaint, in: scene)
    default: return Self.unseen
    }
  }

  /// Said once the window is large enough again.
  private static var unseen: Step {
    .say(.refused, say("Nothing was done while the window was too small."))
  }

  /// Whether the window shows the screens rather than how large it must be.
  var isReadable: Bool {
    size.columns >= Self.smallest.columns && size.rows >= Self.smallest.rows
  }

  /// Gives a key to whom it is for; says that it does nothing here when it is nobody's.
  mutating func pressTop(_ key: Key, in scene: Scene) -> Step {
    pressTaken(key, in: scene)
      ?? .say(.refused, say("\(key.name) does nothing here. F1 lists the keys, F9 all actions."))
  }

  /// Gives a key to whom it is for; nil when it is nobody's.
  mutating func pressTaken(_ key: Key, in scene: Scene) -> Step? {
    if bar.choice != nil {
      switch bar.press(key, among: barActions) {
      case .moved, .left: return .stay
      case .chosen(let action): return perform(action, in: scene)
      case .notMine: break
      }
    }
    if let action = action(for: key) {
      guard action.dependsOnKey else { return perform(action, in: scene) }
      if let objection = objection(to: action, in: scene) { return .say(.refused, objection) }
    }
    if let step = layers.withTop({ $0.press(key, in: scene) }) { return step }
    if key == .tab || key == .backTab {
      bar.enter(atEnd: key == .backTab, of: barActions)
      return .stay
    }
    return nil
  }

  func action(for key: Key) -> Action? {
    let own = layers.top.actions
    return own.first { $0.keys.contains(key) } ?? everywhere.first { $0.keys.contains(key) }
  }

  /// What can be asked now: the top screen's actions, then those that are everywhere and whose keys it does not take itself.
  private var available: [Action] {
    let own = layers.top.actions
    let taken = own.flatMap(\.keys)
    return own
      + everywhere.filter { !own.contains($0) && !$0.keys.allSatisfy(taken.contains) }
  }

  /// The actions of every screen, or of every dialog.
  private var everywhere: [Action] {
    isAtWorkplace ? Self.atWorkplaces : Self.inDialogs
  }

  private static let atWorkplaces: [Action] = [
    .help, .goTo, .undo, .redo, .palette, .papers, .drafts, .quit, .repaint, .stay,
    .nextPane, .previousPane, .theme, .mouse, .safety,
  ]
  private static let inDialogs: [Action] = [
    .help, .palette, .quit, .repaint, .stay, .nextPane, .previousPane, .safety,
  ]

  /// What the bar offers: everything but what a key of several decides.
  var barActions: [Action] { available.filter { !$0.dependsOnKey } }

  mutating func perform(_ action: Action, in scene: Scene) -> Step {
    if let objection = objection(to: action, in: scene) { return .say(.refused, objection) }
    if layers.top.actions.contains(action) {
      return layers.withTop { $0.perform(action, in: scene) }
    }
    return everywhere(action, in: scene)
  }

  /// What an action means that no screen has to know.
  private func everywhere(_ action: Action, in scene: Scene) -> Step {
    let top = layers.top
    switch action {
    case .help: return .open(HelpDialog(of: top, actions: available))
    case .goTo: return .open(GoToDialog(from: layers.mains.current))
    case .palette: return .open(PaletteDialog(paletteRows(in: scene)))
    case .papers: return .open(PaperDialog(in: scene))
    case .drafts: return .open(DraftsDialog(layers.kept))
    case .undo: return undo(in: scene)
    case .safety: return .effect(.care(.ask))
    case .redo: return .record(.redo)
    case .repaint: return .effect(.repaint)
    case .quit: return .effect(.quit)
    case .theme: return .open(ThemeDialog(display))
    case .mouse: return turnMouse()
    default: return .say(.note, say("F10 quits; nothing is lost by it."))
    }
  }

  private func objection(to action: Action, in scene: Scene) -> String? {
    if [.undo, .redo].contains(action), let reason = scene.readOnly { return reason }
    if action == .papers, scene.register.programme == nil {
      return say("This register has no programme yet. Open it with --programme.")
    }
    if action == .drafts, layers.kept.isEmpty { return say("No form was left unfinished.") }
    return layers.top.objection(to: action, in: scene)
  }

  private func paletteRows(in scene: Scene) -> [PaletteDialog.Row] {
    barActions.map { .init(action: $0, objection: objection(to: $0, in: scene)) }
  }
}

// MARK: - For the mouse

extension Desk {
  /// Whether a main screen or what works like one is on top.
  var isAtWorkplace: Bool { layers.open.isEmpty || layers.top.isWorkplace }

  /// Gives the top screen a key, whatever action has it.
  mutating func pressScreen(_ key: Key, in scene: Scene) {
    _ = layers.withTop { $0.press(key, in: scene) }
  }

  mutating func light(barAction position: Int) { bar.choose(position) }

  mutating func leaveBar() { bar.leave() }
}
