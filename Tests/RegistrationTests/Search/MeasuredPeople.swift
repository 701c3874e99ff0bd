import Testing

@testable import Registration

/// A thousand invented people of twelve states, the same every time, by whom the search is measured.
struct MeasuredPeople: Sendable {
  let register: Register
  /// In the order of registration.
  let people: [Person]

  /// One of them, by the names of the table.
  struct Person: Sendable {
    let id: ParticipantID
    let state: AffiliationCode
    let family: NameTable.Name
    let given: NameTable.Name
  }

  /// A number for each state's share.
  static let ofEachState = 84

  static let all: MeasuredPeople? = try? MeasuredPeople()

  private init() throws {
    var random = SeededNumbers(seed: 2017)
    var details: [Details] = []
    var names: [(NameTable.Name, NameTable.Name)] = []
    for number in 0..<Self.ofEachState {
      for table in NameTable.all {
        let family = try #require(table.families.randomElement(using: &random))
        let given = try #require(table.givens.randomElement(using: &random))
        names.append((family, given))
        details.append(Self.details(of: table.state, family, given, number))
      }
    }
    var register = try Register.of(details)
    _ = register.prepareSearch()
    self.register = register
    people = zip(register.participants, names).map { person, name in
      Person(id: person.id, state: person.details.affiliation, family: name.0, given: name.1)
    }
  }

  /// Three of five with both scripts as letters have them, one in own script only, one in Latin only.
  private static func details(
    of state: AffiliationCode,
    _ family: NameTable.Name,
    _ given: NameTable.Name,
    _ number: Int
  ) -> Details {
    let own =
      state.text == "KOR" ? family.native + given.native : "\(given.native) \(family.native)"
    let isWithoutLatin = number % 5 == 3
    return Details(
      affiliation: state,
      givenNames: isWithoutLatin ? "" : given.national.withCapital,
      familyName: isWithoutLatin ? "" : family.national.withCapital,
      nativeName: number % 5 == 4 ? "" : own
    )
  }

  /// How many of them a spelling of a family name is a spelling of.
  func bearers(of spelling: String) -> Int {
    people.count { $0.family.spellings.contains(spelling) }
  }
}

extension String {
  /// With the first letter large, as Latin names are written; Turkish and Azerbaijani i has its dot.
  fileprivate var withCapital: String {
    hasPrefix("i") ? "I" + dropFirst() : prefix(1).uppercased() + dropFirst()
  }
}
