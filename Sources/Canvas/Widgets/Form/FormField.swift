/// One field of a form, as the form's author describes it.
package struct FormField<ID: Hashable & Sendable>: Hashable, Sendable {
  package let id: ID
  /// What stands before the field.
  package let label: String
  package let kind: FormKind
  /// Whether it has to be filled in; the label then carries a `*`.
  package let isRequired: Bool
  /// A sentence on what belongs in it, shown while it has the focus.
  package let help: String

  package init(
    _ id: ID,
    _ label: String,
    _ kind: FormKind = .text(),
    isRequired: Bool = false,
    help: String = ""
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.isRequired = isRequired
    self.help = help
  }
}

/// What kind of answer a field takes.
package enum FormKind: Hashable, Sendable {
  /// A line of text of at most `limit` letters.
  case text(limit: Int = 500)
  /// One of several choices, found by typing; with `addsNew` also something that is not among them.
  case pick([Choice<String>], addsNew: Bool = false)
  /// Yes or no.
  case yesNo
  /// Any number of choices, a line each.
  case several([Choice<String>])
}
