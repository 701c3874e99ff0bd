import Proofs
import Registration
import Testing

@testable import Exchange

@Suite struct FinderTests {
  @Test(arguments: [
    ("TUR", "TUR"), ("tr", "TUR"), ("792", "TUR"), ("Turkey", "TUR"), ("REPUBLIC OF TURKEY", "TUR"),
    ("The Republic of Turkey", "TUR"), ("Türkiye", "TUR"), ("turkiye cumhuriyeti", "TUR"),
    ("Hellenic Republic", "GRC"), ("ελλαδα", "GRC"), ("Ελλάδα", "GRC"), ("Armenia", "ARM"),
    ("Հայաստան", "ARM"), ("საქართველო", "GEO"), ("украина", nil), ("Україна", "UKR"),
    ("Republica Moldova", "MDA"), ("대한민국", "KOR"), ("Korea", "KOR"), ("KR", "KOR"),
    ("Permanent", nil), ("BSEC Permanent International Secretariat", "PERMIS"), ("ROM", "ROU"),
    ("Atlantis", nil), ("T", nil),
  ])
  func `a state is found by any of its codes and names`(name: String, code: String?) throws {
    let finder = AffiliationFinder(try sampleProgramme())
    #expect(finder.code(of: name)?.text == code)
  }

  @Test func `a misspelt state is offered the one it looks like`() throws {
    let finder = AffiliationFinder(try sampleProgramme())
    #expect(finder.nearest(to: "Bulgary") == "Bulgaria")
    #expect(finder.nearest(to: "Atlantis") == nil)
  }

  @Test(arguments: [
    ("Ministry of Interior", "TUR", "tur.interior"),
    ("ministry of the interior", "TUR", "tur.interior"),
    ("İçişleri Bakanlığı", "TUR", "tur.interior"), ("icisleri bakanligi", "TUR", "tur.interior"),
    ("MoI", "TUR", "tur.interior"), ("UDHB", "TUR", "tur.transport"),
    ("Міністерство юстиції", "UKR", "ukr.justice"), ("МЮ", "UKR", "ukr.justice"),
    ("행정안전부", "KOR", "kor.mois"), ("Ministry of Interior & Safety", "KOR", "kor.mois"),
    ("Ministry of Interior and Safety", "KOR", "kor.mois"), ("Ministry of Interior", "UKR", nil),
    ("Ministry", "TUR", nil),
  ])
  func `a ministry is found within its state`(name: String, state: String, id: String?) throws {
    let finder = MinistryFinder(try sampleRegister())
    let code = try #require(AffiliationCode(state))
    #expect(finder.id(of: name, in: code)?.text == id)
  }

  @Test func `a new ministry stands beside the nearest of its state`() throws {
    let finder = MinistryFinder(try sampleRegister())
    let turkey = try #require(AffiliationCode("TUR"))
    #expect(
      finder.nearest(to: "Ministry of Transport and Communications", in: turkey)
        == "Ministry of Transport, Maritime Affairs and Communications"
    )
    #expect(
      finder.nearest(to: "Transport", in: turkey) == finder.nearest(to: "Maritime", in: turkey)
    )
    #expect(finder.nearest(to: "State Agency for Electronic Governance", in: turkey) == nil)
  }

  @Test(arguments: [
    ("Head of Delegation", Capacity.headOfDelegation), ("HOD", .headOfDelegation),
    ("alternate-head", .alternateHead), ("Delegate", .delegate), ("Advisor", .adviser),
    ("panelist", .panellist), ("Accompanying person", .accompanying), ("organizer", .organiser),
    ("emperor", nil),
  ])
  func `capacities are read in their usual spellings`(word: String, capacity: Capacity?) {
    #expect(KnownWords.capacities.value(of: word) == capacity)
  }

  @Test(arguments: [
    ("m@example.org", ["m@example.org"]), ("mailto:M@Example.org", ["M@Example.org"]),
    ("Mehmet Şahin <m.sahin@example.org>", ["m.sahin@example.org"]),
    ("a@x.org; b@y.org", ["a@x.org", "b@y.org"]), ("пошта@приклад.укр", ["пошта@приклад.укр"]),
    ("not an address", []), ("a@b", []), ("@x.org", []), ("a@x..org", []), ("a@@x.org", []),
  ])
  func `an e-mail field must have an address in it`(field: String, addresses: [String]) {
    #expect(MailAddress.all(in: field) == addresses)
    #expect(MailAddress.isOne(field) == (addresses == [field]))
  }

  @Test func `what is one address at a first look is that one address`() {
    var chance = ScriptText(seed: 41)
    let letters = Array("aaaabé@@..:; ")
    var count = 0
    for _ in 0..<20_000 {
      let field = String(
        (0...chance.number(below: 9)).map { _ in
          letters[chance.number(below: letters.count)]
        }
      )
      let addresses = MailAddress.all(in: field)
      let isPlain = addresses == [field] && !field.contains(":")
      #expect(MailAddress.isOne(field) == isPlain)
      count += addresses == [field] ? 1 : 0
    }
    #expect(count > 50)
  }
}
