/// A half-typed form as text, for the drafts directory: a name and its values by field.
package struct Draft: Hashable, Sendable {
  /// Which form: `register`, or `amend` with the person's identity among the values.
  package var form: String
  package var values: [String: String]

  package init(form: String, values: [String: String]) {
    self.form = form
    self.values = values
  }
}

extension Draft {
  /// Under which name a draft holds the field that it was left on.
  static let focus = "focus"

  /// Opens the form as it was left; nil when what it is about is gone.
  func screen(in scene: Scene) -> (any Screen)? {
    switch form {
    case "activity": return ActivityForm(resuming: self, in: scene)
    case "presentation": return PresentationForm(resuming: self, in: scene)
    case "ministry": return MinistryForm(resuming: self, in: scene)
    case "withdraw", "reinstate": return ReasonDialog(resuming: self, in: scene)
    default: return ParticipantForm(resuming: self, in: scene)
    }
  }
}
