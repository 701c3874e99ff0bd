import Registration
import Text

/// Somebody whom a row of the file is compared with: in the register, or in an earlier row.
package struct KnownPerson: Hashable, Sendable {
  package let name: String
  package let source: Source

  /// Where the person is known from.
  package enum Source: Hashable, Sendable {
    case register(ParticipantID, Badge)
    case line(Int)
  }

  /// By what a row's person is the same as a known one.
  package enum Reason: Hashable, Sendable {
    /// The same row of our own list, or its record itself.
    case id
    case email
    case letterAndName
    case ownScriptName
    case romanisedName
    /// The badge, or the name in a sheet of attendance, whose mark stands there already.
    case mark
  }
}

extension KnownPerson.Reason: CustomStringConvertible {
  package var description: String {
    switch self {
    case .id: say("same record")
    case .email: say("same e-mail")
    case .letterAndName: say("same letter and name")
    case .ownScriptName: say("same own-script name")
    case .romanisedName: say("same name in Latin letters")
    case .mark: say("same mark already")
    }
  }
}

extension KnownPerson: CustomStringConvertible {
  /// `Mehmet Şahin (A-017-4)` or `Mehmet Şahin (line 12)`.
  package var description: String {
    switch source {
    case .register(_, let badge): "\(name) (\(badge))"
    case .line(let line): say("\(name) (line \(line))")
    }
  }
}
