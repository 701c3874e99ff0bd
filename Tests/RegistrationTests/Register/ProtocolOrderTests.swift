import Testing

@testable import Registration

@Suite struct ProtocolOrderTests {
  /// Who stands where, by family name.
  private func names(_ desk: RegistrationDesk) -> [String] {
    desk.register.people.map(\.details.familyName)
  }

  @Test func `groups, states, heads, alternates, the letter's order, family name`() throws {
    var desk = try RegistrationDesk()
    try desk.nominate("", "Secretary", "PERMIS")
    try desk.nominate("", "Zengin")
    try desk.nominate("", "Çelik")
    try desk.nominate("", "Alternate") { $0.capacity = .alternateHead }
    try desk.nominate("", "Head") { $0.capacity = .headOfDelegation }
    try desk.nominate("", "Pappas", "GRC")
    // The secretariat's group comes after the states', though it is first in the list of affiliations.
    #expect(names(desk) == ["Pappas", "Head", "Alternate", "Zengin", "Çelik", "Secretary"])
  }

  @Test func `people of one place in the letter stand by family name, marks aside`() throws {
    var desk = try RegistrationDesk()
    for name in ["Öz", "Zengin", "Çelik", "Demir"] {
      let details = Details(affiliation: try desk.state("TUR"), familyName: name)
      try desk.ask(.register(NewParticipant(details: details, letterOrder: 7), hereNow: false))
    }
    #expect(names(desk) == ["Çelik", "Demir", "Öz", "Zengin"])
  }

  @Test func `a person moves when capacity, state or name change, and only then`() throws {
    var desk = try RegistrationDesk()
    try desk.nominate("", "Pappas", "GRC")
    let first = try desk.nominate("", "First")
    let second = try desk.nominate("", "Second")
    let head = FieldChange(.capacity, was: "delegate", now: "head of delegation")
    try desk.ask(.amend(second, [head]))
    #expect(names(desk) == ["Pappas", "Second", "First"])
    // First of its own letter, as Pappas is: the name decides.
    try desk.ask(.amend(first, [FieldChange(.affiliation, was: "TUR", now: "GRC")]))
    #expect(names(desk) == ["First", "Pappas", "Second"])
    try desk.ask(.withdraw([second], reason: "ill"))
    #expect(names(desk) == ["First", "Pappas", "Second"])
  }

  @Test func `a revision that orders states otherwise orders their people`() throws {
    var desk = try RegistrationDesk()
    try desk.nominate("", "Demir")
    try desk.nominate("", "Pappas", "GRC")
    var programme = try Programme.small()
    programme.affiliations.reverse()
    try desk.ask(.reviseProgramme(programme))
    #expect(names(desk) == ["Demir", "Pappas"])
    try desk.ask(.undo)
    #expect(names(desk) == ["Pappas", "Demir"])
  }
}
