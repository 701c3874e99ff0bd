import Registration
import Testing

@testable import Journal

extension Sample {
  /// At least one fact of every kind, and every act of a move.
  static func facts() throws -> [Fact] {
    try [programmeFacts(), personFacts(), moves(), attendance(), directoryFacts()].flatMap { $0 }
  }

  private static func programmeFacts() throws -> [Fact] {
    [
      .programmeAdopted(try programme()),
      .programmeRevised(from: try programme(), to: try programme("Another")),
    ]
  }

  private static func personFacts() throws -> [Fact] {
    let badge = try #require(Badge(letter: UInt8(ascii: "A"), number: 17))
    let bare = NewParticipant(details: Details(affiliation: try #require(AffiliationCode("UKR"))))
    let walkIn = NewParticipant(
      details: try details(),
      origin: .walkIn(reason: ""),
      letterOrder: 3,
      expected: [],
      substituteFor: try person(2)
    )
    return [
      .registered(bare, badge: badge),
      .registered(walkIn, badge: badge),
      .amended(
        try person(2),
        [FieldChange(.email, was: "", now: "a@b.c"), FieldChange(.remarks, was: "x", now: "")]
      ),
      .expectationSet(try person(2), from: nil, to: [try activity("forum")]),
      .expectationSet(try person(2), from: [], to: nil),
    ]
  }

  private static func moves() throws -> [Fact] {
    let acts: [Move.Act] = [
      .confirmed, .arrived, .notArrived, .departed, .markedNoShow, .withdrawn, .reinstated,
      .substituted(by: try person(4, 7)), .merged(into: try person(5)), .unmerged,
    ]
    let bare = Standing()
    let full = try standing()
    let at = try moment()
    return try acts.flatMap { act in
      [
        .moved(Move(try person(2), act, at: at, reason: "ill", was: full)),
        .moved(Move(try person(2), act, at: at, was: bare)),
      ]
    }
  }

  private static func attendance() throws -> [Fact] {
    let panel = try activity("forum.panel-1")
    let journey = Journey(
      activity: panel,
      leg: .out,
      occurrence: try occurrence("2017-10-31T08:00:00.000+09:00")
    )
    var facts: [Fact] = try Mark.allCases.map { mark in
      .marked(
        MarkChange(
          try person(2),
          at: panel,
          mark: mark,
          happened: try moment(),
          note: "by bus",
          was: try marking()
        )
      )
    }
    facts.append(
      .marked(MarkChange(try person(2), at: panel, mark: nil, happened: try moment(), was: nil))
    )
    for leg in Journey.Leg.allCases {
      for was in [nil, journey] {
        facts.append(
          .boarded(
            BoardChange(
              try person(2),
              to: panel,
              leg: leg,
              isAboard: was == nil,
              at: try moment(),
              was: was
            )
          )
        )
      }
    }
    return facts
  }

  static func issuedList() throws -> IssuedList {
    IssuedList(
      .provisional,
      revision: 2,
      upTo: try entryID(1042),
      asOf: try moment(),
      layout: IssuedList.Layout(
        order: .name,
        groups: [try #require(GroupID("host")), try #require(GroupID("member-states"))]
      ),
      rows: 120,
      file: "list.html"
    )
  }

  private static func directoryFacts() throws -> [Fact] {
    let panel = try activity("forum.panel-1")
    let old = try activity(titled: "Old")
    let new = try activity(titled: "New")
    return [
      .ministryAdded(try ministry()),
      .ministryRenamed(from: try ministry(), to: try ministry("Ministry of the Interior")),
      .ministriesMerged(
        try #require(MinistryID("A-k3f9qz.7.1")),
        into: try #require(MinistryID("tur.interior"))
      ),
      .activityAdded(new, after: nil),
      .activityAdded(new, after: panel),
      .activityChanged(from: old, to: new),
      .activityCancelled(panel, reason: "no host"),
      .activityCancelled(panel, reason: ""),
      .exported(Export(list: "attendees", filter: "state TUR", rows: 12, file: "a.csv")),
      .exported(Export(list: "participants", rows: 0)),
      .listIssued(try issuedList()),
      .listIssued(
        IssuedList(.final, revision: 0, upTo: try entryID(1), asOf: try moment(), rows: 0)
      ),
      .broughtIn(file: "nominations.csv"),
      .broughtIn(file: ""),
      .undone(.ministryAdded(try ministry())),
      .undone(.activityCancelled(panel, reason: "no host")),
    ]
  }
}
