import Text

/// What a participant stands for: a member state, the host, an observer, a related body, the secretariat ...
package struct Affiliation: Hashable, Sendable {
  package var code: AffiliationCode
  package var group: GroupID
  /// `Greece`.
  package var shortName: String
  /// `Hellenic Republic`; the heading in the list of participants.
  package var formalName: String
  /// What the organisation's press releases of the edition call it, where that is not the formal name: `Armenia`.
  package var releaseName: String?
  /// Further codes it is known by: alpha-2, numeric, former ones.
  package var otherCodes: [String]
  /// Its names in its own languages, formal and short, then whatever else lists call it; shown nowhere, found everywhere.
  package var ownNames: [String]
  /// The language whose rules its names follow, as BCP 47: `tr`, `uk`, `el`; empty when several or unknown.
  package var language: String

  package init(
    code: AffiliationCode,
    group: GroupID,
    shortName: String,
    formalName: String,
    releaseName: String? = nil,
    otherCodes: [String] = [],
    ownNames: [String] = [],
    language: String = ""
  ) {
    self.code = code
    self.group = group
    self.shortName = shortName
    self.formalName = formalName
    self.releaseName = releaseName
    self.otherCodes = otherCodes
    self.ownNames = ownNames
    self.language = language
  }
}

extension Affiliation {
  /// Whether one of its names or codes has what was typed.
  package func isFound(by typed: String) -> Bool {
    let wanted = typed.cleaned.folded
    let names = [code.text, shortName, formalName] + otherCodes + ownNames
    return wanted.isEmpty || names.contains { $0.folded.contains(wanted) }
  }
}
