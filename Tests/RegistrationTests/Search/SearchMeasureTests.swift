import Testing

@testable import Registration

/// How surely the search finds the person meant.
///
/// Each person is looked for by every spelling of the family name that the tables know: own script,
/// the national rule, passports, without marks, older habits and the usual alternates. Where more than
/// five people bear a family name so spelt, nobody can expect one of them among the first five by it
/// alone: there the given name is typed as well, spelt by the same kind of rule.
struct SearchMeasureTests {
  @Test(arguments: NameTable.all.map(\.state))
  func `at least 99 of 100 are among the first five by any spelling of the full name`(
    state: AffiliationCode
  ) throws {
    let measured = try #require(MeasuredPeople.all)
    var (asked, missed) = (0, [String]())
    for person in measured.people where person.state == state {
      for query in Self.fullNames(of: person, among: measured) {
        asked += 1
        let place = measured.place(of: person, query)
        if place.map({ $0 >= 5 }) ?? true {
          missed.append("\(query) (\(person.given.native) \(person.family.native))")
        }
      }
    }
    #expect(asked >= 2 * MeasuredPeople.ofEachState)
    #expect(missed.count * 100 <= asked, "\(missed.count) of \(asked): \(missed.prefix(20))")
  }

  @Test(arguments: NameTable.all.map(\.state))
  func `three letters of any spelling always list the person`(state: AffiliationCode) throws {
    let measured = try #require(MeasuredPeople.all)
    var missed: [String] = []
    var listed: [String: Set<ParticipantID>] = [:]
    for person in measured.people where person.state == state {
      for spelling in person.family.spellings + person.given.spellings {
        let beginning = String(spelling.prefix(3))
        let found =
          listed[beginning]
          ?? Set(measured.register.matches(of: SearchQuery(beginning)).map(\.participant))
        listed[beginning] = found
        if !found.contains(person.id) { missed.append("\(beginning) of \(spelling)") }
      }
    }
    #expect(missed == [])
  }

  /// Where the record has no own script, one wrong letter of that script may be two Latin ones: ց is ts.
  @Test(arguments: NameTable.all.map(\.state))
  func `one letter wrong, missing, doubled or swapped still finds the person`(
    state: AffiliationCode
  ) throws {
    let measured = try #require(MeasuredPeople.all)
    var random = SeededNumbers(seed: 5)
    var (asked, missed, missedAsWritten) = (0, [String](), [String]())
    for (number, person) in measured.people.filter({ $0.state == state }).enumerated() {
      let names = [person.family.spellings[0], person.family.national]
      for name in names[0] == names[1] ? [names[0]] : names {
        guard let typed = name.withSlip(number, using: &random) else { continue }
        asked += 1
        guard measured.place(of: person, typed) == nil else { continue }
        missed.append("\(typed) for \(name)")
        let isThere = name == names[1] || measured.register[person.id]?.details.nativeName != ""
        if isThere, typed.count >= 4 { missedAsWritten.append("\(typed) for \(name)") }
      }
    }
    #expect(asked > 0)
    #expect(missedAsWritten == [], "four letters and more, in a script that the record has")
    #expect(missed.count * 100 <= 3 * asked, "\(missed.count) of \(asked): \(missed)")
  }

  /// The family name in every spelling, with the given name where too many bear it.
  private static func fullNames(
    of person: MeasuredPeople.Person,
    among measured: MeasuredPeople
  ) -> [String] {
    let given = person.given.spellings
    return person.family.spellings.enumerated().map { kind, family in
      measured.bearers(of: family) <= 5
        ? family : "\(family) \(kind == 0 ? given[0] : person.given.national)"
    }
  }
}

extension MeasuredPeople {
  /// Where a person stands among those found, from 0; nil when not among them.
  fileprivate func place(of person: Person, _ query: String) -> Int? {
    register.matches(of: SearchQuery(query)).firstIndex { $0.participant == person.id }
  }
}

extension String {
  /// With one letter wrong, missing, doubled or swapped; nil for a name of less than four letters.
  fileprivate func withSlip(_ number: Int, using random: inout SeededNumbers) -> String? {
    var letters = Array(self)
    guard letters.count >= 4 else { return nil }
    let place = Int.random(in: 0..<letters.count - 1, using: &random)
    switch number % 4 {
    case 0:
      let other = letters.first { $0 != letters[place] } ?? letters[place]
      letters[place] = other
    case 1: letters.remove(at: place)
    case 2: letters.insert(letters[place], at: place)
    default: letters.swapAt(place, place + 1)
    }
    return String(letters)
  }
}
