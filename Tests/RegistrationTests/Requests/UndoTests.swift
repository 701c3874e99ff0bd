import Testing

@testable import Registration

@Suite struct Undo {
  @Test func `undo takes back this operator's last request and redo puts it back as it was`() throws
  {
    var desk = try RegistrationDesk()
    let mehmet = try desk.nominate("Mehmet", "Şahin")
    try desk.ask(.arrive([mehmet], at: nil))
    let arrived = try desk.person(mehmet)
    try desk.ask(.undo)
    #expect(try desk.person(mehmet).standing == Standing())
    try desk.ask(.redo)
    #expect(try desk.person(mehmet) == arrived)
  }

  @Test func `a registration that is taken back and redone is the same person with the same badge`()
    throws
  {
    var desk = try RegistrationDesk()
    let mehmet = try desk.nominate("Mehmet", "Şahin")
    let registered = try desk.person(mehmet)
    try desk.ask(.undo)
    #expect(desk.register[mehmet] == nil)
    #expect(Array(desk.register.people) == [])
    try desk.ask(.redo)
    #expect(Array(desk.register.people) == [registered])
  }
}
