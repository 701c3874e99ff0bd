import Registration
import Testing

@testable import Configuration

/// What is said against faulty programme files.
@Suite struct ProgrammeFaultsTests {
  @Test func `a programme in order raises no complaint`() {
    #expect(complaints(aboutProgramme: smallProgramme) == [])
  }

  @Test func `a key that nobody knows is named with those there are`() {
    #expect(
      complaints(aboutProgramme: smallProgramme + "titel: Twice\n") == [
        "c/programmes/p.yaml:9:1: 'titel' is not a key of a programme; expected one of id, title, "
          + "first-day, last-day, place, time-zone, organisation, activities, edition, hosts, "
          + "organisers, list"
      ]
    )
  }

  @Test func `the layout of the list of participants is read, and what it cannot be is said`()
    throws
  {
    let lines = "list:\n  groups: [host, members]\n  order: name\n"
    let files = [
      "programmes/p.yaml": smallProgramme + lines, "organisations/o.yaml": smallOrganisation,
    ]
    let layout = try folder(files).programme(at: "c/programmes/p.yaml").listLayout
    #expect(layout.groups.map(\.text) == ["host", "members"])
    #expect(layout.order == .name)
    let faulty = "list:\n  groups: [host, hosts, host]\n  order: age\n"
    #expect(
      complaints(aboutProgramme: smallProgramme + faulty) == [
        "c/programmes/p.yaml:10:18: 'groups' is 'hosts'; expected one of members, host",
        "c/programmes/p.yaml:10:25: 'groups' is 'host' again, as on line 10; expected each only once",
        "c/programmes/p.yaml:11:10: 'order' is 'age'; expected one of precedence, capacity, name",
      ]
    )
  }

  @Test func `missing keys are all named with what belongs there`() {
    #expect(
      complaints(aboutProgramme: "id: p\ntitle: A Programme\norganisation: o\n") == [
        "c/programmes/p.yaml:1:1: a programme has no 'first-day'; "
          + "expected a day that is, such as 2017-10-30",
        "c/programmes/p.yaml:1:1: a programme has no 'last-day'; "
          + "expected a day that is, such as 2017-11-03",
        "c/programmes/p.yaml:1:1: a programme has no 'place'; "
          + "expected where it is held, as printed: Seoul",
        "c/programmes/p.yaml:1:1: a programme has no 'time-zone'; "
          + "expected a time zone by its IANA name, such as Asia/Seoul",
        "c/programmes/p.yaml:1:1: a programme has no 'activities'; "
          + "expected the activities in order",
      ]
    )
  }

  /// A line of the programme as it should not be, and what is said of it.
  @Test(arguments: [
    (
      "first-day: 2017-10-30", "first-day: 2017-02-30", "3:12",
      "'first-day' is '2017-02-30'; expected a day that is, such as 2017-10-30"
    ),
    (
      "last-day: 2017-11-03", "last-day: 3.11.2017", "4:11",
      "'last-day' is '3.11.2017'; expected a day that is, such as 2017-11-03"
    ),
    (
      "last-day: 2017-11-03", "last-day: 2017-10-29", "4:11",
      "'last-day' is 2017-10-29; expected it not to lie before 2017-10-30"
    ),
    (
      "time-zone: Asia/Seoul", "time-zone: Asia/Secul", "6:12",
      "'time-zone' is 'Asia/Secul'; expected a time zone by its IANA name, such as Asia/Seoul"
    ),
    ("title: A Programme", "title:", "2:7", "'title' has no value; expected its title"),
    ("title: A Programme", "title: [A, Programme]", "2:8", "'title' is a list; expected a text"),
    (
      "title: A Programme", "title: A Programme\nedition: seventh", "3:10",
      "'edition' is 'seventh'; expected a number from 1, such as 7"
    ),
    (
      "title: A Programme", "title: A Programme\nhosts: [ALB, ALB]", "3:14",
      "'hosts' is 'ALB' again, as on line 3; expected each only once"
    ),
    (
      "title: A Programme", "title: A Programme\nhosts: [XYZ]", "3:9",
      "'hosts' is 'XYZ'; expected codes of affiliations in the organisation's file"
    ),
    (
      "id: p", "id: A Programme!", "1:5",
      "'id' is 'A Programme!'; expected lower-case letters, digits and - . _, at most 64"
    ),
    (
      "organisation: o", "organisation: oo", "7:15",
      "'organisation' is 'oo'; expected an organisation that has a file, "
        + "here c/organisations/oo.yaml"
    ),
    (
      "activities: []", "activities: workshop", "8:13",
      "'activities' is a text; expected a list"
    ),
  ])
  func `a faulty value is named with its place and what is expected`(
    line: String,
    instead: String,
    place: String,
    said: String
  ) {
    let text = smallProgramme.replacing(line, with: instead)
    #expect(complaints(aboutProgramme: text) == ["c/programmes/p.yaml:\(place): \(said)"])
  }

  /// Activities as they should not be, and what is said of them.
  @Test(arguments: [
    (
      "{id: a, kind: party, title: A}", "9:19",
      "'kind' is 'party'; expected one of workshop, conference, visit, meeting, other"
    ),
    (
      "{id: a, kind: visit, title: A, day: 2017-11-04}", "9:41",
      "'day' is 2017-11-04; expected a day of the programme, 2017-10-30 to 2017-11-03"
    ),
    (
      "{id: a, kind: visit, title: A, start: 25:00}", "9:43",
      "'start' is '25:00'; expected a time of the clock, such as 09:30"
    ),
    (
      "{id: a, kind: visit, title: A, start: 10:00, end: 09:00}", "9:55",
      "'end' is 09:00; expected it not to lie before 10:00"
    ),
    (
      "{id: a, kind: visit, title: A, capacity: many}", "9:46",
      "'capacity' is 'many'; expected a number of seats, from 1 to 1000000"
    ),
    (
      "{id: a, kind: visit, title: A, bus: maybe}", "9:41",
      "'bus' is 'maybe'; expected yes or no"
    ),
    (
      "{id: a, kind: visit, title: A, time-zone: Mars}", "9:47",
      "'time-zone' is 'Mars'; expected a time zone by its IANA name, such as Asia/Seoul"
    ),
    (
      "{id: a, kind: visit, title: A, sessions: [{id: a, title: B}]}", "9:52",
      "'id' is 'a' again, as on line 9; expected each only once"
    ),
    (
      "{id: a, kind: visit, title: A, day: 2017-11-01, sessions: "
        + "[{id: b, title: B, day: 2017-11-02}]}", "9:87",
      "'day' is 2017-11-02; expected the day of its activity, 2017-11-01"
    ),
    (
      "{id: a, kind: visit, title: A, sessions: [{id: b, title: B, day: 2018-11-02}]}", "9:70",
      "'day' is 2018-11-02; expected a day of the programme, 2017-10-30 to 2017-11-03"
    ),
    (
      "{id: a, kind: visit, title: A, start: 10:00, sessions: [{id: b, title: B, start: 9:30}]}",
      "9:86", "'start' is 09:30; expected it within its activity, from 10:00"
    ),
    (
      "{id: a, kind: visit, title: A, end: 10:00, sessions: [{id: b, title: B, end: 10:30}]}",
      "9:82", "'end' is 10:30; expected it within its activity, until 10:00"
    ),
    (
      "{id: a, kind: visit, title: A, presentations: [{presenter: P}]}", "9:52",
      "a presentation has no 'title'; expected its title"
    ),
    ("a visit", "9:5", "an activity is a text; expected a mapping"),
  ])
  func `a faulty activity is named with its place and what is expected`(
    activity: String,
    place: String,
    said: String
  ) {
    let text = smallProgramme.replacing("activities: []", with: "activities:\n  - \(activity)")
    #expect(complaints(aboutProgramme: text) == ["c/programmes/p.yaml:\(place): \(said)"])
  }

  @Test func `every mistake is named, in the order of the file`() {
    let text = """
      id: p
      title: A Programme
      first-day: 2017-10-32
      last-day: 2017-11-03
      place: Seoul
      time-zone: Nowhere
      organisation: o
      activities:
        - id: a
          kind: visit
          tittle: A
        - {id: a, kind: meeting, title: B}
        - {id: a, kind: meeting, title: C}
      """
    #expect(
      complaints(aboutProgramme: text).map { String($0.dropFirst("c/programmes/p.yaml:".count)) }
        == [
          "3:12: 'first-day' is '2017-10-32'; expected a day that is, such as 2017-10-30",
          "6:12: 'time-zone' is 'Nowhere'; expected a time zone by its IANA name, "
            + "such as Asia/Seoul",
          "9:5: an activity has no 'title'; expected its title",
          "11:5: 'tittle' is not a key of an activity; expected one of id, kind, title, day, "
            + "start, end, time-zone, venue, organiser, chair, capacity, bus, presentations, "
            + "sessions",
          "13:10: 'id' is 'a' again, as on line 12; expected each only once",
        ]
    )
  }

  @Test func `mistakes in several files are named file by file`() {
    let said = complaints(about: [
      "programmes/p.yaml": smallProgramme.replacing("Asia/Seoul", with: "Mars"),
      "organisations/o.yaml": smallOrganisation.replacing("states: yes", with: "states: two"),
      "ministries/alb.yaml": "state: ALB\nas-of: 2017-13-01\nministries: []\n",
    ])
    #expect(
      said == [
        "c/programmes/p.yaml:6:12: 'time-zone' is 'Mars'; "
          + "expected a time zone by its IANA name, such as Asia/Seoul",
        "c/organisations/o.yaml:4:48: 'states' is 'two'; expected yes or no",
        "c/ministries/alb.yaml:2:8: 'as-of' is '2017-13-01'; "
          + "expected a day that is, such as 2017-11-01",
      ]
    )
  }

  @Test func `a programme asked for by name bears that name`() throws {
    let files = ["programmes/q.yaml": smallProgramme, "organisations/o.yaml": smallOrganisation]
    let id = try #require(ProgrammeID("q"))
    #expect(
      throws: FaultyConfiguration(
        Complaint(
          file: "c/programmes/q.yaml",
          place: .init(line: 1, column: 5),
          problem: .value("p", of: "id", expected: "q, as the file is named")
        )
      )
    ) { try folder(files).programme(id) }
  }
}
