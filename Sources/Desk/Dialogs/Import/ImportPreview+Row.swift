import Registration
import Text

extension ImportPreview {
  /// One row of the file.
  package struct Row: Hashable, Sendable {
    /// Where it begins, from 1: its identity.
    package var line: Int
    package var name: String
    /// The code of the state or body; empty when the row names none.
    package var state: String
    package var kind: Kind
    /// What becomes of it and why, for the list: cut where there is no room.
    package var words: String
    /// Everything that there is to say of it, a paragraph each.
    package var details: [String]
    /// What taking it asks; nil when there is nothing to take.
    package var deed: Deed?
    /// Whether it is taken unless the operator leaves it.
    package var isTaken: Bool
    /// What the file says otherwise of somebody known, field by field.
    package var differences: [Difference]
    /// Whom it is, or may be, in the register.
    package var known: ParticipantID?

    package init(
      line: Int,
      name: String,
      state: String = "",
      kind: Kind,
      words: String = "",
      details: [String] = [],
      deed: Deed? = nil,
      isTaken: Bool = false,
      differences: [Difference] = [],
      known: ParticipantID? = nil
    ) {
      self.line = line
      self.name = name
      self.state = state
      self.kind = kind
      self.words = words
      self.details = details
      self.deed = deed
      self.isTaken = isTaken
      self.differences = differences
      self.known = known
    }
  }

  /// What a row is to the register.
  package enum Kind: Hashable, Sendable, CaseIterable {
    case new
    case changed
    case known
    case faulty
    case leftOut
  }

  /// What taking a row asks of the register.
  package enum Deed: Hashable, Sendable {
    case register(Import.Person)
    case amend(Import.Amendment)
    case mark(Import.Attendance)
  }

  /// One field, or where somebody stands or is expected, that the file says otherwise.
  package struct Difference: Hashable, Sendable {
    package var matter: Import.Matter
    /// `position: Expert -> Director`.
    package var words: String
    /// Whether the desk changed the field after it was given.
    package var isClash: Bool

    package init(_ matter: Import.Matter, words: String, isClash: Bool) {
      self.matter = matter
      self.words = words
      self.isClash = isClash
    }
  }
}

extension ImportPreview.Kind {
  /// As the line of kinds has it.
  var words: String {
    switch self {
    case .new: say("New")
    case .changed: say("Changed")
    case .known: say("Known")
    case .faulty: say("Faulty")
    case .leftOut: say("Left out")
    }
  }
}
