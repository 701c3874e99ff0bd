import Registration
import Text

@testable import Exchange

/// Who is known, found the plain way: by the rules as they are written, one known person after another.
struct PlainKnownPeople {
  private var people: [Known] = []
  private let register: Register

  private struct Known {
    let details: Details
    let ministry: String
    let source: KnownPerson.Source
    let keys: NameKeys
  }

  init(_ register: Register) { self.register = register }

  mutating func add(_ details: Details, ministry: String, _ source: KnownPerson.Source) {
    people.append(known(details, ministry, source))
  }

  func match(_ details: Details, ministry: String) -> KnownPeople.Match? {
    let new = known(details, ministry, .line(0))
    let mailbox = people.filter {
      !details.email.isEmpty && MailAddress.key($0.details.email) == MailAddress.key(details.email)
    }
    if let same = mailbox.first(where: { isSimilar($0.details, details) }) {
      return .same(person(same), .email)
    }
    let forms = [("own", new.keys.ownScript)] + new.keys.latin.map { ("latin", $0) }
    let found = forms.map { form in people.filter { hasForm($0, form, details) } }
    if !details.letter.lettersOnly.isEmpty {
      for people in found {
        let same = people.first {
          $0.details.letter.lettersOnly == details.letter.lettersOnly && mayShare($0, new)
        }
        if let same { return .same(person(same), .letterAndName) }
      }
    }
    for (form, people) in zip(forms, found) {
      let same = people.first {
        ($0.details.email.isEmpty || details.email.isEmpty) && mayShare($0, new)
      }
      if let same {
        return .same(person(same), form.0 == "own" ? .ownScriptName : .romanisedName)
      }
    }
    if let first = found.first(where: { !$0.isEmpty })?.first { return alike(first, .name) }
    if let first = mailbox.first { return alike(first, .email) }
    let heard = people.first {
      $0.details.affiliation == details.affiliation
        && !Set($0.keys.sounds).isDisjoint(with: new.keys.sounds)
    }
    return heard.flatMap { alike($0, .spelling) }
  }

  private func known(
    _ details: Details,
    _ ministry: String,
    _ source: KnownPerson.Source
  ) -> Known {
    var memory = NameMemory()
    let language = register.language(of: details.affiliation)
    let keys = NameKeys(details, language: language, from: &memory)
    return Known(details: details, ministry: ministry, source: source, keys: keys)
  }

  private func hasForm(_ person: Known, _ form: (String, String), _ details: Details) -> Bool {
    guard !form.1.isEmpty, person.details.affiliation == details.affiliation else { return false }
    return form.0 == "own" ? person.keys.ownScript == form.1 : person.keys.latin.contains(form.1)
  }

  private func mayShare(_ one: Known, _ other: Known) -> Bool {
    one.ministry.isEmpty || other.ministry.isEmpty || one.ministry == other.ministry
  }

  private func isSimilar(_ one: Details, _ other: Details) -> Bool {
    let isSame =
      one.affiliation == other.affiliation && one.givenNames == other.givenNames
      && one.familyName == other.familyName && one.nativeName == other.nativeName
    return isSame
      || ComparableName(one, language: register.language(of: one.affiliation))
        .isSimilar(to: ComparableName(other, language: register.language(of: other.affiliation)))
  }

  private func person(_ known: Known) -> KnownPerson {
    KnownPerson(name: known.details.plainName, source: known.source)
  }

  private func alike(_ known: Known, _ reason: Resemblance.Reason) -> KnownPeople.Match? {
    .alike(Resemblance(person: person(known), reason: reason))
  }
}
