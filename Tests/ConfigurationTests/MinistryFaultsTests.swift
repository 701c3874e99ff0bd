import Testing

@testable import Configuration

/// What is said against faulty files of ministries.
@Suite struct MinistryFaultsTests {
  private let good = """
    state: ALB
    as-of: 2017-11-01
    ministries:
      - {id: alb.justice, name: Ministry of Justice, sure: yes}

    """

  @Test func `ministries in order raise no complaint`() {
    #expect(complaints(aboutMinistries: good) == [])
  }

  /// A part of the file as it should not be, and what is said of it.
  @Test(arguments: [
    (
      "alb.justice", "arm.justice", "4:10",
      "'id' is 'arm.justice'; expected the state's code in small letters, a dot and a word: "
        + "tur.interior"
    ),
    ("sure: yes", "sure: unsure", "4:56", "'sure' is 'unsure'; expected yes or no"),
    (
      "sure: yes}", "sure: yes, abbreviations: MD}", "4:76",
      "'abbreviations' is a text; expected a list"
    ),
    (
      "sure: yes}", "sure: yes}\n  - {id: alb.justice, name: Justice, sure: no}", "5:10",
      "'id' is 'alb.justice' again, as on line 4; expected each only once"
    ),
    (
      "sure: yes}", "sure: yes}\n  - {id: alb.law, name: Ministry of Justice, sure: no}", "5:25",
      "'name' is 'Ministry of Justice' again, as on line 4; expected each only once"
    ),
  ])
  func `a faulty value is named with its place and what is expected`(
    part: String,
    instead: String,
    place: String,
    said: String
  ) {
    let text = good.replacing(part, with: instead)
    #expect(
      complaints(aboutMinistries: text).first == "c/ministries/alb.yaml:\(place): \(said)"
    )
  }

  @Test func `a file of another state than it is named for is refused`() {
    let text = "state: ARM\nas-of: 2017-11-01\nministries: []\n"
    #expect(
      complaints(aboutMinistries: text) == [
        "c/ministries/alb.yaml:1:8: 'state' is 'ARM'; expected ALB, as the file is named"
      ]
    )
  }
}
