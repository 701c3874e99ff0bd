/// What a field of a form holds.
package enum FormValue: Hashable, Sendable {
  /// What was typed, outer spaces included.
  case text(String)
  /// The picked choice's identity.
  case choice(String)
  /// What was typed instead of picking a choice.
  case new(String)
  /// A field to pick in where nothing is picked.
  case nothing
  case yes(Bool)
  /// The identities of all choices that are on.
  case choices(Set<String>)
}

extension FormKind {
  /// What a field of that kind holds before anything was done.
  var empty: FormValue {
    switch self {
    case .text: .text("")
    case .pick: .nothing
    case .yesNo: .yes(false)
    case .several: .choices([])
    }
  }

  /// Whether a field of that kind can hold the value.
  func takes(_ value: FormValue) -> Bool {
    switch (self, value) {
    case (.text, .text), (.pick, .choice), (.pick, .nothing), (.yesNo, .yes),
      (.several, .choices):
      true
    case (.pick(_, let addsNew), .new): addsNew
    case (.text, _), (.pick, _), (.yesNo, _), (.several, _): false
    }
  }
}
