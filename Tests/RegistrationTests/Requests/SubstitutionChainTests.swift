import Testing

@testable import Registration

@Suite struct SubstitutionChains {
  @Test func `a place that went on twice names all its holders, from each of them`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir") { $0.letter = "TUR/2017/44" }
    let mehmet = try desk.nominate("Mehmet", "Şahin")
    let can = try desk.nominate("Can", "Öz")
    let alone = try desk.nominate("Ali", "Kaya")
    try desk.ask(.substitute(ayse, by: .registered(mehmet)))
    try desk.ask(.substitute(mehmet, by: .registered(can)))
    let words = "Ayşe DEMİR → Mehmet ŞAHİN → Can ÖZ"
    #expect([ayse, mehmet, can, alone].map(desk.register.placeWords) == [words, words, words, ""])
    #expect(try desk.person(can).details.letter == "TUR/2017/44")
    try desk.ask(.undo)
    #expect(desk.register.placeWords(of: can) == "")
    #expect(desk.register.placeWords(of: ayse) == "Ayşe DEMİR → Mehmet ŞAHİN")
    try desk.ask(.undo)
    #expect(desk.register.placeWords(of: ayse) == "")
    #expect(try desk.person(ayse).standing == Standing())
  }
}
