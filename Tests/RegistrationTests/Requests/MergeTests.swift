import Testing

@testable import Registration

@Suite struct Merging {
  /// Two records of one person: the first arrived with a mark, a journey and a phone number.
  private func twins() throws -> (RegistrationDesk, ParticipantID, ParticipantID) {
    var desk = try RegistrationDesk()
    let gone = try desk.nominate("Mehmet", "Sahin") { $0.phone = "1" }
    let kept = try desk.nominate("Mehmet", "Şahin")
    let (visit, workshop) = (try desk.activity("visit"), try desk.activity("workshop"))
    try desk.ask(.arrive([gone], at: nil))
    try desk.ask(.mark([gone], at: workshop, .present, happened: nil, note: ""))
    try desk.ask(.mark([gone, kept], at: visit, .late, happened: nil, note: ""))
    try desk.ask(.board([gone], to: visit, .out))
    return (desk, gone, kept)
  }

  @Test func `the survivor takes what it lacks, in one entry`() throws {
    var (desk, gone, kept) = try twins()
    let was = try desk.person(gone).standing
    let phone = FieldChange(.phone, was: "", now: "1")
    let (visit, workshop) = (try desk.activity("visit"), try desk.activity("workshop"))
    #expect(
      try desk.ask(.merge(gone, into: kept, [phone])) == [
        .amended(kept, [phone]),
        .marked(
          MarkChange(
            kept,
            at: workshop,
            mark: .present,
            happened: try desk.at("09:04"),
            was: nil
          )
        ),
        .boarded(
          BoardChange(
            kept,
            to: visit,
            leg: .out,
            isAboard: true,
            at: try desk.at("09:06"),
            was: nil
          )
        ),
        .moved(Move(kept, .arrived, at: try desk.at("09:03"), was: Standing())),
        .moved(Move(gone, .merged(into: kept), at: try desk.at("09:07"), was: was)),
      ]
    )
  }

  @Test func `a merged record is shown nowhere, and its badge finds the survivor`() throws {
    var (desk, gone, kept) = try twins()
    let badge = try desk.person(gone).badge
    try desk.ask(.merge(gone, into: kept, []))
    #expect(desk.register.people.map(\.id) == [kept])
    #expect(desk.register.participant(badge: badge)?.id == kept)
    #expect(desk.register.participants(badgeNumber: badge.number).map(\.id) == [kept])
  }

  @Test func `what is asked of a merged record happens to the survivor`() throws {
    var (desk, gone, kept) = try twins()
    try desk.ask(.merge(gone, into: kept, []))
    #expect(
      try desk.refusal(of: .arrive([gone], at: nil))
        == .alreadyArrived(
          name: "Mehmet ŞAHİN",
          try desk.seen("09:03", recorded: "09:07")
        )
    )
    let departed = try desk.ask(.depart([gone], at: nil))
    let standing = Standing(
      status: .arrived,
      arrival: try desk.seen("09:03", recorded: "09:07")
    )
    #expect(departed == [.moved(Move(kept, .departed, at: try desk.at("09:08"), was: standing))])
  }

  @Test func `parted again, each has what it had, but what changed since stays`() throws {
    var (desk, gone, kept) = try twins()
    let before = (try desk.person(gone), try desk.person(kept))
    try desk.ask(.merge(gone, into: kept, [FieldChange(.phone, was: "", now: "1")]))
    try desk.ask(.amend(kept, [FieldChange(.phone, was: "1", now: "2")]))
    try desk.ask(.unmerge(gone))
    var expected = before.1
    expected.details.phone = "2"
    #expect(try desk.person(gone) == before.0)
    #expect(try desk.person(kept) == expected)
  }

  @Test func `records that are one already, or merged, cannot be merged`() throws {
    var (desk, gone, kept) = try twins()
    #expect(try desk.refusal(of: .merge(kept, into: kept, [])) == .sameRecord)
    try desk.ask(.merge(gone, into: kept, []))
    #expect(
      try desk.refusal(of: .merge(gone, into: kept, []))
        == .wrongStatus(name: "Mehmet SAHİN", .merged, wanted: "choose two records of the list")
    )
    #expect(
      try desk.refusal(of: .amend(gone, [FieldChange(.phone, was: "1", now: "3")]))
        == .wrongStatus(
          name: "Mehmet SAHİN",
          .merged,
          wanted: "open the record it went into"
        )
    )
  }

  @Test(arguments: [Standing.Status.confirmed, .withdrawn, .noShow])
  func `parted again, a survivor who arrived by the merge alone is where they were`(
    status: Standing.Status
  ) throws {
    var (desk, gone, kept) = try twins()
    switch status {
    case .confirmed: try desk.ask(.confirm([kept]))
    case .withdrawn: try desk.ask(.withdraw([kept], reason: "ill"))
    default: try desk.ask(.markNoShow([kept]))
    }
    let before = try desk.person(kept).standing
    try desk.ask(.merge(gone, into: kept, []))
    #expect(try desk.person(kept).standing.status == .arrived)
    try desk.ask(.unmerge(gone))
    #expect(try desk.person(kept).standing == before)
  }
}
