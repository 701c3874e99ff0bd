import Registration
import Text

/// Everybody known so far, found by identity, e-mail, letter and name; each look-up takes the same time however many there are.
struct KnownPeople: Sendable {
  /// In the order in which they became known.
  private var people: [Bearer] = []
  private var byParticipant: [ParticipantID: Int32] = [:]
  /// Who is known by an identity that is not of this register.
  private var byOtherID: [String: KnownPerson] = [:]
  private var byEmail = PlacesByKey<TextKey>()
  private var byName = PlacesByKey<NameKey>()
  /// The first who sounds so.
  private var bySound: [SoundKey: Int32] = [:]
  private var memory = NameMemory()
  private let languages: [AffiliationCode: Language]
  /// The states by number, for short keys.
  private var states: [AffiliationCode: Int32] = [:]

  /// By what one person is compared with another.
  struct Traits: Sendable {
    /// In the register that our own list comes from; empty for none.
    let id: String
    fileprivate let email: String
    /// The own-script form first: it says more.
    fileprivate let names: [NameKey]
    fileprivate let sounds: [SoundKey]
    fileprivate let record: Record
  }

  /// What may speak for or against two people being the same.
  fileprivate struct Record: Sendable {
    let name: WrittenName
    let hasEmail: Bool
    let letter: String
    /// The ministry's identifier, or a name that the directory does not have; empty when not said.
    let ministry: String
  }

  /// A name as it was given.
  fileprivate struct WrittenName: Hashable, Sendable {
    let affiliation: AffiliationCode
    let given: String
    let family: String
    let native: String
  }

  /// A form of a name in one state.
  fileprivate struct NameKey: Hashable, Sendable {
    let state: Int32
    let isLatin: Bool
    let name: TextKey
  }

  /// A name by its sound in one state.
  fileprivate struct SoundKey: Hashable, Sendable {
    let state: Int32
    let sound: UInt64
  }

  /// Somebody known, with what may speak against being the same.
  private struct Bearer: Sendable {
    let person: KnownPerson
    let record: Record
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
    byParticipant.reserveCapacity(register.people.count)
    for participant in register.people {
      let person = KnownPerson(
        name: participant.details.plainName,
        source: .register(participant.id, participant.badge)
      )
      byParticipant[participant.id] = Int32(people.count)
      let ministry = participant.details.ministry.map { register.currentMinistry($0).text }
      add(person, traits(of: participant.details, ministry: ministry ?? "", id: ""))
    }
  }

  /// The traits of somebody with these details, of a ministry by its identifier or new name.
  mutating func traits(of details: Details, ministry: String, id: String) -> Traits {
    let keys = NameKeys(details, language: languages[details.affiliation], from: &memory)
    let state = number(of: details.affiliation)
    var names = keys.latin.map { NameKey(state: state, isLatin: true, name: TextKey($0)) }
    if !keys.ownScript.isEmpty {
      names.insert(NameKey(state: state, isLatin: false, name: TextKey(keys.ownScript)), at: 0)
    }
    return Traits(
      id: id,
      email: MailAddress.key(details.email),
      names: names,
      sounds: keys.sounds.map { SoundKey(state: state, sound: $0) },
      record: Record(
        name: WrittenName(details),
        hasEmail: !details.email.isEmpty,
        letter: details.letter.lettersOnly,
        ministry: ministry
      )
    )
  }

  private mutating func number(of state: AffiliationCode) -> Int32 {
    if let number = states[state] { return number }
    let number = Int32(states.count)
    states[state] = number
    return number
  }
}

extension KnownPeople {
  /// Makes somebody known by an identity alone.
  mutating func add(_ person: KnownPerson, id: String) { byOtherID[id] = person }

  /// Makes somebody known by e-mail, letter and name.
  mutating func add(_ person: KnownPerson, _ traits: Traits) {
    let place = Int32(people.count)
    people.append(Bearer(person: person, record: traits.record))
    if traits.record.hasEmail { byEmail.add(place, under: TextKey(traits.email)) }
    for name in traits.names { byName.add(place, under: name) }
    for sound in traits.sounds where bySound[sound] == nil { bySound[sound] = place }
  }

  /// The first known person that is the same by the rules, or else resembles; nil when neither is there.
  ///
  /// The same e-mail makes one person of two records only under a similar name, and the same name only
  /// where no other e-mail and no other ministry speaks against it.
  func match(for traits: Traits) -> Match? {
    if let person = person(id: traits.id) { return .same(person, .id) }
    let record = traits.record
    let mailbox = record.hasEmail ? byEmail[TextKey(traits.email)] : []
    if let place = mailbox.first(where: { isSimilar(people[Int($0)].record.name, record.name) }) {
      return .same(people[Int(place)].person, .email)
    }
    let found = traits.names.map { (name: $0, places: byName[$0]) }.filter { !$0.places.isEmpty }
    if let same = sameName(as: record, among: found) { return same }
    if let place = found.first?.places.first { return alike(place, .name) }
    if let place = mailbox.first { return alike(place, .email) }
    let heard = traits.sounds.lazy.compactMap { bySound[$0] }.min()
    return heard.flatMap { alike($0, .spelling) }
  }

  private func alike(_ place: Int32, _ reason: Resemblance.Reason) -> Match? {
    .alike(Resemblance(person: people[Int(place)].person, reason: reason))
  }

  /// Who has the identity in a list of our own.
  private func person(id: String) -> KnownPerson? {
    if id.isEmpty { return nil }
    if let person = byOtherID[id] { return person }
    guard let participant = ParticipantID(id), participant.description == id else { return nil }
    return byParticipant[participant].map { people[Int($0)].person }
  }

  private func sameName(
    as record: Record,
    among found: [(name: NameKey, places: [Int32])]
  ) -> Match? {
    if !record.letter.isEmpty {
      for (_, places) in found {
        let same = first(of: places) {
          $0.letter == record.letter && $0.mayShareMinistry(with: record)
        }
        if let same { return .same(same, .letterAndName) }
      }
    }
    for (name, places) in found {
      let same = first(of: places) {
        (!$0.hasEmail || !record.hasEmail) && $0.mayShareMinistry(with: record)
      }
      if let same { return .same(same, name.isLatin ? .romanisedName : .ownScriptName) }
    }
    return nil
  }

  private func first(of places: [Int32], where fits: (Record) -> Bool) -> KnownPerson? {
    places.first { fits(people[Int($0)].record) }.map { people[Int($0)].person }
  }

  /// Whether both may be the name of one person; that of an update import is nearly always the same to the letter.
  private func isSimilar(_ one: WrittenName, _ other: WrittenName) -> Bool {
    one == other || comparableName(of: one).isSimilar(to: comparableName(of: other))
  }

  private func comparableName(of name: WrittenName) -> ComparableName {
    ComparableName(name.details, language: languages[name.affiliation])
  }
}

extension KnownPeople.WrittenName {
  fileprivate init(_ details: Details) {
    affiliation = details.affiliation
    given = details.givenNames
    family = details.familyName
    native = details.nativeName
  }

  fileprivate var details: Details {
    Details(
      affiliation: affiliation,
      givenNames: given,
      familyName: family,
      nativeName: native
    )
  }
}

extension KnownPeople.Record {
  /// Whether no other ministry speaks against both being one person.
  fileprivate func mayShareMinistry(with other: Self) -> Bool {
    ministry.isEmpty || other.ministry.isEmpty || ministry == other.ministry
  }
}
