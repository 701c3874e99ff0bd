import Canvas
import Registration
import Text

/// What others change while an activity's form is open: taken over where nothing was typed, asked about where something was.
extension ActivityForm {
  package mutating func registerChanged(in scene: Scene) {
    guard let seen = original, let now = scene.register.activity(seen.id), now != seen else {
      return
    }
    let isSpanSeen =
      form.text(of: .start) == Line.start.text(of: seen)
      && form.text(of: .end) == Line.end.text(of: seen)
    // What the form does not show is theirs in any case.
    original = now
    for line in lines { take(line, from: seen, now, in: scene.register) }
    if isSpanSeen { keepSpan() }
  }

  func lastChange(of record: Activity, in register: Register) -> Stamp? {
    register.lastChange(of: record.id)
  }
}

// MARK: - Drafts

extension ActivityForm {
  package var draft: Draft? {
    guard form.isChanged else { return nil }
    var values = drafted(form.changed)
    values["activity"] = original?.id.text
    values["parent"] = addition?.parent?.id.text
    values["after"] = addition?.after?.text
    return Draft(form: "activity", values: values)
  }

  /// The form that an earlier run left; nil when its activity is gone.
  init?(resuming draft: Draft, in scene: Scene) {
    let activity = { (key: String) in
      draft.values[key].flatMap { ActivityID($0) }.flatMap(scene.register.activity)
    }
    if let changed = activity("activity") {
      self.init(of: changed)
    } else if draft.values["activity"] != nil {
      return nil
    } else if let parent = activity("parent") {
      self.init(addingSessionOf: parent, in: scene)
    } else {
      self.init(addingAfter: activity("after"), in: scene)
    }
    for line in lines where fill(line, from: draft) {
      guard let was = draft.values["was.\(line.rawValue)"] else { continue }
      noteClash(at: line, since: was, in: scene.register)
    }
    for line in lines where form.changed[line] != nil { check(line, in: scene) }
    if let focus = draft.values[Draft.focus].flatMap(Line.init) { form.focus(on: focus) }
  }

  package func resuming(_ draft: Draft, in scene: Scene) -> (any Screen)? {
    guard draft.form == "activity", draft.values["activity"] == original?.id.text,
      draft.values["parent"] == addition?.parent?.id.text
    else { return nil }
    return ActivityForm(resuming: draft, in: scene)
  }
}
