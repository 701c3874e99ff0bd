import Canvas
import Registration
import Text

/// What the lines of a participant form say, as details.
struct FormReading: Hashable, Sendable {
  let details: Details
  /// The ministry to be added to the directory, when one was typed that is not in it.
  let newMinistry: MinistryDraft?

  /// Reads the form over what was there before, so that fields it does not show stay; nil while no state is chosen.
  init?(_ form: Form<ParticipantForm.Line>, from original: Details?, in register: Register) {
    guard let code = form.choice(of: .detail(.affiliation)).flatMap({ AffiliationCode($0) }) else {
      return nil
    }
    details = Self.details(of: form, in: code, over: original)
    let typed = form.text(of: .detail(.ministry))
    newMinistry = typed.isEmpty ? nil : MinistryDraft(affiliation: code, name: typed)
  }

  /// What the lines say of somebody of that state, over what was there before.
  static func details(
    of form: Form<ParticipantForm.Line>,
    in code: AffiliationCode,
    over original: Details?
  ) -> Details {
    var details = original ?? Details(affiliation: code)
    for field in Field.allCases {
      switch FormFields.kind(of: field) {
      case .typed: _ = details.set(field, to: form.text(of: .detail(field)))
      case .picked: _ = details.set(field, to: form.choice(of: .detail(field)) ?? "")
      }
    }
    return details
  }
}
