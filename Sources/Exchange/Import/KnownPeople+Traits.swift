import Registration
import Text

extension KnownPeople {
  /// By what one person is compared with another.
  struct Traits: Sendable {
    /// In the register that our own list comes from; empty for none.
    let id: String
    /// Of the e-mail; `none` when there is none.
    let email: Fingerprint
    let name: WrittenName
    let record: Namesakes.Person
    /// Nil until asked for.
    var forms: Forms?
  }

  /// A name as it was given.
  struct WrittenName: Hashable, Sendable {
    let affiliation: AffiliationCode
    let given: String
    let family: String
    let native: String
  }

  /// The forms of a name in one state, as keys.
  struct Forms: Sendable {
    /// Each of the three `none` where there is none.
    let ownScript: Fingerprint
    let given: Fingerprint
    let romanised: Fingerprint
    let sounds: [Fingerprint]
  }
}

extension KnownPeople.Traits {
  /// The traits of somebody with these details, of a ministry by the fingerprint of its identifier or new name.
  init(of details: Details, ministry: Fingerprint, id: String) {
    self.id = id
    email = Fingerprint(orNoneOf: MailAddress.key(details.email))
    name = KnownPeople.WrittenName(
      affiliation: details.affiliation,
      given: details.givenNames,
      family: details.familyName,
      native: details.nativeName
    )
    record = Namesakes.Person(
      hasEmail: !details.email.isEmpty,
      letter: Fingerprint(ofLettersIn: details.letter),
      ministry: ministry
    )
  }
}

extension KnownPeople.WrittenName {
  func comparable(_ states: StateReadings) -> ComparableName {
    ComparableName(details, language: states.language(of: affiliation))
  }

  var details: Details {
    Details(
      affiliation: affiliation,
      givenNames: given,
      familyName: family,
      nativeName: native
    )
  }
}
