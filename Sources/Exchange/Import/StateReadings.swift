import Registration
import Text

/// The states by number, each with the language of its names.
struct StateReadings: Sendable {
  private let languages: [AffiliationCode: Language]
  private var places = PlacesByFingerprint()
  private var readings: [NameWords.Reading] = []

  init(_ register: Register) {
    let codes = (register.programme?.affiliations ?? []).map(\.code)
    let known = codes.compactMap { code in register.language(of: code).map { (code, $0) } }
    languages = Dictionary(known) { first, _ in first }
  }

  /// The language of a state's names; nil when unknown.
  func language(of state: AffiliationCode) -> Language? { languages[state] }

  /// The same with the state's number, which it gets when it is first asked for.
  mutating func reading(of state: AffiliationCode) -> NameWords.Reading {
    let place = Int(
      places.place(of: Fingerprint(of: state.text), orAdding: Int32(readings.count))
    )
    if place == readings.count {
      readings.append(NameWords.Reading(language: languages[state], number: UInt64(place)))
    }
    return readings[place]
  }
}
