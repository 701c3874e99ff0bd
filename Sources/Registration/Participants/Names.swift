import Text

/// Names for display: given as they were written, the family name in capitals by its language's rules.
extension Details {
  /// `Mehmet ŞAHİN`; the own-script name when there is no other.
  package func name(in language: Language?) -> String {
    let family = familyName.capitals(in: language)
    if familyName.isEmpty { return nativeName.isEmpty ? givenNames : nativeName }
    return givenNames.isEmpty ? family : givenNames + " " + family
  }

  /// `Mr. Mehmet Ali ŞAHİN`: with honorific and patronymic, as the list of participants prints it.
  package func fullName(in language: Language?) -> String {
    guard !familyName.isEmpty || nativeName.isEmpty else {
      return [title, nativeName].filter { !$0.isEmpty }.joined(separator: " ")
    }
    return [title, givenNames, patronymic, familyName.capitals(in: language)]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// `Mehmet Şahin`: as given, nothing in capitals.
  package var plainName: String {
    familyName.isEmpty && !nativeName.isEmpty
      ? nativeName : [givenNames, familyName].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Register {
  /// The language whose rules the names of a state follow; nil when unknown.
  package func language(of code: AffiliationCode) -> Language? {
    affiliation(code).flatMap { Language(tag: $0.language) } ?? Language(state: code.text)
  }

  /// `Mehmet ŞAHİN`.
  package func name(of person: Participant) -> String {
    person.details.name(in: language(of: person.details.affiliation))
  }

  /// `Mr. Mehmet ŞAHİN`, with patronymic.
  package func fullName(of person: Participant) -> String {
    person.details.fullName(in: language(of: person.details.affiliation))
  }

  /// `Greece`; the code itself when the programme has none such.
  package func shortName(of code: AffiliationCode) -> String {
    affiliation(code)?.shortName ?? code.text
  }

  /// `Hellenic Republic`; the code itself when the programme has none such.
  package func formalName(of code: AffiliationCode) -> String {
    affiliation(code)?.formalName ?? code.text
  }

  /// The name of the person's ministry as it is today; empty when none is known.
  package func ministryName(of person: Participant) -> String {
    // Not `flatMap(ministry)`, which copies the register.
    person.details.ministry.flatMap { ministry($0) }?.name ?? ""
  }

  /// The activity's title; its identifier when the programme has none such.
  package func title(of activity: ActivityID) -> String {
    self.activity(activity)?.title ?? activity.text
  }
}
