import Canvas
import Registration

/// The whole desk as a value: the main screens, what is open above them, the message.
///
/// Inputs and answers go in, at most one effect comes out, and it draws itself on a canvas: all pure, so that every screen
/// is tested as text.
package struct Desk: Sendable {
  package private(set) var size: Size
  package private(set) var message: Message?
  private var mains: MainScreens
  /// Forms and dialogs, the top one last.
  private var layers: [any Screen] = []
  /// A form that was left with something typed and not saved; it is offered again.
  private var kept: Draft?
  /// The chosen place in the bottom bar, while Tab has taken the keys there.
  private var barChoice: Int?

  package init(size: Size) {
    self.size = size
    mains = MainScreens()
  }

  /// What was typed and not saved yet; nil when nothing.
  package var draft: Draft? { layers.last { $0.draft != nil }?.draft ?? kept }

  /// Takes an input; returns what the world is asked to do, if anything.
  package mutating func handle(_ input: Input, in scene: Scene) -> Effect? {
    let scene = sized(scene)
    switch input {
    case .key(let key): return follow(press(key, in: scene), in: scene)
    case .paste(let text):
      message = nil
      return follow(withTop { $0.paste(text, in: scene) }, in: scene)
    case .resize(let size):
      self.size = size
      return .repaint
    case .othersWrote: return nil
    case .closing: return .quit
    }
  }

  /// Takes what became of an effect.
  package mutating func take(_ answer: Answer, in scene: Scene) -> Effect? {
    let scene = sized(scene)
    message = words(for: answer, in: scene) ?? message
    let step = withTop { $0.take(answer, in: scene) }
    let isSaved = if case .recorded = answer { true } else { false }
    return follow(step, in: scene, keepingDrafts: !isSaved)
  }

  /// Opens the form that an earlier run left unfinished.
  package mutating func resume(_ draft: Draft, in scene: Scene) {
    guard let form = ParticipantForm(resuming: draft, in: sized(scene)) else { return }
    layers.append(form)
    message = Message(.note, "An unfinished form was kept; here it is. F2 saves it.")
  }

  /// Shows a message that did not come from an input: what was repaired on opening, an unfinished draft.
  package mutating func show(_ message: Message) {
    self.message = message
  }

  /// Notes that what `draw` draws was painted, so that keys from now on may act on what it showed.
  package mutating func wasPainted() {
    withTop { $0.wasPainted() }
  }

  private mutating func press(_ key: Key, in scene: Scene) -> Step {
    message = nil
    if let step = pressBar(key, in: scene) { return step }
    if let action = action(for: key) {
      guard action.dependsOnKey else { return perform(action, in: scene) }
      if let objection = objection(to: action, in: scene) { return .say(.refused, objection) }
    }
    if let step = withTop({ $0.press(key, in: scene) }) { return step }
    if key == .tab, layers.isEmpty {
      barChoice = 0
      return .stay
    }
    return .say(.refused, "\(key.name) does nothing here. F1 lists the keys, F9 all actions.")
  }

  private func action(for key: Key) -> Action? {
    available.first { $0.description.keys.contains(key) }
  }

  /// What can be asked now: the top screen's actions, then those that are everywhere.
  private var available: [Action] {
    let own = top.actions
    let everywhere: [Action] =
      layers.isEmpty
      ? [.help, .goTo, .undo, .redo, .palette, .quit, .repaint, .stay]
      : [.help, .palette, .quit, .repaint, .stay]
    return own + everywhere.filter { !own.contains($0) }
  }

  private mutating func perform(_ action: Action, in scene: Scene) -> Step {
    if let objection = objection(to: action, in: scene) { return .say(.refused, objection) }
    if top.actions.contains(action) { return withTop { $0.perform(action, in: scene) } }
    switch action {
    case .help: return .open(HelpDialog(of: top.title, purpose: top.purpose, actions: available))
    case .goTo: return .open(GoToDialog(from: mains.current))
    case .palette: return .open(PaletteDialog(paletteRows(in: scene)))
    case .undo: return .record(.undo)
    case .redo: return .record(.redo)
    case .repaint: return .effect(.repaint)
    case .quit: return .effect(.quit)
    default: return .say(.note, "F10 quits; nothing is lost by it.")
    }
  }

  private func objection(to action: Action, in scene: Scene) -> String? {
    if [.undo, .redo].contains(action), let reason = scene.readOnly { return reason }
    return top.objection(to: action, in: scene)
  }

  private func paletteRows(in scene: Scene) -> [PaletteDialog.Row] {
    available.map { .init(action: $0, objection: objection(to: $0, in: scene)) }
  }

  // MARK: - Turns

  private mutating func follow(
    _ step: Step,
    in scene: Scene,
    keepingDrafts keepsDrafts: Bool = true
  ) -> Effect? {
    if let said = step.message { message = said }
    guard let turn = step.turn else { return step.effect }
    switch turn {
    case .open(let screen): open(screen, in: scene)
    case .close: close(keepingDrafts: keepsDrafts)
    case .replace(let screen):
      close(keepingDrafts: keepsDrafts)
      open(screen, in: scene)
    case .show(let screen):
      closeAll(keepingDrafts: keepsDrafts)
      mains.current = screen
    case .showCheckIn(let activity):
      closeAll(keepingDrafts: keepsDrafts)
      mains.showCheckIn(activity)
    case .showPerson(let person):
      closeAll(keepingDrafts: keepsDrafts)
      mains.showPerson(person)
    case .perform(let action):
      close(keepingDrafts: keepsDrafts)
      return follow(perform(action, in: scene), in: scene)
    case .hand(let choice):
      close(keepingDrafts: keepsDrafts)
      return follow(withTop { $0.receive(choice, in: scene) }, in: scene)
    }
    return step.effect
  }

  /// Opens a layer; a form that was left unfinished comes back as it was left.
  private mutating func open(_ screen: any Screen, in scene: Scene) {
    if let form = screen as? ParticipantForm, let draft = kept,
      let unfinished = form.resuming(draft, in: scene)
    {
      kept = nil
      layers.append(unfinished)
      message = Message(.note, "You left this form unfinished: it is as you left it.")
    } else {
      layers.append(screen)
    }
  }

  private mutating func close(keepingDrafts keepsDrafts: Bool) {
    guard let left = layers.popLast(), let draft = left.draft, keepsDrafts else { return }
    kept = draft
  }

  private mutating func closeAll(keepingDrafts keepsDrafts: Bool) {
    while !layers.isEmpty { close(keepingDrafts: keepsDrafts) }
  }

  private var top: any Screen { layers.last ?? mains.shown }

  private mutating func withTop<Result>(_ body: (inout any Screen) -> Result) -> Result {
    if layers.isEmpty { return body(&mains.shown) }
    return body(&layers[layers.count - 1])
  }

  // MARK: - Bottom bar

  private var barActions: [Action] { available.filter { !$0.description.short.isEmpty } }

  /// Takes the keys while the bottom bar has them; nil when the key is not the bar's.
  private mutating func pressBar(_ key: Key, in scene: Scene) -> Step? {
    guard let choice = barChoice else { return nil }
    let actions = barActions
    switch key {
    case .left, .backTab: barChoice = max(choice - 1, 0)
    case .right, .tab: barChoice = (choice + 1) % max(actions.count, 1)
    case .escape: barChoice = nil
    case .enter:
      barChoice = nil
      guard actions.indices.contains(choice) else { return .stay }
      return perform(actions[choice], in: scene)
    default:
      barChoice = nil
      return nil
    }
    return .stay
  }

  // MARK: - Words

  private func words(for answer: Answer, in scene: Scene) -> Message? {
    switch answer {
    case .recorded(let entry):
      Message(
        .saved,
        "Saved \(entry.id.number): \(scene.register.sentence(for: entry))",
        hint: entry.undoes == nil ? "F5 undoes it" : ""
      )
    case .refused(let refusal): Message(.refused, refusal.description)
    case .failed(let words): Message(.failed, "NOT SAVED: \(words)")
    case .exported(let file, let rows): Message(.saved, "Written: \(file), \(rows) rows")
    case .fileExists(let file): Message(.refused, "\(file) is there already; it was left alone.")
    case .fileFailed(let words): Message(.failed, words)
    case .importRead: nil
    }
  }
}

