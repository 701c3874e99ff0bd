import Canvas
import Registration
import Text

/// Taking typing back, doing it again, and beginning anew.
extension ParticipantForm {
  mutating func undoTyping(in scene: Scene) -> Step {
    defer { refreshAfterUndo(in: scene) }
    if let line = form.undo() {
      return .say(.note, say("Typing undone in \(FormFields.label(of: line))."))
    }
    guard let before = emptied else { return .say(.refused, say("There is no typing to undo.")) }
    form = before
    emptied = nil
    return .say(.note, say("The form is as it was before it was emptied."))
  }

  mutating func redoTyping(in scene: Scene) -> Step {
    defer { refreshAfterUndo(in: scene) }
    guard let line = form.redo() else {
      return .say(.refused, say("There is no typing to do again."))
    }
    return .say(.note, say("Typed again in \(FormFields.label(of: line))."))
  }

  mutating func startAnew(in scene: Scene) -> Step {
    guard form.isChanged || !proposedLines.isEmpty else {
      return .say(.refused, say("The form is empty already."))
    }
    let before = form
    self = ParticipantForm(walkInNamed: "", in: scene)
    emptied = before
    return .say(.note, say("An empty form. F5 brings back what was typed."))
  }

  private mutating func refreshAfterUndo(in scene: Scene) {
    dropStaleHints()
    offerMinistries(in: scene.register)
    lookForDuplicate(in: scene)
  }
}
