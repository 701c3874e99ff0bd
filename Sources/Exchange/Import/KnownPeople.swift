import Registration
import Text

/// Everybody known so far, found by identity, e-mail, letter and name; each look-up takes the same time however many there are.
struct KnownPeople: Sendable {
  /// In the order in which they became known.
  private var people: [Bearer] = []
  private var byParticipant: [ParticipantID: Int32] = [:]
  /// Who is known by an identity that is not of this register.
  private var byOtherID: [String: KnownPerson] = [:]
  private var byEmail = Mailboxes()
  private var byName = NamePlaces()
  /// The first who sounds so.
  private var bySound = PlacesByFingerprint()
  /// How many of the people are filed by name: a file that says everybody's e-mail asks for nobody's name.
  private var filed = 0
  private var words = NameWords()
  private var states: StateReadings

  /// Somebody known, with what may speak against being the same.
  private struct Bearer: Sendable {
    let source: KnownPerson.Source
    let name: WrittenName
    let record: Namesakes.Person
  }

  /// What the known people say about another one.
  enum Match: Hashable, Sendable {
    case same(KnownPerson, KnownPerson.Reason)
    /// Perhaps the same.
    case alike(Resemblance)
  }

  /// The people of the register; a merged record leaves them to the one it went into.
  init(_ register: Register) {
    states = StateReadings(register)
    byParticipant.reserveCapacity(register.people.count)
    for participant in register.people {
      byParticipant[participant.id] = Int32(people.count)
      let ministry = participant.details.ministry.map { register.currentMinistry($0).text } ?? ""
      add(
        .register(participant.id, participant.badge),
        Traits(of: participant.details, ministry: Fingerprint(orNoneOf: ministry), id: "")
      )
    }
  }

  /// Makes somebody known by an identity alone.
  mutating func add(_ person: KnownPerson, id: String) { byOtherID[id] = person }

  /// Makes somebody known by e-mail, letter and name.
  mutating func add(_ source: KnownPerson.Source, _ traits: Traits) {
    let place = Int32(people.count)
    people.append(Bearer(source: source, name: traits.name, record: traits.record))
    if traits.email != .none { byEmail.add(place, under: traits.email) }
    // Whose name was asked for when they were looked up is filed at once, the others when the next name is asked for.
    guard filed == place, let forms = traits.forms else { return }
    file(place, forms)
  }
}

// Filing by name.
extension KnownPeople {
  private mutating func fileAll() {
    while filed < people.count { file(Int32(filed), forms(of: people[filed].name)) }
  }

  private mutating func file(_ place: Int32, _ forms: Forms) {
    let person = people[Int(place)].record
    file(place, person, under: forms.ownScript)
    file(place, person, under: forms.given)
    file(place, person, under: forms.romanised)
    for sound in forms.sounds { _ = bySound.place(of: sound, orAdding: place) }
    filed = Int(place) + 1
  }

  private mutating func file(_ place: Int32, _ person: Namesakes.Person, under name: Fingerprint) {
    if name == .none { return }
    byName.add(place, person, under: name) { [people] other in people[Int(other)].record }
  }

  /// The forms of a name, each a key of its own in its state and script.
  private mutating func forms(of name: WrittenName) -> Forms {
    let state = states.reading(of: name.affiliation)
    let prints = NamePrints(
      given: name.given,
      family: name.family,
      native: name.native,
      state,
      from: &words
    )
    return Forms(
      ownScript: Self.key(prints.ownScript, state.number << 2),
      given: Self.key(prints.given, state.number << 2 | 1),
      romanised: Self.key(prints.romanised, state.number << 2 | 1),
      sounds: prints.sounds.map { $0.followed(by: state.number << 2 | 2) }
    )
  }

  private static func key(_ print: Fingerprint, _ kind: UInt64) -> Fingerprint {
    print == .none ? .none : print.followed(by: kind)
  }
}

