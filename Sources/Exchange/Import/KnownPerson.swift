import Registration

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
  package enum Reason: String, Hashable, Sendable {
    case email = "same e-mail"
    case letterAndName = "same letter and name"
    case ownScriptName = "same own-script name"
    case romanisedName = "same name in Latin letters"
  }
}

extension KnownPerson: CustomStringConvertible {
  /// `Mehmet Şahin (A-017-4)` or `Mehmet Şahin (line 12)`.
  package var description: String {
    switch source {
    case .register(_, let badge): "\(name) (\(badge))"
    case .line(let line): "\(name) (line \(line))"
    }
  }
}

extension Details {
  /// Given and family name, or the own-script name when there is neither: how messages name the person.
  var plainName: String {
    let latin = [givenNames, familyName].filter { !$0.isEmpty }.joined(separator: " ")
    return latin.isEmpty ? nativeName : latin
  }
}
