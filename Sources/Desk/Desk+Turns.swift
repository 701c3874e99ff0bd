import Canvas
import Registration
import Text

/// Where the desk goes after a step: layers open and close, main screens change.
extension Desk {
  mutating func follow(
    _ step: Step,
    in scene: Scene,
    keepingDrafts keepsDrafts: Bool = true
  ) -> Effect? {
    if let said = step.message { message = said }
    if case .display(let chosen) = step.effect { display = chosen }
    guard let turn = step.turn else { return step.effect }
    switch turn {
    case .open(let screen): open(screen, in: scene)
    case .close: layers.pop(keepingDraft: keepsDrafts)
    case .replace(let screen):
      layers.pop(keepingDraft: keepsDrafts)
      open(screen, in: scene)
    case .resume(let draft, let screen):
      layers.pop(keepingDraft: keepsDrafts)
      layers.forget(draft)
      layers.open(screen)
    case .drop(let draft): layers.forget(draft)
    case .keep(let draft): layers.keep([draft])
    case .show(let screen):
      layers.popAll(keepingDrafts: keepsDrafts)
      layers.show(screen)
      layers.withTop { $0.registerChanged(in: scene) }
    case .showCheckIn(let activity):
      layers.popAll(keepingDrafts: keepsDrafts)
      layers.showCheckIn(activity)
    case .showPerson(let person):
      layers.popAll(keepingDrafts: keepsDrafts)
      layers.showPerson(person, in: scene)
    case .perform(let action):
      layers.pop(keepingDraft: keepsDrafts)
      return follow(perform(action, in: scene), in: scene)
    case .hand(let choice):
      layers.pop(keepingDraft: keepsDrafts)
      return follow(layers.withTop { $0.receive(choice, in: scene) }, in: scene)
    }
    return step.effect
  }

  /// Opens a layer; a form that was left unfinished comes back as it was left.
  private mutating func open(_ screen: any Screen, in scene: Scene) {
    guard layers.push(screen, in: scene) else { return }
    let words =
      screen.actions.contains(.startAnew)
      ? say("You left this form unfinished: it is as you left it. Shift-F7 begins anew.")
      : say("You left this form unfinished: it is as you left it.")
    message = Message(.note, words)
  }
}
