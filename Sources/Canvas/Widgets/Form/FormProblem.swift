/// What is the matter with a field, shown beside it.
package struct FormProblem: Hashable, Sendable {
  /// How much it matters; each has a sign of its own.
  package enum Kind: Hashable, Sendable, CaseIterable {
    /// It has to be filled in.
    case required
    /// It cannot stay as it is.
    case wrong
    /// It is worth another look, but can stay.
    case doubtful
  }

  package let kind: Kind
  /// What is the matter, in a few words.
  package let text: String

  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  package var sign: String {
    switch kind {
    case .required: "*"
    case .wrong: "!"
    case .doubtful: "?"
    }
  }

  var style: Style {
    switch kind {
    case .required, .doubtful: .warning
    case .wrong: .error
    }
  }
}
