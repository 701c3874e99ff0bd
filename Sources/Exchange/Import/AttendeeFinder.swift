import Registration
import Text

/// Finds the person whom a row of a sheet of attendance means: by badge, by identity, or by name within the state.
struct AttendeeFinder {
  private let people: [Participant]
  private let languages: [AffiliationCode: Language]
  private var byID: [String: Int] = [:]
  private var byBadge: [Badge: Int] = [:]
  private var byName: [Key: [Int]] = [:]
  private var bySound: [SoundKey: [Int]] = [:]
  private let byState: [AffiliationCode: [Int]]

  /// A form of a name within one state.
  private struct Key: Hashable {
    let affiliation: AffiliationCode
    let name: String
  }

  /// A name by its sound within one state.
  private struct SoundKey: Hashable {
    let affiliation: AffiliationCode
    let sound: Fingerprint
  }

  /// Whom a name may mean.
  enum Found: Equatable {
    case nobody
    /// One; a guess where the name is written otherwise, or in part.
    case one(Participant, isGuess: Bool)
    case several([Participant])
  }

  init(_ register: Register) {
    people = Array(register.people)
    let codes = (register.programme?.affiliations ?? []).map(\.code)
    languages = Dictionary(
      codes.compactMap { code in register.language(of: code).map { (code, $0) } }
    ) { first, _ in first }
    byState = Dictionary(grouping: people.indices) { [people] in people[$0].details.affiliation }
    var memory = NameMemory()
    for (index, person) in people.enumerated() {
      byID[person.id.description] = index
      byBadge[person.badge] = index
      let keys = keys(of: person.details, from: &memory)
      for key in keys.names { byName[key, default: []].append(index) }
      for key in keys.sounds { bySound[key, default: []].append(index) }
    }
  }

  /// The person with this identity; nil when nobody has it.
  func person(id: String) -> Participant? { byID[id].map { people[$0] } }

  /// The person with this badge; nil when nobody has it.
  func person(badge: Badge) -> Participant? { byBadge[badge].map { people[$0] } }

  /// Whether the name may be this person's, in whatever spelling.
  func isSimilar(_ details: Details, to person: Participant) -> Bool {
    let language = languages[person.details.affiliation]
    return ComparableName(details, language: language)
      .isSimilar(to: ComparableName(person.details, language: language))
  }

  /// The people of the states whom the name means: as written in either script, else by its sound, else in part.
  func find(_ name: Details, in states: [AffiliationCode]) -> Found {
    var memory = NameMemory()
    let asked = states.map { state in
      var name = name
      name.affiliation = state
      return keys(of: name, from: &memory)
    }
    let exact = Set(asked.flatMap { $0.names.flatMap { byName[$0] ?? [] } })
    if !exact.isEmpty { return found(exact, isGuess: false) }
    let heard = Set(asked.flatMap { $0.sounds.flatMap { bySound[$0] ?? [] } })
    if !heard.isEmpty { return found(heard, isGuess: true) }
    let alike = states.flatMap { byState[$0] ?? [] }.filter { isSimilar(name, to: people[$0]) }
    return found(Set(alike), isGuess: true)
  }

  private func found(_ indices: Set<Int>, isGuess: Bool) -> Found {
    let found = indices.sorted().map { people[$0] }
    switch found.count {
    case 0: return .nobody
    case 1: return .one(found[0], isGuess: isGuess)
    default: return .several(found)
    }
  }

  private func keys(
    of details: Details,
    from memory: inout NameMemory
  ) -> (names: Set<Key>, sounds: Set<SoundKey>) {
    let state = details.affiliation
    let names = NameKeys(details, language: languages[state], from: &memory)
    let own = details.nativeName.foldedWords.sorted().joined(separator: " ")
    let written = names.latin + (own.isEmpty ? [] : [own])
    return (
      Set(written.map { Key(affiliation: state, name: $0) }),
      Set(names.sounds.map { SoundKey(affiliation: state, sound: $0) })
    )
  }
}
