import Registration
import Text

/// Everybody known so far, found by e-mail, letter and name.
struct KnownPeople: Sendable {
  private var byID: [String: KnownPerson] = [:]
  private var byEmail: [String: KnownPerson] = [:]
  private var byName: [NameKey: [Record]] = [:]

  /// A form of a name in one state.
  private struct NameKey: Hashable, Sendable {
    let affiliation: AffiliationCode
    let isLatin: Bool
    let name: String
  }

  private struct Record: Hashable, Sendable {
    let person: KnownPerson
    let email: String
    let letter: String
  }

  /// What the known people say about another one.
  enum Match: Hashable, Sendable {
    case same(KnownPerson, KnownPerson.Reason)
    /// The same name in the same state, but another e-mail.
    case namesake(KnownPerson)
  }

  private let languages: [AffiliationCode: Language]

  /// The people of the register; a merged record leaves them to the one it went into.
  init(_ register: Register) {
    let codes = (register.programme?.affiliations ?? []).map(\.code)
    let known = codes.compactMap { code in register.language(of: code).map { (code, $0) } }
    languages = Dictionary(known) { first, _ in first }
    for participant in register.people {
      let person = KnownPerson(
        name: participant.details.plainName,
        source: .register(participant.id, participant.badge)
      )
      add(person, id: participant.id.description)
      add(person, participant.details)
    }
  }

  /// Makes somebody known by an identity alone.
  mutating func add(_ person: KnownPerson, id: String) { byID[id] = person }

  /// Makes somebody known by e-mail, letter and name.
  mutating func add(_ person: KnownPerson, _ details: Details) {
    let email = MailAddress.key(details.email)
    if !email.isEmpty, byEmail[email] == nil { byEmail[email] = person }
    let record = Record(person: person, email: email, letter: details.letter.lettersOnly)
    for key in keys(details) { byName[key, default: []].append(record) }
  }

  /// The first known person that is the same by the rules, or else bears the same name; nil when neither is there.
  ///
  /// An empty identity is none.
  func match(for details: Details, id: String) -> Match? {
    if let person = byID[id] { return .same(person, .id) }
    let email = MailAddress.key(details.email)
    if !email.isEmpty, let person = byEmail[email] { return .same(person, .email) }
    let letter = details.letter.lettersOnly
    let keys = keys(details)
    let found = keys.flatMap { key in (byName[key] ?? []).map { (key: key, record: $0) } }
    if !letter.isEmpty, let same = found.first(where: { $0.record.letter == letter }) {
      return .same(same.record.person, .letterAndName)
    }
    let agreeing = found.first { email.isEmpty || $0.record.email.isEmpty }
    if let agreeing {
      return .same(agreeing.record.person, agreeing.key.isLatin ? .romanisedName : .ownScriptName)
    }
    return found.first.map { .namesake($0.record.person) }
  }

  /// The own-script form first: it says more.
  private func keys(_ details: Details) -> [NameKey] {
    let names = NameKeys(details, language: languages[details.affiliation])
    let own = names.ownScript.isEmpty ? [] : [(false, names.ownScript)]
    return (own + names.latin.sorted().map { (true, $0) }).map { isLatin, name in
      NameKey(affiliation: details.affiliation, isLatin: isLatin, name: name)
    }
  }
}
