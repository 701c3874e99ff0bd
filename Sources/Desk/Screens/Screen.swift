import Canvas
import Registration

/// A main screen, form or dialog: what the person chose or typed there, by identity, nothing derived.
package protocol Screen: Sendable {
  /// As help and frame call it.
  var title: String { get }
  /// How much of the window it takes.
  var extent: Extent { get }
  /// What can be asked here, in the bar's order; the first action that has a key is what the key means.
  var actions: [Action] { get }
  /// One or two sentences for help: what the screen is for.
  var purpose: String { get }
  /// What the signs and columns mean that it draws, for help.
  var signs: [Sign] { get }

  /// Whether undo, redo and go to are at hand here as on the main screens; false in forms and dialogs.
  var isWorkplace: Bool { get }

  /// Why the action cannot be had now, with what would help; nil when it can.
  func objection(to action: Action, in scene: Scene) -> String?
  /// Does what an action of `actions` asks.
  mutating func perform(_ action: Action, in scene: Scene) -> Step
  /// Takes a key that means none of `actions`: moving and typing. nil when it is not this screen's.
  mutating func press(_ key: Key, in scene: Scene) -> Step?
  /// Takes text that came at once.
  mutating func paste(_ text: String, in scene: Scene) -> Step
  /// What badge codes mean here, whoever types or scans them.
  var badges: BadgeReading { get }
  /// Takes what badge codes said: on screens that mark people, marks them; elsewhere shows who it is. What was typed is done with.
  mutating func take(_ scan: Scan, in scene: Scene) -> Step
  /// Takes what became of the effect that this screen asked for; the desk itself shows the words of refusals and failures.
  mutating func take(_ answer: Answer, in scene: Scene) -> Step
  /// Takes what was chosen in a dialog that this screen opened.
  mutating func receive(_ choice: Handover, in scene: Scene) -> Step
  /// Notes that the person has seen what this draws: between typing and this, Enter must not act on an unseen row.
  mutating func wasPainted(at moment: Moment)
  /// Notes that others wrote: what was derived from the register is to be derived again.
  mutating func registerChanged(in scene: Scene)
  /// Draws itself. Writes cells and returns nothing.
  func draw(on canvas: inout Canvas, in area: Area, scene: Scene)
  /// What was typed and not saved yet, to outlive a crash; nil when nothing.
  var draft: Draft? { get }
  /// This form as a draft of it left it; nil when the draft is another's.
  func resuming(_ draft: Draft, in scene: Scene) -> (any Screen)?
}

extension Screen {
  package var isWorkplace: Bool { false }
  package var signs: [Sign] { [] }
  package func objection(to action: Action, in scene: Scene) -> String? { nil }
  package mutating func press(_ key: Key, in scene: Scene) -> Step? { nil }
  package mutating func paste(_ text: String, in scene: Scene) -> Step { .stay }
  package mutating func take(_ answer: Answer, in scene: Scene) -> Step { .stay }
  package var badges: BadgeReading { .refused }
  package mutating func take(_ scan: Scan, in scene: Scene) -> Step {
    scan.introduction(in: scene.register)
  }
  package mutating func receive(_ choice: Handover, in scene: Scene) -> Step { .stay }
  package mutating func wasPainted(at moment: Moment) {}
  package mutating func registerChanged(in scene: Scene) {}
  package var draft: Draft? { nil }
  package func resuming(_ draft: Draft, in scene: Scene) -> (any Screen)? { nil }
}

/// How much of the window a screen takes.
package enum Extent: Hashable, Sendable {
  /// The body below the bar of screens.
  case body
  /// A framed box of at most that size in the middle, over what was shown before.
  case box(columns: Int, rows: Int)
}
