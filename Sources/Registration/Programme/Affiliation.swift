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
  /// Its names in its own languages, formal and short.
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
