import Registration
import Testing

@testable import Desk

extension Player {
  /// The sample people after a first morning: two of Turkey and both of Greece here, one withdrawn, marks at the workshop.
  static func afterFirstMorning(columns: Int = 80, rows: Int = 24) throws -> Player {
    var player = try Player(columns: columns, rows: rows)
    let workshop = try #require(ActivityID("workshop"))
    let mehmet = try player.person("Şahin").id
    let ayse = try player.person("Şahinoğlu").id
    let georgios = try player.person("Papadopoulos").id
    let eleftheria = try player.person("Mpakogianni").id
    try player.elsewhere(.arrive([mehmet, ayse, georgios, eleftheria], at: nil))
    player.minutesPass(30)
    try player.elsewhere(.withdraw([player.person("Çağlar").id], reason: "illness"))
    try player.elsewhere(
      .mark([mehmet, georgios], at: workshop, .present, happened: nil, note: "")
    )
    try player.elsewhere(.mark([ayse], at: workshop, .late, happened: nil, note: "traffic"))
    return player
  }

  /// Goes to a main screen by its number.
  mutating func goTo(_ screen: MainScreen) throws {
    let place = try #require(MainScreen.allCases.firstIndex(of: screen))
    try press("F3 \(place + 1)")
  }
}
