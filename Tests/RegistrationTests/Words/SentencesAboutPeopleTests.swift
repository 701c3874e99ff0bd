import Testing

@testable import Registration

@Suite struct SentencesAboutPeople {
  @Test func `what an entry says of one person leaves the others out`() throws {
    var desk = try RegistrationDesk()
    let mehmet = try desk.nominate("Mehmet", "Şahin")
    let ayse = try desk.nominate("Ayşe", "Kaya")
    try desk.ask(.arrive([mehmet, ayse], at: nil))
    try desk.ask(.undo)
    try desk.ask(.redo)
    let sentences = desk.register.entries(about: ayse).map {
      desk.register.sentence(for: $0, about: ayse)
    }
    #expect(
      sentences == [
        "Ayşe KAYA registered, Turkey, badge A-002-1", "Ayşe KAYA arrived at 09:03",
        "undid: Ayşe KAYA arrived at 09:03", "redid: Ayşe KAYA arrived at 09:03",
      ]
    )
  }
}
