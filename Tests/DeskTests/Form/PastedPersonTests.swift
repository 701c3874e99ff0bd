import Registration
import Testing

/// What a pasted text tells of a person, on the sample programme's states and ministries.
@Suite struct PastedPersonTests {
  private func person(_ text: String, of state: String? = nil) throws -> PastedPerson {
    PastedPerson(text, in: try Player().register, of: state.flatMap { AffiliationCode($0) })
  }

  private static let columns: [Field] = [
    .letter, .affiliation, .ministry, .title, .givenNames, .familyName, .nativeName, .position,
    .department, .level, .capacity, .email, .phone,
  ]

  /// A row of each state, in its own script.
  private static let rows = [
    "ARM/2017/38|ARM|Ministry of Transport and Communications|Dr.|Gevorg|Hayrapetyan|Գևորգ Հայրապետյան|Deputy Director|Information Technology|national|head of delegation|gevorg.hayrapetyan0@example.org|+208 570 994713",
    "AZE/2017/37|AZE|Ministry of Foreign Affairs|Mr.|Əli|Musazadə|Əli Musazadə|Adviser to the Minister|Cyber Security|national|head of delegation|eli.musazade1@example.org|+116 471 52564",
    "BGR/2017/2|BGR|Ministry of Regional Development|Mr.|Seslav|Kes'ov|Сеслав Кесьов|Systems Architect|Registers and Databases|local|head of delegation|seslav.kesov2@example.org|+717 859 179684",
    "GRC/2017/38|GRC|Ministry of Economy|Mr.|Neoklis|Samanidis|Νεοκλής Σαμανίδης|Systems Architect|E-Government|local|head of delegation|neoklis.samanidis3@example.org|+777 144 979488",
    "MDA/2017/27|MDA|State Agency for Electronic Governance|Mr.|Frederic|Marin|Frederic Marin|Head of Division|Information Technology|national|head of delegation|frederic.marin4@example.org|+125 989 685530",
    "ROU/2017/21|ROU|Ministry of Public Administration|Ms.|Suzana|Ardelean|Suzana Ardelean|Project Manager|Registers and Databases|local|head of delegation|suzana.ardelean5@example.org|+348 885 513360",
    "SRB/2017/59|SRB|Ministry of Finance|Dr.|Jelena|Jakovljević|Jelena Jakovljević|State Expert|Cyber Security|national|head of delegation|jelena.jakovljevic6@example.org|+845 433 763015",
    "TUR/2017/16|TUR|Ministry of Space|Dr.|Tayaydın|Bilgin|Tayaydın Bilgin|Head of Department|Registers and Databases|national|expert|tayaydin.bilgin7@example.org|+495 517 533330",
    "UKR/2017/18|UKR|Ministry of Economy|Mr.|Kostyantin|Vergun|Костянтин Вергун|Head of Division|Local Government Services|national|adviser|kostyantin.vergun8@example.org|+575 880 689655",
    "GEO/2017/20|GEO|Ministry of Foreign Affairs|Mr.|Roman|Bits'adze|რომან ბიწაძე|Chief Expert|E-Government|national|delegate|roman.bitsadze9@example.org|+511 315 43001",
    "RUS/2017/35|RUS|Ministry of Finance|Dr.|Luchezar|Terent'ev|Лучезар Терентьев|Systems Architect|International Cooperation|national|interpreter|luchezar.terentev10@example.org|+453 701 463822",
    "KOR/2017/29|KOR|Ministry of Transport and Communications|Mrs.|Jeongsun|Gim|김정순|State Expert|Cyber Security|local|staff|jeongsun.gim11@example.org|+831 612 600670",
  ]

  @Test(arguments: rows)
  func `a row of a nomination list gives every field what its column has`(row: String) throws {
    let cells = row.split(separator: "|").map(String.init)
    let person = try person(cells.joined(separator: "\t"))
    #expect(person.texts == Dictionary(uniqueKeysWithValues: zip(Self.columns, cells)))
    #expect(person.rest == [])
    #expect(person.isNew(.ministry))
  }

  @Test(arguments: rows)
  func `a part of a row is read as well`(row: String) throws {
    let cells = row.split(separator: "|").map(String.init)
    let part = zip(Self.columns, cells).dropFirst(3)
    let person = try person(part.map(\.1).joined(separator: "\t"))
    #expect(person.texts == Dictionary(uniqueKeysWithValues: Array(part)))
    #expect(person.rest == [])
  }

