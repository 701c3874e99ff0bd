import Canvas
import Registration
import Text

/// Adds a presentation to an activity or session, or changes one: its title, and who gives it.
package struct PresentationForm: Screen {
  package let extent: Extent = .box(columns: 74, rows: 7)
  package let actions: [Action] = [
    .save, .nextField, .undoTyping, .redoTyping, .back, .nextPane, .previousPane, .edit,
  ]
  private let activity: Activity
  /// The presentation as the operator saw it; nil for one that is added.
  private let original: Activity.Presentation?
  private var form: Form<Line>
  private var asksToLeave = false

  /// One line of the form.
  enum Line: String, Hashable, Sendable, CaseIterable {
    case title
    case presenter
  }

  init(addingTo activity: Activity) {
    self.init(activity, nil)
  }

  init(changing place: Int, of activity: Activity) {
    self.init(activity, activity.presentations[place])
  }

  private init(_ activity: Activity, _ original: Activity.Presentation?) {
    self.activity = activity
    self.original = original
    form = Form(
      [
        FormField(.title, say("Name"), isRequired: true, help: say("What is presented.")),
        FormField(.presenter, say("Presenter"), help: say("Who presents it: a person or a state.")),
      ],
      values: [
        .title: .text(original?.title ?? ""), .presenter: .text(original?.presenter ?? ""),
      ]
    )
  }

  package var title: String { say("Presentation in “\(activity.title)”") }

  package var purpose: String { say("A title, and who gives it. F2 saves.") }

  package func objection(to action: Action, in scene: Scene) -> String? {
    action == .save ? scene.readOnly : nil
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    if action != .back { asksToLeave = false }
    switch action {
    case .save: return save(in: scene)
    case .undoTyping:
      return form.undo() == nil ? .say(.refused, say("There is no typing to undo.")) : .stay
    case .redoTyping:
      return form.redo() == nil ? .say(.refused, say("There is no typing to do again.")) : .stay
    case .nextField: return press(.enter, in: scene) ?? .stay
    case .nextPane: return press(.tab, in: scene) ?? .stay
    case .previousPane: return press(.backTab, in: scene) ?? .stay
    default: return leave()
    }
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    asksToLeave = false
    switch form.press(key) {
    case .handled, .left: return .stay
    case .submitted: return scene.readOnly.map { .say(.refused, $0) } ?? save(in: scene)
    case .notMine: return [.tab, .backTab].contains(key) ? .stay : nil
    }
  }

  package mutating func paste(_ text: String, in scene: Scene) -> Step {
    _ = form.paste(text)
    return .stay
  }

  package mutating func take(_ answer: Answer, in scene: Scene) -> Step {
    if case .recorded = answer { return .close }
    return .stay
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    form.draw(on: &canvas, in: area.inset(bottom: 1))
    let foot = say("F2 saves · Enter goes to the next field · Esc goes back")
    canvas.write(foot, in: area, row: area.rows - 1, style: .dim, overflow: .ellipsis)
  }

  private mutating func save(in scene: Scene) -> Step {
    guard !form.text(of: .title).isEmpty else {
      form.focus(on: .title)
      form.setProblem(FormProblem(.required, say("a title is needed")), for: .title)
      return .say(.refused, say("Not saved: a title is needed."))
    }
    // Whatever else was changed of it meanwhile stays.
    let current = scene.register.activity(activity.id) ?? activity
    var changed = current
    let typed = Activity.Presentation(
      title: form.text(of: .title),
      presenter: form.text(of: .presenter)
    )
    if let original {
      guard typed != original else {
        return Step(message: Message(.note, say("Nothing was changed.")), turn: .close)
      }
      guard let place = changed.presentations.firstIndex(of: original) else {
        return .say(
          .refused,
          say(
            "Somebody else changed “\(original.title)” or took it out meanwhile. Look at it again."
          )
        )
      }
      changed.presentations[place] = typed
    } else {
      changed.presentations.append(typed)
    }
    return .record(.changeActivity(from: current, to: changed))
  }

  private mutating func leave() -> Step {
    guard form.isChanged, !asksToLeave else { return .close }
    asksToLeave = true
    return .say(
      .note,
      say("Not saved yet: F2 saves; Esc again leaves, and what was typed is kept for later.")
    )
  }
}

// MARK: - Drafts

extension PresentationForm {
  package var draft: Draft? {
    guard form.isChanged else { return nil }
    var values = ["activity": activity.id.text]
    for line in Line.allCases { values[line.rawValue] = form.text(of: line) }
    values["was.title"] = original?.title
    values["was.presenter"] = original?.presenter
    values[Draft.focus] = form.focus?.rawValue
    return Draft(form: "presentation", values: values)
  }

  /// The form that an earlier run left; nil when its activity is gone.
  init?(resuming draft: Draft, in scene: Scene) {
    let id = draft.values["activity"].flatMap { ActivityID($0) }
    guard let activity = id.flatMap(scene.register.activity) else { return nil }
    let original = draft.values["was.title"].map {
      Activity.Presentation(title: $0, presenter: draft.values["was.presenter"] ?? "")
    }
    self.init(activity, original)
    for line in Line.allCases {
      if let typed = draft.values[line.rawValue] { form.setValue(.text(typed), for: line) }
    }
    if let focus = draft.values[Draft.focus].flatMap(Line.init) { form.focus(on: focus) }
  }

  package func resuming(_ draft: Draft, in scene: Scene) -> (any Screen)? {
    guard draft.form == "presentation", draft.values["activity"] == activity.id.text,
      draft.values["was.title"] == original?.title
    else { return nil }
    return PresentationForm(resuming: draft, in: scene)
  }
}