// Looking up.
extension KnownPeople {
  /// The first known person that is the same by the rules, or else resembles; nil when neither is there.
  ///
  /// The same e-mail makes one person of two records only under a similar name, and the same name only
  /// where no other e-mail and no other ministry speaks against it.
  mutating func match(for traits: inout Traits) -> Match? {
    if let person = person(id: traits.id) { return .same(person, .id) }
    if let place = userOfMailbox(traits) { return .same(person(place), .email) }
    fileAll()
    let forms = forms(of: traits.name)
    traits.forms = forms
    let found = bearers(of: forms, traits.name)
    if let same = sameName(as: traits.record, among: found) { return same }
    if let bearers = found.first?.bearers { return alike(first(of: bearers), .name) }
    if let place = byEmail[traits.email] { return alike(place, .email) }
    let heard = forms.sounds.compactMap { bySound[$0] }.min()
    return heard.flatMap { alike($0, .spelling) }
  }

  private func alike(_ place: Int32, _ reason: Resemblance.Reason) -> Match? {
    .alike(Resemblance(person: person(place), reason: reason))
  }

  private func person(_ place: Int32) -> KnownPerson {
    let bearer = people[Int(place)]
    return KnownPerson(name: bearer.name.details.plainName, source: bearer.source)
  }

  /// Who has the identity in a list of our own.
  private func person(id: String) -> KnownPerson? {
    if id.isEmpty { return nil }
    if let person = byOtherID[id] { return person }
    guard let participant = ParticipantID(id), participant.description == id else { return nil }
    return byParticipant[participant].map(person)
  }

  /// The first of the same e-mail under a similar name.
  private mutating func userOfMailbox(_ traits: Traits) -> Int32? {
    if byEmail[traits.email] == nil { return nil }
    let (people, states) = (people, states)
    return byEmail.first(
      of: traits.email,
      similarTo: traits.name.comparable(states),
      name: { people[Int($0)].name.comparable(states) },
      isSame: { people[Int($0)].name == traits.name }
    )
  }
}

// People of the same name.
extension KnownPeople {
  /// Those who bear one form of a name.
  private typealias Found = (isLatin: Bool, bearers: NamePlaces.Bearers)

  /// Who bears any form of the name: the own-script form first, for it says more, then those in Latin in the order of the
  /// alphabet.
  private func bearers(of forms: Forms, _ name: WrittenName) -> [Found] {
    let own = bearers(of: forms.ownScript)
    let (given, romanised) = (bearers(of: forms.given), bearers(of: forms.romanised))
    if own == nil, given == nil, romanised == nil { return [] }
    // Which of two comes first is asked only where it makes a difference.
    let isOneOrder = given == romanised || given == nil || romanised == nil
    let latin = isOneOrder || isInOrder(name) ? [given, romanised] : [romanised, given]
    return [own].compactMap(\.self).map { (isLatin: false, bearers: $0) }
      + latin.compactMap(\.self).map { (isLatin: true, bearers: $0) }
  }

  private func bearers(of form: Fingerprint) -> NamePlaces.Bearers? {
    form == .none ? nil : byName[form]
  }

  /// Whether the form as given comes before the one romanised.
  private func isInOrder(_ name: WrittenName) -> Bool {
    var memory = NameMemory()
    let language = states.language(of: name.affiliation)
    let keys = NameKeys(name.details, language: language, from: &memory)
    var given = name.details
    given.nativeName = ""
    return NameKeys(given, language: language, from: &memory).latin.first == keys.latin.first
  }

  private func sameName(as record: Namesakes.Person, among found: [Found]) -> Match? {
    for (_, bearers) in found {
      let same = first(
        of: bearers,
        { $0.first(withLetterOf: record) },
        ifAlone: {
          $0.sharesLetter(with: record)
        }
      )
      if let same { return .same(person(same), .letterAndName) }
    }
    for (isLatin, bearers) in found {
      let same = first(of: bearers, { $0.first(like: record) }, ifAlone: { $0.isLike(record) })
      if let same { return .same(person(same), isLatin ? .romanisedName : .ownScriptName) }
    }
    return nil
  }

  private func first(of bearers: NamePlaces.Bearers) -> Int32 {
    switch bearers {
    case .one(let place): place
    case .several(let number): byName.namesakes(number).first
    }
  }

  private func first(
    of bearers: NamePlaces.Bearers,
    _ find: (Namesakes) -> Int32?,
    ifAlone isSame: (Namesakes.Person) -> Bool
  ) -> Int32? {
    switch bearers {
    case .one(let place): isSame(people[Int(place)].record) ? place : nil
    case .several(let number): find(byName.namesakes(number))
    }
  }
}