  @Test func `a row with columns left out gives each cell what it looks like`() throws {
    let cells = [
      "BGR", "State e-Government Agency", "Ms.", "Petya", "Ivanova", "Петя Иванова", "Expert",
      "Registers", "p.ivanova@example.org",
    ]
    let person = try person(cells.joined(separator: "\t"))
    #expect(
      person.texts == [
        .affiliation: "BGR", .ministry: "bgr.ega", .title: "Ms.", .givenNames: "Petya",
        .familyName: "Ivanova", .nativeName: "Петя Иванова", .position: "Expert",
        .department: "Registers", .email: "p.ivanova@example.org",
      ]
    )
    #expect(person.rest == [])
  }

  /// Lines as they come, and what each says.
  private static let lines: [(String, [Field: String], [String])] = [
    (
      "Mehmet Şahin <m.sahin@example.org>",
      [.givenNames: "Mehmet", .familyName: "Şahin", .email: "m.sahin@example.org"], []
    ),
    (
      "\"Şahin, Mehmet\" <m.sahin@example.org>",
      [.givenNames: "Mehmet", .familyName: "Şahin", .email: "m.sahin@example.org"], []
    ),
    (
      "Mr. Mehmet ŞAHİN Head of Department Ministry of Interior Republic of Turkey Tel.: +90 312 422 40 00 m.sahin@example.org",
      [
        .title: "Mr.", .givenNames: "Mehmet", .familyName: "ŞAHİN",
        .position: "Head of Department", .ministry: "tur.interior", .affiliation: "TUR",
        .phone: "+90 312 422 40 00", .email: "m.sahin@example.org",
      ], []
    ),
    (
      "KANG Sang-Baek, Director, Department of Global Cooperation, 행정안전부, 대한민국, KLID-2017-1011",
      [
        .givenNames: "Sang-Baek", .familyName: "KANG", .position: "Director",
        .department: "Department of Global Cooperation", .ministry: "kor.mois",
        .affiliation: "KOR", .letter: "KLID-2017-1011",
      ], []
    ),
    (
      "Олег Шагін; Міністерство юстиції; Україна; o.shahin@example.org",
      [
        .nativeName: "Олег Шагін", .ministry: "ukr.justice", .affiliation: "UKR",
        .email: "o.shahin@example.org",
      ], []
    ),
    (
      "Georgia Papadopoulou, Ministry of Interior, Greece, head of delegation, 5th floor",
      [
        .givenNames: "Georgia", .familyName: "Papadopoulou", .ministry: "grc.interior",
        .affiliation: "GRC", .capacity: "head of delegation",
      ], ["5th floor"]
    ),
    (
      "a@example.org b@example.org", [.email: "a@example.org"], ["b@example.org"]
    ),
  ]

  @Test(arguments: lines)
  func `a line is read by shapes and by the register's words`(
    text: String,
    texts: [Field: String],
    rest: [String]
  ) throws {
    let person = try person(text)
    #expect(person.texts == texts)
    #expect(person.rest == rest)
  }

  @Test(arguments: ["", "Mehmet", "2017", "the", "Head of Department", "\t\t", "- - ,"])
  func `what tells nothing is not sure`(text: String) throws {
    #expect(try person(text).isSure == false)
  }

  @Test func `a ministry of one state only tells the state`() throws {
    let person = try person("i.petrov@example.org SEGA")
    #expect(
      person.texts == [.email: "i.petrov@example.org", .ministry: "bgr.ega", .affiliation: "BGR"]
    )
  }
}

/// Text that comes with labels, headings, greetings or several rows.
@Suite struct PastedTableTests {
  private func person(_ text: String) throws -> PastedPerson {
    PastedPerson(text, in: try Player().register)
  }

  @Test func `lines with labels are read by their labels`() throws {
    let person = try person(
      """
      Name: Olena Shevchenko
      State: Ukraine
      Ministry: Ministry of Justice
      Position: Head of Department
      E-mail: olena@mj.example.org
      Tel.: +380445551234
      """
    )
    #expect(
      person.texts == [
        .givenNames: "Olena", .familyName: "Shevchenko", .affiliation: "UKR",
        .ministry: "ukr.justice", .position: "Head of Department",
        .email: "olena@mj.example.org", .phone: "+380445551234",
      ]
    )
    #expect(person.rest == [])
    #expect(person.isNameGuessed)
  }

  @Test func `a row below its headings is read by them`() throws {
    let person = try person(
      "No\tFirst name\tLast name\tCountry\tPosition\n1\tOlena\tShevchenko\tUkraine\tExpert"
    )
    #expect(
      person.texts == [
        .givenNames: "Olena", .familyName: "Shevchenko", .affiliation: "UKR", .position: "Expert",
      ]
    )
    #expect(person.rest == [])
    #expect(person.rowCount == 1)
  }

  @Test func `of several rows the first is read, and the others are counted`() throws {
    let person = try person(
      "UKR\tMinistry of Justice\tMs.\tOlena\tPetrenko\nUKR\tMinistry of Justice\tMr.\tIvan\tKoval"
    )
    #expect(
      person.texts == [
        .affiliation: "UKR", .ministry: "ukr.justice", .title: "Ms.", .givenNames: "Olena",
        .familyName: "Petrenko",
      ]
    )
    #expect(person.rest == [])
    #expect(person.rowCount == 2)
  }

  @Test func `a title in its own cell belongs to the name in the next, a date is no number`() throws
  {
    let person = try person("Ms\tŞahin, Ayşe\tTurkey\tUzman\t12.03.1980\ta@example.org")
    #expect(
      person.texts == [
        .title: "Ms", .givenNames: "Ayşe", .familyName: "Şahin", .affiliation: "TUR",
        .position: "Uzman", .email: "a@example.org",
      ]
    )
    #expect(person.rest == ["12.03.1980"])
  }

  @Test func `a row number before the name is not the name`() throws {
    let person = try person("1\tAyşe ŞAHİN\tTURKEY\tExpert")
    #expect(
      person.texts == [
        .givenNames: "Ayşe", .familyName: "ŞAHİN", .affiliation: "TUR", .position: "Expert",
      ]
    )
    #expect(person.rest == ["1"])
  }

  @Test func `a greeting is no name; the one after Mr is`() throws {
    let person = try person(
      "Dear colleagues,\nplease register Mr. Yiannis Papadopoulos, Head of Unit, y@example.org\nBest regards"
    )
    #expect(
      person.texts == [
        .title: "Mr.", .givenNames: "Yiannis", .familyName: "Papadopoulos",
        .position: "Head of Unit", .email: "y@example.org",
      ]
    )
    #expect(person.rest == ["Dear colleagues", "please register", "Best regards"])
  }
}
