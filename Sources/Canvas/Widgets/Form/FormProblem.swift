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
    /// Two people want it otherwise, and one of them has to be chosen.
    case parted
    /// Nothing is the matter; it says where the value comes from.
    case note

    /// Whether the form cannot be saved while it is so.
    package var isBlocking: Bool {
      switch self {
      case .required, .wrong: true
      case .doubtful, .parted, .note: false
      }
    }
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
    case .parted: "<>"
    case .note: "~"
    }
  }

  var style: Style {
    switch kind {
    case .required, .doubtful, .parted: .warning
    case .wrong: .error
    case .note: .dim
    }
  }
}