// MARK: - Drawing

extension Desk {
  /// The smallest window in which the screens can be read.
  package static let smallest = Size(columns: 60, rows: 16)

  /// Draws everything that is shown.
  package func draw(on canvas: inout Canvas, in scene: Scene) {
    let scene = sized(scene)
    let area = canvas.area
    guard area.columns >= Self.smallest.columns, area.rows >= Self.smallest.rows else {
      return Frame.drawTooSmall(on: &canvas, needed: Self.smallest)
    }
    Frame.drawHeader(on: &canvas, in: area.line(0), scene: scene)
    Frame.drawTabs(on: &canvas, in: area.line(1), current: mains.current)
    drawLayers(on: &canvas, in: area.inset(top: 2, bottom: 2), scene: scene)
    Frame.drawMessage(message, on: &canvas, in: area.line(area.rows - 2))
    Frame.drawBar(barActions, chosen: barChoice, on: &canvas, in: area.line(area.rows - 1))
  }

  private func drawLayers(on canvas: inout Canvas, in body: Area, scene: Scene) {
    let bottom = layers.lastIndex { $0.extent == .body }
    if bottom == nil { mains.shown.draw(on: &canvas, in: body, scene: scene) }
    for layer in layers[(bottom ?? 0)...] {
      switch layer.extent {
      case .body:
        canvas.fill(body)
        layer.draw(on: &canvas, in: body, scene: scene)
      case .box(let columns, let rows):
        canvas.cursor = nil
        let inner = canvas.frame(body.centred(columns: columns, rows: rows), title: layer.title)
        layer.draw(on: &canvas, in: inner, scene: scene)
      }
    }
  }

  private func sized(_ scene: Scene) -> Scene {
    Scene(
      register: scene.register,
      now: scene.now,
      by: scene.by,
      body: Size(columns: size.columns, rows: max(size.rows - 4, 0)),
      readOnly: scene.readOnly
    )
  }
}
