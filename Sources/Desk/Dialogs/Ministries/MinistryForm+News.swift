import Canvas
import Registration
import Text

/// What others change while a ministry's form is open: taken over where nothing was typed, asked about where something was.
extension MinistryForm {
  package mutating func registerChanged(in scene: Scene) {
    guard let seen = original, let now = scene.register.ministry(seen.id), now != seen,
      now.id == seen.id
    else { return }
    original = now
    for line in Line.allCases where line != .state {
      take(line, from: seen, now, in: scene.register)
    }
  }

  private mutating func take(
    _ line: Line,
    from seen: Ministry,
    _ now: Ministry,
    in register: Register
  ) {
    let (was, theirs) = (clashes[line]?.was ?? line.text(of: seen), line.text(of: now))
    guard was != theirs else {
      if clashes.removeValue(forKey: line) != nil { form.setProblem(nil, for: line) }
      return
    }
    let mine = form.text(of: line)
    let clash = Clash(
      line: line.rawValue,
      label: line.label,
      was: was,
      theirs: theirs,
      yours: mine,
      stamp: register.lastChange(of: now.id)
    )
    guard mine == was || mine == theirs else {
      clashes[line] = clash
      return form.setProblem(clash.problem, for: line)
    }
    clashes[line] = nil
    form.begin(line, with: .text(theirs))
    let words = say("\(clash.who) made it so; was \(Clash.quoted(was))")
    form.setProblem(FormProblem(.note, words), for: line)
  }

  /// Lets the chosen values stand; the others' are what is replaced knowingly.
  mutating func settle(_ sides: [String: Clash.Side], in scene: Scene) {
    registerChanged(in: scene)
    for (line, clash) in clashes {
      guard let side = sides[clash.line] else { continue }
      if side == .theirs { form.setValue(.text(clash.theirs), for: line) }
      clashes[line] = nil
      form.setProblem(nil, for: line)
    }
  }
}

// MARK: - Drafts

extension MinistryForm {
  package var draft: Draft? {
    guard form.isChanged else { return nil }
    var values: [String: String] = [:]
    for (line, value) in original == nil ? form.values : form.changed {
      values[line.rawValue] = value.draftText
      guard let original else { continue }
      values["was.\(line.rawValue)"] = clashes[line]?.was ?? line.text(of: original)
    }
    values["ministry"] = original?.id.text
    values[Draft.focus] = form.focus?.rawValue
    return Draft(form: "ministry", values: values)
  }

  /// The form that an earlier run left; nil when its ministry is gone.
  init?(resuming draft: Draft, in scene: Scene) {
    if let id = draft.values["ministry"] {
      guard let ministry = MinistryID(id).flatMap(scene.register.ministry),
        ministry.id.text == id
      else { return nil }
      self.init(renaming: ministry, in: scene)
    } else {
      self.init(addingTo: nil, named: "", in: scene)
    }
    beginWithWhatWas(in: draft)
    for line in Line.allCases {
      guard let typed = draft.values[line.rawValue], let now = form.value(of: line),
        let value = FormValue(draftText: typed, like: now)
      else { continue }
      form.setValue(value, for: line)
    }
    registerChanged(in: scene)
    if let focus = draft.values[Draft.focus].flatMap(Line.init) { form.focus(on: focus) }
  }

  package func resuming(_ draft: Draft, in scene: Scene) -> (any Screen)? {
    guard draft.form == "ministry", draft.values["ministry"] == original?.id.text else {
      return nil
    }
    let typed = form.text(of: .name)
    if original == nil, !typed.isEmpty, typed != draft.values[Line.name.rawValue] { return nil }
    return MinistryForm(resuming: draft, in: scene)
  }

  /// Sees the ministry as it was when the form was left, so that what others changed since is noticed.
  private mutating func beginWithWhatWas(in draft: Draft) {
    guard var seen = original else { return }
    for line in Line.allCases {
      guard let was = draft.values["was.\(line.rawValue)"] else { continue }
      form.begin(line, with: .text(was))
      switch line {
      case .state: break
      case .name: seen.name = was
      case .nativeName: seen.nativeName = was
      case .abbreviations: seen.abbreviations = Self.abbreviations(in: was)
      }
    }
    original = seen
  }

  /// What was typed with commas between.
  static func abbreviations(in text: String) -> [String] {
    text.split { $0 == "," || $0 == ";" }.map { String($0).cleaned }.filter { !$0.isEmpty }
  }
}

extension MinistryForm.Line {
  /// What the ministry has there, as it is typed.
  func text(of ministry: Ministry) -> String {
    switch self {
    case .state: ministry.affiliation.text
    case .name: ministry.name
    case .nativeName: ministry.nativeName
    case .abbreviations: ministry.abbreviations.joined(separator: ", ")
    }
  }
}
