import Registration
import Testing

@testable import Exchange

@Suite struct ImportPlanTests {
  @Test func `every row is new, known or invalid, and says why`() throws {
    let file = """
      Letter,State,Ministry,Title,First name,Last name,Name in own script,Level,Capacity,Email
      TUR/2017/1,TUR,Ministry of the Interior,Mr.,Mehmet,Şahin,Mehmet Şahin,national,HoD,m.sahin@example.org
      ,Atlantis,,,Ann,Other,,,,
      ,,,,Ann,Other,,,,
      TUR/2017/1,TUR,,,Ayşe,,,municipal,emperor,not an address

      TUR/2017/1,Türkiye,MoI,Mr.,MEHMET,SAHIN,,local,expert,
      TUR/2017/2,TUR,Ministry of Sea,Mr.,Mehmet,Şahin,,local,expert,other@example.org
      UKR/2017/1,Ukraine,,,,,Олег Шагін,,,M.Sahin@example.org
      UKR/2017/2,Ukraine,,,Oleh,Shahin,,,,
      UKR/2017/3,Ukraine,,,,,Олег Шагін,,,
      GRC/2017/1,GRC,,,Ελένη,Παππά,,"x"y,,
      GRC/2017/1,GRC,,,Ελένη
      KOR/1,KOR,ministry of sea,,Sang-Baek CHRIS,KANG,강상백,,organiser,
      TUR/2017/9,TUR,ministry of the sea,,Can,Öz,,,,
      ,  , ,,,,,,,
      """
    let plan = try plan(file)
    #expect(
      words(of: plan) == [
        "2 Mehmet Şahin: new",
        "3 Ann Other: line 3, column 2 (State): \"Atlantis\" is not a known state. \(states)",
        "4 Ann Other: line 4, column 2 (State): There is no state. \(states)",
        "5 Ayşe: line 5, column 6 (Last name): There is neither a family name nor a name in the "
          + "person's own script. One must be there. / "
          + "line 5, column 9 (Capacity): \"emperor\" is not a known capacity. \(capacities) / "
          + "line 5, column 10 (Email): \"not an address\" holds no e-mail address. "
          + "Allowed: an address such as name@example.org, or nothing.",
        "7 MEHMET SAHIN: same letter and name as Mehmet Şahin (line 2)",
        "8 Mehmet Şahin: new, another of that name is Mehmet Şahin (line 2)",
        "9 Олег Шагін: new, the e-mail is also that of Mehmet Şahin (line 2), who has another name",
        "10 Oleh Shahin: same name in Latin letters as Олег Шагін (line 9)",
        "11 Олег Шагін: same own-script name as Олег Шагін (line 9)",
        "12 Ελένη Παππά: line 12: There is text after a closing quote in line 12, column 34; "
          + "the quote was opened in line 12, column 31. Write each quote inside quotes twice.",
        "13 Ελένη: line 13: The row has 5 fields and the headings are 10. "
          + "Look for a delimiter that is not in quotes, or one that is missing.",
        "14 Sang-Baek CHRIS KANG: new",
        "15 Can Öz: new",
      ]
    )
    #expect(plan.summary == "5 new, 3 already known, 5 invalid; 2 blank rows skipped")
    #expect(
      plan.newMinistries.map { "\($0.ministry.affiliation) \($0.ministry.name) \($0.lines)" } == [
        "TUR Ministry of Sea [8, 15]", "KOR ministry of sea [14]",
      ]
    )
    #expect(plan.newMinistries.map(\.nearest) == [nil, nil])
  }

  @Test func `neither an office's mailbox nor a common name makes two people one`() throws {
    let plan = try plan(
      """
      State,Ministry,First name,Last name,Name in own script,Email
      TUR,MoI,Mehmet,Şahin,,office@example.org
      TUR,MoI,Ayşe,Kaya,,office@example.org
      TUR,MoI,M.,Sahin,,OFFICE@example.org
      TUR,MoI,Kaya,Ayşe,,office@example.org
      UKR,,Oleh,Shahin,Олег Шагін,desk@example.org
      UKR,,Oleg,Shagin,,desk@example.org
      KOR,Ministry of A,Min-jun,Kim,김민준,
      KOR,Ministry of B,Min-jun,Kim,김민준,
      KOR,,Min-jun,Kim,,
      KOR,Ministry of A,Minjun,Gim,,mj@example.org
      BGR,,Boyko,Borisov,,b@example.org
      BGR,,Boiko,Borissoff,,
      """
    )
    #expect(
      words(of: plan) == [
        "2 Mehmet Şahin: new",
        "3 Ayşe Kaya: new, the e-mail is also that of Mehmet Şahin (line 2), who has another name",
        "4 M. Sahin: same e-mail as Mehmet Şahin (line 2)",
        "5 Kaya Ayşe: same e-mail as Ayşe Kaya (line 3)",
        "6 Oleh Shahin: new",
        "7 Oleg Shagin: same e-mail as Oleh Shahin (line 6)",
        "8 Min-jun Kim: new",
        "9 Min-jun Kim: new, another of that name is Min-jun Kim (line 8)",
        "10 Min-jun Kim: same name in Latin letters as Min-jun Kim (line 8)",
        "11 Minjun Gim: same name in Latin letters as Min-jun Kim (line 8)",
        "12 Boyko Borisov: new",
        "13 Boiko Borissoff: new, perhaps Boyko Borisov (line 12) in another spelling",
      ]
    )
  }

  @Test func `a row becomes exactly the person it describes`() throws {
    let file =
      "letter;state;ministry;title;given_names;patronymic;family_name;native_name;capacity;position;"
      + "department;level;email;phone;contact_consent;remarks;activities\r\n"
      + "UKR/7;Ukraine;МЮ;Dr.;  Oleh\u{200B} ;Іванович;She\u{308}vchenko;Олег Шевченко;Advisor;"
      + "'=HYPERLINK(\"\"x\"\");\"'=a\r\nb\";Central;Oleh <o@example.org>;+380 44;Yes;"
      + "\"two\r\n\r\nlines\";workshop, Future of the e-Government\r\n"
    let escaped = file.replacing("'=HYPERLINK(\"\"x\"\")", with: "\"'=HYPERLINK(\"\"x\"\")\"")
    let details = Details(
      affiliation: try #require(AffiliationCode("UKR")),
      ministry: MinistryID("ukr.justice"),
      title: "Dr.",
      givenNames: "Oleh",
      patronymic: "Іванович",
      familyName: "Shëvchenko",
      nativeName: "Олег Шевченко",
      capacity: .adviser,
      position: "=HYPERLINK(\"x\")",
      department: "=a b",
      level: .national,
      email: "o@example.org",
      phone: "+380 44",
      letter: "UKR/7",
      contactConsent: true,
      remarks: "two lines"
    )
    let expected = [
      try #require(ActivityID("workshop")), try #require(ActivityID("forum.panel-2")),
    ]
    #expect(
      try plan(escaped).newPeople == [
        Import.Person(participant: NewParticipant(details: details, expected: expected))
      ]
    )
    #expect(Array(try plan(escaped).newPeople[0].participant.details.familyName.utf8).count == 11)
  }

  @Test func `a ministry of a lone digit makes the row faulty, not a ministry`() throws {
    let plan = try plan("State,Surname,Ministry\nTUR,Öz,7\n")
    #expect(plan.newMinistries.isEmpty)
    #expect(
      plan.problems.map(\.description) == [
        "line 2, column 3 (Ministry): \"7\" is no name of a ministry. Allowed: a name of at least two letters, or nothing."
      ]
    )
  }

  @Test func `one bad row means none unless the good ones are asked for`() throws {
    let bad = try plan("State,Surname\nTUR,Öz\nTUR,\n")
    #expect(bad.request(skippingInvalid: false) == nil)
    #expect(
      bad.request(skippingInvalid: true)
        == .bringIn(Import(file: "nominations.csv", people: bad.newPeople, matchedAgainst: 0))
    )
    #expect(bad.newPeople.count == 1)
    #expect(throws: ImportFailure.onlyHeadings) { try plan("State,Surname\n\n") }
  }

  @Test func `an unknown activity, level and consent are faulty`() throws {
    let plan = try plan(
      "State,Surname,Level,Consent,Activities\nTUR,Öz,galactic,perhaps,workshop; gala\n"
    )
    #expect(
      words(of: plan) == [
        "2 Öz: line 2, column 3 (Level): \"galactic\" is not a known level. "
          + "Allowed: national, local. / "
          + "line 2, column 4 (Consent): \"perhaps\" is not a known answer. Allowed: yes, no. / "
          + "line 2, column 5 (Activities): \"workshop; gala\" is not a known activity. "
          + "Allowed: workshop, forum, forum.panel-1, forum.panel-2, wrap-up."
      ]
    )
  }

  @Test func `a file without headings, or with spoilt ones, is refused`() throws {
    #expect(throws: ImportFailure.empty) { try plan("\n\n") }
    #expect(throws: ImportFailure.empty) { try plan("") }
    #expect(
      throws: ImportFailure.faultyHeadings(.strayQuote(at: CSVPlace(line: 1, column: 2)))
    ) { try plan("a\"b,c\n") }
    #expect(throws: ImportFailure.unreadable(.wideEncoding(name: "UTF-16BE"))) {
      try plan("\u{0}a\u{0},\u{0}b\u{0},\u{0}c\u{0}\n")
    }
  }

  @Test func `a file in pieces gives the same plan`() throws {
    let text = "State;Surname;Email\nTUR;Şahin;a@example.org\nUKR;Шагін;b@example.org\n"
    var importer = Importer(file: "nominations.csv", into: try sampleRegister())
    for byte in text.utf8 { try importer.read([byte].span) }
    #expect(try importer.finish() == plan(text))
  }

  private func plan(_ text: String) throws -> ImportPlan {
    try Importer.plan("nominations.csv", Array(text.utf8), into: sampleRegister())
  }

  private let states =
    "Allowed: ALB Albania, ARM Armenia, AZE Azerbaijan, BGR Bulgaria, GEO Georgia, GRC Greece, "
    + "MDA Moldova, ROU Romania, RUS Russia, SRB Serbia, TUR Turkey, UKR Ukraine, PERMIS, "
    + "KOR Korea."
  private let capacities =
    "Allowed: head of delegation, alternate head, delegate, adviser, expert, interpreter, "
    + "accompanying, speaker, panellist, moderator, chair, observer, organiser, secretariat, media, "
    + "staff."
}

/// A row each: its line, its person and what becomes of it.
func words(of plan: ImportPlan) -> [String] {
  plan.rows.map { row in
    switch row.verdict {
    case .new(_, let alike):
      "\(row.line) \(row.name): new" + (alike.map { ", \($0)" } ?? "")
    case .known(let person, let reason):
      "\(row.line) \(row.name): \(reason) as \(person)"
    case .changed(let change):
      "\(row.line) \(row.name): \(change.differences.map(\.content))"
    case .mark(let mark): "\(row.line) \(row.name): \(mark.attendance.mark)"
    case .leftOut(let why): "\(row.line) \(row.name): left out, \(why)"
    case .invalid(let problems):
      "\(row.line) \(row.name): \(problems.map(\.description).joined(separator: " / "))"
    }
  }
}
