import Journal
import Registration

/// The register as it is, or as it would be made: for asking what would be, never for changing anything.
struct RegisterPreview {
  let register: Register

  init(_ settings: Settings) throws(Stop) {
    let place = try RegisterPlace(settings)
    if try place.exists {
      let session = try Session.open(settings, for: .reading)
      try session.expectWhole()
      // One whose making was interrupted has no programme yet.
      if session.register.programme != nil {
        register = session.register
        return
      }
    }
    try place.expectRoom()
    register = try Self.register(adopting: place.programmeToAdopt(), by: settings.operatorName)
  }

  /// A register in which nothing has happened but that the programme was adopted.
  private static func register(adopting programme: Programme, by name: Operator) -> Register {
    var register = Register()
    guard let id = EntryID("A-000000.1") else { return register }
    let stamp = Stamp(id: id, at: Moment(milliseconds: 0, offsetMinutes: 0), by: name)
    register.apply(Entry(stamp: stamp, facts: [.programmeAdopted(programme)]))
    return register
  }
}
