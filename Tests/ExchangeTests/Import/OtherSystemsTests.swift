import Registration
import Testing

@testable import Exchange

/// The lists that other registration systems export.
@Suite struct OtherSystemsTests {
  @Test func `Indico's list of registrations is read, without those that were withdrawn`() throws {
    let plan = try plan(
      """
      ID,Name,Title,First Name,Last Name,Email Address,Affiliation,Position,Country,Phone Number,Registration date,Registration state,Price,Checked in
      7,Mehmet Şahin,Mr,Mehmet,Şahin,m@example.org,Ministry of Interior,Expert,Türkiye,+90 312,2017-10-01 10:00:00+00:00,Completed,0,False
      8,Ana Popa,,Ana,Popa,a@example.org,,,"Moldova, Republic of",,2017-10-01 10:00:00+00:00,Completed,0,True
      9,Jane Doe,,Jane,Doe,j@example.org,,,Georgia,,2017-10-02 10:00:00+00:00,Withdrawn,0,False
      """
    )
    #expect(plan.mapping.origin == .indico)
    #expect(
      plan.mapping.columns.map(\.description) == [
        "ID: left out", "Name: left out", "Title -> title", "First Name -> given_names",
        "Last Name -> family_name", "Email Address -> email", "Affiliation -> ministry",
        "Position -> position", "Country -> state", "Phone Number -> phone",
        "Registration date: left out", "Registration state -> order_status", "Price: left out",
        "Checked in: left out",
      ]
    )
    #expect(
      words(of: plan) == [
        "2 Mehmet Şahin: new", "3 Ana Popa: new", "4 Jane Doe: left out, cancelled(\"Withdrawn\")",
      ]
    )
    #expect(plan.newPeople.map(\.participant.details.affiliation.text) == ["TUR", "MDA"])
    #expect(plan.summary == "2 new, 0 already known, 0 invalid, 1 cancelled")
  }

  @Test func `Indico's list with whole names only has them parted, and says what was guessed`()
    throws
  {
    let plan = try plan(
      """
      ID,Name,Email Address,Country
      7,Mehmet Ali Şahin,m@example.org,TUR
      8,KANG Sang-Baek,k@example.org,Korea
      9,"Popa, Ana",a@example.org,Romania
      10,Олег Шевченко,o@example.org,Ukraine
      """
    )
    #expect(
      plan.newPeople.map {
        let details = $0.participant.details
        return "\(details.familyName)|\(details.givenNames)|\(details.nativeName)"
      } == ["Şahin|Mehmet Ali|", "KANG|Sang-Baek|", "Popa|Ana|", "||Олег Шевченко"]
    )
    #expect(plan.rows.map(\.guess) == ["Şahin is taken for the family name", nil, nil, nil])
  }

  @Test func `pretix's list of order positions is read, a ticket a person`() throws {
    let headings = [
      "Event slug", "Order code", "Position ID", "Status", "Email", "Phone number", "Order date",
      "Order time", "Product", "Variation", "Price", "Tax rate", "Tax rule", "Tax value",
      "Attendee name", "Attendee name: Given name", "Attendee name: Family name", "Attendee email",
      "Company", "Address", "ZIP code", "City", "Country", "State", "Voucher",
      "Pseudonymization ID", "Job title", "Company", "Invoice address name", "Country", "State",
      "VAT ID", "Sales channel",
    ]
    let rows = [
      "kb17;FBSAN;1;paid;office@example.org;+90 1;2017-10-01;10:00:00;Delegate;;0;0;;0;Ayşe Kaya;Ayşe;Kaya;a.kaya@example.org;Ministry of Interior;;;Ankara;TR;06;;X1;Expert;MoI;;DE;BE;;web",
      "kb17;FBSAN;2;canceled;office@example.org;;2017-10-01;10:00:00;Delegate;;0;0;;0;Can Öz;Can;Öz;;;;;;TR;;;X2;;;;;;;web",
    ]
    let plan = try plan(([headings.joined(separator: ";")] + rows).joined(separator: "\n"))
    #expect(plan.mapping.origin == .pretix)
    #expect(
      plan.mapping.columns.compactMap { column -> String? in
        guard case .field = column.use else { return nil }
        return "\(column.number) \(column.description)"
      } == [
        "4 Status -> order_status", "6 Phone number -> phone",
        "16 Attendee name: Given name -> given_names",
        "17 Attendee name: Family name -> family_name", "18 Attendee email -> email",
        "19 Company -> ministry", "23 Country -> state", "27 Job title -> position",
      ]
    )
    let person = try #require(plan.newPeople.first).participant.details
    #expect(person.affiliation.text == "TUR")
    #expect(person.ministry?.text == "tur.interior")
    #expect(plan.summary == "1 new, 0 already known, 0 invalid, 1 cancelled")
  }

  private func plan(_ text: String) throws -> ImportPlan {
    try Importer.plan("list.csv", Array(text.utf8), into: sampleRegister())
  }
}
