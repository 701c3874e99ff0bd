/// A ministry or agency that sends people, in the directory of its state.
package struct Ministry: Hashable, Sendable {
  package var id: MinistryID
  package var affiliation: AffiliationCode
  /// In English: `Ministry of Interior`.
  package var name: String
  /// In its own language, empty when unknown.
  package var nativeName: String
  package var abbreviations: [String]

  package init(
    id: MinistryID,
    affiliation: AffiliationCode,
    name: String,
    nativeName: String = "",
    abbreviations: [String] = []
  ) {
    self.id = id
    self.affiliation = affiliation
    self.name = name
    self.nativeName = nativeName
    self.abbreviations = abbreviations
  }
}
