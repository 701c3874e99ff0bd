import Registration
import Text

/// Everybody known so far, found by identity, e-mail, letter and name; each look-up takes the same time however many there are.
struct KnownPeople: Sendable {
  private var byID: [String: KnownPerson] = [:]
  private var byEmail: [String: KnownPerson] = [:]
  private var byName: [NameKey: Bearers] = [:]
  private let languages: [AffiliationCode: Language]

  /// By what one person is compared with another.
  struct Traits: Sendable {
    /// In the register that our own list comes from; empty for none.
    let id: String
    fileprivate let email: String
    fileprivate let letter: String
    /// The own-script form first: it says more.
    fileprivate let names: [NameKey]
  }

  /// A form of a name in one state.
  fileprivate struct NameKey: Hashable, Sendable {
    let affiliation: AffiliationCode
    let isLatin: Bool
    let name: String
  }

  /// Those who bear a name: the first of all, the first without an e-mail, the first of each letter.
  private struct Bearers: Sendable {
    let first: KnownPerson
    var withoutEmail: KnownPerson?
    var byLetter: [String: KnownPerson] = [:]
  }

  /// What the known people say about another one.
  enum Match: Hashable, Sendable {
    case same(KnownPerson, KnownPerson.Reason)
    /// The same name in the same state, but another e-mail.
    case namesake(KnownPerson)
  }

  /// The people of the register; a merged record leaves them to the one it went into.
  init(_ register: Register) {
    let codes = (register.programme?.affiliations ?? []).map(\.code)
    let known = codes.compactMap { code in register.language(of: code).map { (code, $0) } }
    languages = Dictionary(known) { first, _ in first }
    for participant in register.people {
      let id = participant.id.description
      let person = KnownPerson(
        name: participant.details.plainName,
        source: .register(participant.id, participant.badge)
      )
      byID[id] = person
      add(person, traits(of: participant.details, id: id))
    }
  }

  /// The traits of somebody with these details.
  func traits(of details: Details, id: String) -> Traits {
    let names = NameKeys(details, language: languages[details.affiliation])
    let own = names.ownScript.isEmpty ? [] : [(false, names.ownScript)]
    return Traits(
      id: id,
      email: MailAddress.key(details.email),
      letter: details.letter.lettersOnly,
      names: (own + names.latin.sorted().map { (true, $0) }).map { isLatin, name in
        NameKey(affiliation: details.affiliation, isLatin: isLatin, name: name)
      }
    )
  }
}

extension KnownPeople {
  /// Makes somebody known by an identity alone.
  mutating func add(_ person: KnownPerson, id: String) { byID[id] = person }

  /// Makes somebody known by e-mail, letter and name; who was known first stays.
  mutating func add(_ person: KnownPerson, _ traits: Traits) {
    if !traits.email.isEmpty, byEmail[traits.email] == nil { byEmail[traits.email] = person }
    for name in traits.names {
      var bearers = byName[name] ?? Bearers(first: person)
      if traits.email.isEmpty { bearers.withoutEmail = bearers.withoutEmail ?? person }
      bearers.byLetter[traits.letter] = bearers.byLetter[traits.letter] ?? person
      byName[name] = bearers
    }
  }

  /// The first known person that is the same by the rules, or else bears the same name; nil when neither is there.
  func match(for traits: Traits) -> Match? {
    if let person = byID[traits.id] { return .same(person, .id) }
    if !traits.email.isEmpty, let person = byEmail[traits.email] { return .same(person, .email) }
    let found = traits.names.compactMap { name in byName[name].map { (name: name, bearers: $0) } }
    let ofLetter = found.compactMap { $0.bearers.byLetter[traits.letter] }
    if !traits.letter.isEmpty, let person = ofLetter.first { return .same(person, .letterAndName) }
    for (name, bearers) in found {
      guard let person = traits.email.isEmpty ? bearers.first : bearers.withoutEmail else {
        continue
      }
      return .same(person, name.isLatin ? .romanisedName : .ownScriptName)
    }
    return found.first.map { .namesake($0.bearers.first) }
  }
}
