import Text

/// Who bears a name, by the name's fingerprint: most names have one bearer, which takes no room of its own.
struct NamePlaces: Sendable {
  private var places = PlacesByFingerprint()
  /// Who or how many each name has, in the order in which the names came.
  private var bearers: [Bearers] = []
  private var several: [Namesakes] = []

  /// Who bears a name.
  enum Bearers: Hashable, Sendable {
    case one(Int32)
    /// More than one, by their place among those.
    case several(Int32)
  }

  /// Who bears the name; nil when nobody does.
  subscript(name: Fingerprint) -> Bearers? { places[name].map { bearers[Int($0)] } }

  /// The people of a name that has more than one bearer.
  func namesakes(_ place: Int32) -> Namesakes { several[Int(place)] }

  /// Adds one who comes after all others; `known` tells of another what is known of them.
  mutating func add(
    _ place: Int32,
    _ person: Namesakes.Person,
    under name: Fingerprint,
    known: (Int32) -> Namesakes.Person
  ) {
    let number = Int(places.place(of: name, orAdding: Int32(bearers.count)))
    guard number < bearers.count else { return bearers.append(.one(place)) }
    switch bearers[number] {
    case .one(let first):
      var namesakes = Namesakes(first, known(first))
      namesakes.add(place, person)
      bearers[number] = .several(Int32(several.count))
      several.append(namesakes)
    case .several(let others): several[Int(others)].add(place, person)
    }
  }
}
