import Testing
import Text

@testable import Registration

@Suite struct Ministries {
  private func draft(_ name: String, of state: String = "TUR") throws -> MinistryDraft {
    MinistryDraft(affiliation: try #require(AffiliationCode(state)), name: name)
  }

  @Test func `a ministry added is named after its entry, and its name cleaned`() throws {
    var desk = try RegistrationDesk()
    let facts = try desk.ask(.addMinistry(draft("  Treasury ")))
    let treasury = Ministry(
      id: try desk.ministry("A-k3f9qz.2.1"),
      affiliation: try desk.state("TUR"),
      name: "Treasury"
    )
    #expect(facts == [.ministryAdded(treasury)])
    #expect(desk.register.ministry(treasury.id) == treasury)
  }

  @Test func `a name that the state has already is refused, of another state it is not`() throws {
    let desk = try RegistrationDesk()
    let transport = try #require(Ministry.of("TUR", "tur.transport", "Ministry of Transport"))
    #expect(
      try desk.refusal(of: .addMinistry(draft("ministry of TRANSPORT")))
        == .ministryExists(transport)
    )
    #expect(try desk.refusal(of: .addMinistry(draft("Ministry of Transport", of: "GRC"))) == nil)
    #expect(try desk.refusal(of: .addMinistry(draft(" "))) == .ministryNameless)
    #expect(
      try desk.refusal(of: .addMinistry(draft("Sea", of: "ALB")))
        == .unknownAffiliation(try desk.state("ALB"))
    )
  }

  @Test(arguments: ["7", "x", "12", " Й. ", "A1"])
  func `a digit or a lone letter is no name of a ministry`(name: String) throws {
    let desk = try RegistrationDesk()
    let refusal = Refusal.ministryNameTooShort(name.cleaned)
    #expect(try desk.refusal(of: .addMinistry(draft(name))) == refusal)
    let interior = try desk.ministry("tur.interior")
    #expect(try desk.refusal(of: .renameMinistry(interior, to: draft(name))) == refusal)
  }

  @Test func `the likeliest spelling of the same ministry comes first`() throws {
    var desk = try RegistrationDesk()
    try desk.ask(.addMinistry(draft("Treasury")))
    try desk.ask(.addMinistry(draft("Ministry of the Interior")))
    let second = try #require(desk.register.ministry(desk.ministry("A-k3f9qz.3.1")))
    #expect(
      desk.register.ministries(like: second).map(\.name)
        == ["Ministry of Interior", "Ministry of Transport", "Treasury"]
    )
    let interior = try #require(desk.register.ministry(desk.ministry("tur.interior")))
    #expect(
      desk.register.ministry(perhapsSameAs: MinistryDraft(second), besides: second.id) == interior
    )
    #expect(try desk.register.ministry(perhapsSameAs: draft("Central Bank")) == nil)
  }

  @Test func `only what a desk added has an entry that added it`() throws {
    var desk = try RegistrationDesk()
    try desk.ask(.addMinistry(draft("Treasury")))
    let added = try desk.ministry("A-k3f9qz.2.1")
    #expect(desk.register.entry(adding: added) == desk.register.entries.last)
    #expect(try desk.register.entry(adding: desk.ministry("tur.interior")) == nil)
    #expect(try desk.register.entry(adding: desk.ministry("A-k3f9qz.1.1")) == nil)
  }

  @Test func `each is found by its identifier while others are added and taken back`() throws {
    var desk = try RegistrationDesk()
    try desk.ask(.addMinistry(draft("Treasury")))
    let treasury = try #require(desk.register.entries.last).id
    try desk.ask(.addMinistry(draft("Central Bank")))
    try desk.ask(.undoEntry(treasury))
    try desk.ask(.addMinistry(draft("Court of Accounts")))
    let ministries = try #require(desk.register.programme).ministries
    #expect(ministries.map { desk.register.ministry($0.id) } == ministries)
    #expect(try desk.register.ministry(desk.ministry("A-k3f9qz.2.1")) == nil)
  }

  @Test func `a ministry is renamed for everybody in it`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir") { $0.ministry = MinistryID("tur.transport") }
    let from = try #require(Ministry.of("TUR", "tur.transport", "Ministry of Transport"))
    var to = from
    to.name = "Ministry of Transport and Communications"
    #expect(
      try desk.ask(.renameMinistry(from.id, to: draft(to.name)))
        == [.ministryRenamed(from: from, to: to)]
    )
    #expect(try desk.register.ministryName(of: desk.person(ayse)) == to.name)
    #expect(
      try desk.refusal(of: .renameMinistry(from.id, to: draft(to.name))) == .nothingToChange
    )
    #expect(
      try desk.refusal(of: .renameMinistry(from.id, to: draft("Sea", of: "GRC")))
        == .ministryOfAnotherState(to, try desk.state("GRC"))
    )
  }

  @Test func `two ministries merged are one in lookups, lists and totals`() throws {
    var desk = try RegistrationDesk()
    let (gone, kept) = (try desk.ministry("tur.interior"), try desk.ministry("tur.transport"))
    let ayse = try desk.nominate("Ayşe", "Demir") { $0.ministry = gone }
    #expect(
      try desk.ask(.mergeMinistries(gone, into: kept)) == [.ministriesMerged(gone, into: kept)]
    )
    #expect(desk.register.ministry(gone)?.id == kept)
    #expect(try desk.register.ministries(of: desk.state("TUR")).map(\.id) == [kept])
    let totals = desk.register.breakdown(of: desk.register.people).ministries
    #expect(totals.mapValues(\.nominated) == [kept: 1])
    let transport = try #require(desk.register.ministry(kept))
    let meanwhile = Refusal.ministryMergedMeanwhile("Ministry of Interior", into: transport)
    #expect(try desk.refusal(of: .mergeMinistries(kept, into: gone)) == meanwhile)
    #expect(try desk.refusal(of: .mergeMinistries(gone, into: kept)) == meanwhile)
    #expect(try desk.refusal(of: .renameMinistry(gone, to: draft("Sea"))) == meanwhile)
    #expect(try desk.refusal(of: .mergeMinistries(kept, into: kept)) == .sameMinistry(transport))
    try desk.ask(.undo)
    #expect(try desk.register.ministryName(of: desk.person(ayse)) == "Ministry of Interior")
  }

  @Test func `ministries of two states are not merged`() throws {
    let desk = try RegistrationDesk()
    let greek = try #require(Ministry.of("GRC", "grc.interior", "Ministry of Interior"))
    #expect(
      try desk.refusal(of: .mergeMinistries(greek.id, into: desk.ministry("tur.interior")))
        == .ministryOfAnotherState(greek, try desk.state("TUR"))
    )
  }
}
