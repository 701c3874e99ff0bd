/// What is known of a person, every field exactly as given (in NFC).
///
/// Empty text and nil mean not given.
package struct Details: Hashable, Sendable {
  package var affiliation: AffiliationCode
  package var ministry: MinistryID?
  /// The honorific as given: `Mr.`, `Dr.`, `H.E.`; never guessed.
  package var title: String
  package var givenNames: String
  package var patronymic: String
  package var familyName: String
  /// The whole name in the person's own script, in the order it was given.
  package var nativeName: String
  package var capacity: Capacity
  package var position: String
  package var department: String
  package var level: Level?
  package var email: String
  package var phone: String
  /// The reference of the nomination letter: `TUR/2017/44`.
  package var letter: String
  /// Whether contacts may be printed in the list of participants; nil until asked.
  package var contactConsent: Bool?
  package var remarks: String

  package init(
    affiliation: AffiliationCode,
    ministry: MinistryID? = nil,
    title: String = "",
    givenNames: String = "",
    patronymic: String = "",
    familyName: String = "",
    nativeName: String = "",
    capacity: Capacity = .delegate,
    position: String = "",
    department: String = "",
    level: Level? = nil,
    email: String = "",
    phone: String = "",
    letter: String = "",
    contactConsent: Bool? = nil,
    remarks: String = ""
  ) {
    self.affiliation = affiliation
    self.ministry = ministry
    self.title = title
    self.givenNames = givenNames
    self.patronymic = patronymic
    self.familyName = familyName
    self.nativeName = nativeName
    self.capacity = capacity
    self.position = position
    self.department = department
    self.level = level
    self.email = email
    self.phone = phone
    self.letter = letter
    self.contactConsent = contactConsent
    self.remarks = remarks
  }
}
