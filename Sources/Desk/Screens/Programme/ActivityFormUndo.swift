import Canvas
import Registration
import Text

/// Taking typing back, doing it again, and beginning anew.
extension ActivityForm {
  mutating func undoTyping(in scene: Scene) -> Step {
    if let line = form.undo() {
      recheck(in: scene)
      return .say(.note, say("Typing undone in \(line.label)."))
    }
    guard let before = emptied.last else {
      return .say(.refused, say("There is no typing to undo."))
    }
    self = before
    registerChanged(in: scene)
    return .say(.note, say("What was typed before is back."))
  }

  mutating func redoTyping(in scene: Scene) -> Step {
    guard let line = form.redo() else {
      return .say(.refused, say("There is no typing to do again."))
    }
    recheck(in: scene)
    return .say(.note, say("Typed again in \(line.label)."))
  }

  /// Shows the activity as the programme has it, or an empty form of a new one.
  mutating func startAnew(in scene: Scene) -> Step {
    guard form.isChanged else { return .say(.refused, say("Nothing was typed here.")) }
    let before = self
    if let activity = original {
      self = ActivityForm(of: scene.register.activity(activity.id) ?? activity)
    } else if let parent = addition?.parent {
      self = ActivityForm(addingSessionOf: parent, in: scene)
    } else {
      let other = addition?.after.flatMap(scene.register.activity)
      self = ActivityForm(addingAfter: other, in: scene)
    }
    emptied = [before]
    return .say(
      .note,
      say("The form is as it was before you typed. F5 brings back what was typed.")
    )
  }

  /// Looks again at the lines that had a problem: it may be none now, or another.
  private mutating func recheck(in scene: Scene) {
    for line in lines where form.problem(of: line) != nil { check(line, in: scene) }
  }
}
