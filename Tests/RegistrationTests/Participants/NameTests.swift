import Testing

@testable import Registration

@Suite struct Names {
  @Test func `family names are in capitals as their language writes them`() throws {
    var desk = try RegistrationDesk()
    try desk.nominate("Mehmet", "Şahin")
    try desk.nominate("Ελένη", "Παππά", "GRC")
    try desk.nominate("Ali", "Direnis", "PERMIS")
    #expect(
      desk.register.people.map(desk.register.name)
        == ["Ελένη ΠΑΠΠΑ", "Mehmet ŞAHİN", "Ali DIRENIS"]
    )
  }

  @Test func `the full name has honorific and patronymic, the plain one no capitals`() throws {
    var desk = try RegistrationDesk()
    let id = try desk.nominate("Oleh", "Shahin", "GRC") {
      ($0.title, $0.patronymic) = ("Dr.", "Petrovych")
    }
    let person = try desk.person(id)
    #expect(desk.register.fullName(of: person) == "Dr. Oleh Petrovych SHAHIN")
    #expect(person.details.plainName == "Oleh Shahin")
  }

  @Test func `who has an own-script name only goes by that, untouched`() throws {
    var desk = try RegistrationDesk()
    let id = try desk.nominate("", "", "GRC") {
      ($0.title, $0.nativeName) = ("Ms.", "ელენე დოლიძე")
    }
    let person = try desk.person(id)
    #expect(desk.register.name(of: person) == "ელენე დოლიძე")
    #expect(desk.register.fullName(of: person) == "Ms. ელენე დოლიძე")
    #expect(person.details.plainName == "ელენე დოლიძე")
  }

  @Test func `what the programme does not know goes by its code`() throws {
    let register = try RegistrationDesk().register
    let (greece, albania) = (
      try #require(AffiliationCode("GRC")), try #require(AffiliationCode("ALB"))
    )
    #expect([greece, albania].map(register.shortName) == ["Greece", "ALB"])
    #expect([greece, albania].map(register.formalName) == ["Hellenic Republic", "ALB"])
    #expect(register.title(of: try #require(ActivityID("gala"))) == "gala")
  }
}
