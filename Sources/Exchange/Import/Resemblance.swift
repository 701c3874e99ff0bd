import Registration
import Text

/// Somebody known whom a new person of a file may be all the same: the operator looks at both.
package struct Resemblance: Hashable, Sendable {
  package let person: KnownPerson
  package let reason: Reason

  /// What the two have in common, while something else speaks against it.
  package enum Reason: Hashable, Sendable {
    /// The same name in the same state, but another e-mail or another ministry.
    case name
    /// The name in another spelling, in the same state.
    case spelling
    /// The same e-mail, but clearly another name: an office shares its mailbox.
    case email
  }
}

extension Resemblance: CustomStringConvertible {
  package var description: String {
    switch reason {
    case .name: say("another of that name is \(person)")
    case .spelling: say("perhaps \(person) in another spelling")
    case .email: say("the e-mail is also that of \(person), who has another name")
    }
  }
}
