import Foundation
import Testing

/// The list of participants on the command line: drafts, issues, revisions printed again.
@Suite struct ListTests {
  private static let now = ["--now", "2017-10-30T09:12+09:00"]

  private func placeWithPeople() throws -> Place {
    let place = try Place()
    try place.write(
      """
      Title,Given names,Family name,State,Own-script name,E-mail,Contact consent
      Mr.,Mehmet,Şahin,TUR,,m.sahin@example.org,yes
      Ms.,Iryna,Bondar,UKR,Ірина Бондар,i.bondar@example.org,no

      """,
      to: "people.csv"
    )
    try #require(try place.run("import", "people.csv").status == 0)
    return place
  }

  @Test func `a draft is printed and not recorded`() throws {
    let place = try placeWithPeople()
    let before = try place.journal
    #expect(
      try place.run(["list"] + Self.now)
        == Run(
          status: 0,
          output: """
                                     Korea-BSEC ICT Cooperation Program 2017
                                       Seoul, 30 October - 3 November 2017

                                     PROVISIONAL LIST OF PARTICIPANTS (draft)
                                     as of 30 October 2017, 09:12 (UTC+09:00)

            I. MEMBER STATES

            REPUBLIC OF TURKEY

              Mr. Mehmet ŞAHİN, Delegate
                m.sahin@example.org

            UKRAINE

              Ms. Iryna BONDAR, Delegate                                                  Ірина Бондар

            """
        )
    )
    #expect(try place.journal == before)
  }

  @Test func `an issue is numbered, and printed again as it was`() throws {
    let place = try placeWithPeople()
    let first = try place.run(["list", "--issue"] + Self.now)
    try #require(first.status == 0)
    try place.write("Family name,State\nHoxha,ALB\n", to: "more.csv")
    try #require(try place.run("import", "more.csv").status == 0)
    let issued = try place.run(["list", "--issue", "--to", "rev1.txt"] + Self.now)
    #expect(issued == Run(status: 0, errors: "regdesk: rev1.txt: 3 people, Rev.1\n"))
    #expect(try place.run("list", "--revision", "0") == first)
    let second = try place.run("list", "--revision", "1", "--page-length", "60")
    #expect(second.output == (try place.text(of: "rev1.txt")))
    #expect(
      try place.run(["list", "--changes"] + Self.now).output == """
                     CHANGES TO THE PROVISIONAL LIST OF PARTICIPANTS (draft of Rev.2)
                            since Rev.1 of 30 October 2017, 09:12 (UTC+09:00)
                                 as of 30 October 2017, 09:12 (UTC+09:00)

        Nothing of what the list prints has changed.

        """
    )
    #expect(
      try place.run("list", "--changes", "--revision", "1").output.hasSuffix(
        "\nADDED\n\n  Republic of Albania: HOXHA, Delegate\n"
      )
    )
  }

  @Test func `an old revision is printed as it was, and says whose contacts may not be given now`()
    throws
  {
    let place = try placeWithPeople()
    let first = try place.run(["list", "--issue"] + Self.now)
    try #require(first.output.contains("m.sahin@example.org"))
    try #require(try place.run("list", "--revision", "0").errors == "")
    try place.write(
      "Family name,State,E-mail,Contact consent\nŞahin,TUR,m.sahin@example.org,no\n",
      to: "withdrawn.csv"
    )
    try #require(try place.run("import", "withdrawn.csv", "--update").status == 0)
    #expect(
      try place.run("list", "--revision", "0")
        == Run(
          status: 0,
          output: first.output,
          errors: "regdesk: Rev.0 shows contacts of 1 person who does not consent to it any more.\n"
        )
    )
    let draft = try place.run(["list"] + Self.now)
    #expect(draft.errors == "")
    #expect(!draft.output.contains("example.org"))
  }

  @Test func `the programme may say the groups and the order, and the command line another`() throws
  {
    let place = try placeWithPeople()
    try place.write("Family name,State\nAk,TUR\nKim,KOR\n", to: "more.csv")
    let configuration = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../config/programmes/korea-bsec-2017.yaml")
    let lines = "list:\n  groups: [host, member-states]\n  order: name\n"
    try place.write(
      String(contentsOf: configuration, encoding: .utf8) + lines,
      to: "korea-bsec-2017.yaml"
    )
    let more = ["import", "more.csv", "--programme", "korea-bsec-2017.yaml"]
    try #require(try place.run(more).status == 0)
    let headings = { (run: Run) in
      run.output.split(separator: "\n").filter { line in
        ["I. ", "II. ", "  Mr. ", "  Ms. ", "  AK", "  KIM"].contains { line.hasPrefix($0) }
      }.map { $0.prefix(24).description }
    }
    #expect(
      headings(try place.run(["list"] + Self.now)) == [
        "I. HOST COUNTRY AND ORGA", "  KIM, Delegate", "II. MEMBER STATES", "  AK, Delegate",
        "  Mr. Mehmet ŞAHİN, Dele", "  Ms. Iryna BONDAR, Dele",
      ]
    )
    let other = ["list", "--groups", "member-states", "--order", "precedence"]
    #expect(
      headings(try place.run(other + Self.now)) == [
        "I. MEMBER STATES", "  Mr. Mehmet ŞAHİN, Dele", "  AK, Delegate",
        "  Ms. Iryna BONDAR, Dele",
      ]
    )
  }

  @Test(arguments: [
    (
      ["--issue", "--revision", "1"], 64,
      "--issue and --revision cannot be had together. Leave one of them out."
    ),
    (
      ["--revision", "3"], 66,
      "No revision 3 of the provisional list of participants was issued. Issued: none."
    ),
    (
      ["--changes"], 66,
      "No provisional list of participants was issued before, so nothing can have changed. --issue issues one."
    ),
    (
      ["--groups", "hosts"], 64,
      "The list has no group 'hosts', or it was named twice. There: member-states, observers, sectoral-dialogue-partners, related-bodies, international-organisations, permis, host, speakers, other."
    ),
    (["--page-length", "5"], 64, "A page of 5 lines cannot be printed. Choose 20 to 500, or 0."),
    (
      ["--to", "people.csv"], 73,
      "people.csv is there already and was left alone. Choose another name, or overwrite it with --force."
    ),
  ])
  func `what cannot be had says why`(arguments: [String], status: Int32, words: String) throws {
    let place = try placeWithPeople()
    #expect(
      try place.run(["list"] + arguments) == Run(status: status, errors: "regdesk: \(words)\n")
    )
  }
}
