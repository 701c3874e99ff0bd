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
    guard let before = emptied.last else {
      return .say(.refused, say("There is no typing to undo."))
    }
    self = before
    registerChanged(in: scene)
    return .say(.note, say("What was typed before is back."))
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
      return .say(.refused, say("Nothing was typed here."))
    }
    let before = self
    switch task {
    case .register: self = ParticipantForm(walkInNamed: "", in: scene)
    case .amend(let person): self = ParticipantForm(amending: person, in: scene)
    case .substitute(let person): self = ParticipantForm(substituteFor: person, in: scene)
    }
    emptied = [before]
    let words =
      task == .register
      ? say("An empty form. F5 brings back what was typed.")
      : say("The form is as it was before you typed. F5 brings back what was typed.")
    return .say(.note, words)
  }

  private mutating func refreshAfterUndo(in scene: Scene) {
    dropStaleHints()
    offerMinistries(in: scene.register)
    lookForDuplicate(in: scene)
    recheck(in: scene)
  }
}
