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

  func lastChange(of record: Ministry, in register: Register) -> Stamp? {
    register.lastChange(of: record.id)
  }
}

// MARK: - Drafts

extension MinistryForm {
  package var draft: Draft? {
    guard form.isChanged else { return nil }
    var values = drafted(original == nil ? form.values : form.changed)
    values["ministry"] = original?.id.text
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
    for line in Line.allCases { _ = fill(line, from: draft) }
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

extension MinistryForm.Line: RecordLine {
  func value(of ministry: Ministry) -> FormValue {
    switch self {
    case .state: .choice(ministry.affiliation.text)
    case .name: .text(ministry.name)
    case .nativeName: .text(ministry.nativeName)
    case .abbreviations: .text(ministry.abbreviations.joined(separator: ", "))
    }
  }
}
