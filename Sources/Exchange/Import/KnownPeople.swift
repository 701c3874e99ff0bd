import Registration
import Text

/// Everybody known so far, found by identity, e-mail, letter and name; each look-up takes the same time however many there are.
struct KnownPeople: Sendable {
  private var byID: [String: KnownPerson] = [:]
  private var byEmail: [String: [Bearer]] = [:]
  private var byName: [NameKey: [Bearer]] = [:]
  private var bySound: [NameKey: KnownPerson] = [:]
  private let languages: [AffiliationCode: Language]

  /// By what one person is compared with another.
  struct Traits: Sendable {
    /// In the register that our own list comes from; empty for none.
    let id: String
    fileprivate let details: Details
    fileprivate let email: String
    fileprivate let letter: String
    /// The ministry's identifier, or a name that the directory does not have; empty when not said.
    fileprivate let ministry: String
    /// The own-script form first: it says more.
    fileprivate let names: [NameKey]
    fileprivate let sounds: [NameKey]
  }

  /// A form of a name in one state.
  fileprivate struct NameKey: Hashable, Sendable {
    let affiliation: AffiliationCode
    let isLatin: Bool
    let name: String
  }

  /// Somebody known, with what may speak against being the same.
  private struct Bearer: Sendable {
    let person: KnownPerson
    let traits: Traits
  }

  /// What the known people say about another one.
  enum Match: Hashable, Sendable {
    case same(KnownPerson, KnownPerson.Reason)
    /// Perhaps the same.
    case alike(Resemblance)
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
      let ministry = participant.details.ministry.map { register.currentMinistry($0).text }
      add(person, traits(of: participant.details, ministry: ministry ?? "", id: id))
    }
  }

  /// The traits of somebody with these details, of a ministry by its identifier or new name.
  func traits(of details: Details, ministry: String, id: String) -> Traits {
    let names = NameKeys(details, language: languages[details.affiliation])
    let own = names.ownScript.isEmpty ? [] : [(false, names.ownScript)]
    let key = { (isLatin: Bool, name: String) in
      NameKey(affiliation: details.affiliation, isLatin: isLatin, name: name)
    }
    return Traits(
      id: id,
      details: details,
      email: MailAddress.key(details.email),
      letter: details.letter.lettersOnly,
      ministry: ministry,
      names: (own + names.latin.sorted().map { (true, $0) }).map { key($0.0, $0.1) },
      sounds: names.loose.sorted().map { key(true, $0) }
    )
  }
}

extension KnownPeople {
  /// Makes somebody known by an identity alone.
  mutating func add(_ person: KnownPerson, id: String) { byID[id] = person }

  /// Makes somebody known by e-mail, letter and name.
  mutating func add(_ person: KnownPerson, _ traits: Traits) {
    let bearer = Bearer(person: person, traits: traits)
    if !traits.email.isEmpty { byEmail[traits.email, default: []].append(bearer) }
    for name in traits.names { byName[name, default: []].append(bearer) }
    for sound in traits.sounds where bySound[sound] == nil { bySound[sound] = person }
  }

  /// The first known person that is the same by the rules, or else resembles; nil when neither is there.
  ///
  /// The same e-mail makes one person of two records only under a similar name, and the same name only
  /// where no other e-mail and no other ministry speaks against it.
  func match(for traits: Traits) -> Match? {
    if let person = byID[traits.id] { return .same(person, .id) }
    let mailbox = traits.email.isEmpty ? [] : byEmail[traits.email] ?? []
    if let bearer = mailbox.first(where: { isSimilar($0.traits, traits) }) {
      return .same(bearer.person, .email)
    }
    let found = traits.names.compactMap { name in byName[name].map { (name: name, bearers: $0) } }
    if let same = sameName(as: traits, among: found) { return same }
    if let bearer = found.first?.bearers.first {
      return .alike(Resemblance(person: bearer.person, reason: .name))
    }
    if let bearer = mailbox.first {
      return .alike(Resemblance(person: bearer.person, reason: .email))
    }
    let heard = traits.sounds.lazy.compactMap { bySound[$0] }.first
    return heard.map { .alike(Resemblance(person: $0, reason: .spelling)) }
  }

  private func sameName(
    as traits: Traits,
    among found: [(name: NameKey, bearers: [Bearer])]
  ) -> Match? {
    let open = found.map { name, bearers in
      (name: name, bearers: bearers.filter { $0.traits.mayShareMinistry(with: traits) })
    }
    if !traits.letter.isEmpty {
      for (_, bearers) in open {
        guard let same = bearers.first(where: { $0.traits.letter == traits.letter }) else {
          continue
        }
        return .same(same.person, .letterAndName)
      }
    }
    for (name, bearers) in open {
      guard
        let same = bearers.first(where: { $0.traits.email.isEmpty || traits.email.isEmpty })
      else { continue }
      return .same(same.person, name.isLatin ? .romanisedName : .ownScriptName)
    }
    return nil
  }

  private func isSimilar(_ one: Traits, _ other: Traits) -> Bool {
    comparableName(of: one.details).isSimilar(to: comparableName(of: other.details))
  }

  private func comparableName(of details: Details) -> ComparableName {
    ComparableName(details, language: languages[details.affiliation])
  }
}

extension KnownPeople.Traits {
  /// Whether no other ministry speaks against both being one person.
  fileprivate func mayShareMinistry(with other: Self) -> Bool {
    ministry.isEmpty || other.ministry.isEmpty || ministry == other.ministry
  }
}
