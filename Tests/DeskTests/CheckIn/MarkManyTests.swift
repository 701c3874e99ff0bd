import Registration
import Testing

@testable import Desk

@Suite struct MarkManyTests {
  private let workshop = ActivityID("workshop")

  @Test func `a whole delegation is present after two keys and its name, in one entry`() throws {
    var player = try Player()
    let workshop = try #require(workshop)
    try player.press("F3 2 F4 2")
    player.type("bulgaria")
    let before = (player.keys, player.register.entries.count)
    try player.press("Shift-F2")
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Program 2017 · Seoul       Mon 30 Oct 09:05  A Park
         Participants│Check-in│Matrix│Delegations│Programme│Ministries│Journal
         At: Workshop, Mon 30 Oct 10:00-12:30                           0 of 17 present
         Type or scan: bulgaria                         ‹present› late  excused  absent
           ┌─ Mark many at once ────────────────────────────────────────────────────┐
        >  │ 2 of Bulgaria present at Workshop                                      │
           │ Desislava ZHELYAZKOVA, Krastyo SHTARBANOV.                             │
           │ ! Desislava ZHELYAZKOVA and Krastyo SHTARBANOV have not arrived yet    │
           │                                                                        │
           │                                                                        │
           │                                                                        │
           │                                                                        │
           │                                                                        │
           │                                                                        │
           │                                                                        │
        ── │ > Enter  leaves all as it is                                           │ ──
           │   F2     marks 2 people present                                        │ d
           │ Tab: people shown (“bulgaria”)                                         │ 6
           └────────────────────────────────────────────────────────────────────────┘
          workshop expected · forum expected · visit-center expected · wrap-up expected
          d.zhelyazkova@example.org


         F2 Confirm  Tab Others  Esc Back  F1 Help  F9 All  F10 Quit
        """
    )
    try player.press("F2")
    #expect(player.keys - before.0 == 2)
    #expect(player.register.entries.count == before.1 + 1)
    #expect(marked(at: workshop, in: player) == ["Zhelyazkova", "Shtarbanov"])
    #expect(
      player.lines(15..<22) == """
        ────────────────────────────────────────────────────────────────────────────────
          ✓ 2 people of the delegation  present
            Republic of Bulgaria
            ! Desislava ZHELYAZKOVA and Krastyo SHTARBANOV have not arrived yet


         Saved 3: Desislava ZHELYAZKOVA and Krastyo SHTARBANOV present
        """
    )
    try player.press("F5")
    #expect(marked(at: workshop, in: player) == [])
  }

  @Test func `whoever has a mark keeps it, and whoever is out or not expected is left out`() throws
  {
    var player = try Player.afterFirstMorning()
    let workshop = try #require(workshop)
    try player.elsewhere(.expect([player.person("Yıldırım").id], at: []))
    try player.press("F3 2 F4 2")
    player.type("turkey")
    try player.press("Shift-F2")
    #expect(
      player.lines(2..<20) == """
         At: Workshop, Mon 30 Oct 10:00-12:30                           3 of 15 present
         Type or scan: turkey                           ‹present› late  excused  absent
           ┌─ Mark many at once ────────────────────────────────────────────────────┐
        >  │ 0 of Turkey present at Workshop                                        │
           │ 2 marked already, kept as they are.                                    │
           │ 1 not expected there, left out.                                        │
           │ 1 withdrawn or substituted, left out.                                  │
           │                                                                        │
           │                                                                        │
           │                                                                        │
           │                                                                        │
           │                                                                        │
           │                                                                        │
        ── │ > Enter  leaves all as it is                                           │ ──
           │   F2     nobody is left to mark                                        │ e
           │ Tab: people shown (“turkey”)                                           │ 4
           └────────────────────────────────────────────────────────────────────────┘ …
          workshop present 09:35 · forum expected · visit-center expected · wrap-up ex…
        """
    )
    try player.press("F2")
    #expect(player.message == "Nobody of them is left to be marked here.")
    #expect(try player.person("Şahinoğlu").marking(at: workshop)?.mark == .late)
    try player.press("Enter")
    #expect(player.message == "Nothing was changed.")
  }

  @Test func `Tab turns to everyone shown; at arrival badges are handed over`() throws {
    var player = try Player()
    try player.press("F3 2")
    player.type("interior")
    try player.press("Shift-F2 Tab")
    #expect(
      player.lines(2..<20) == """
         At: Arrival                                                    0 of 17 arrived
         Type or scan: interior
           ┌─ Mark many at once ────────────────────────────────────────────────────┐
        >  │ 3 of the 3 shown arrived: the badges are handed over                   │
           │ Eleftheria MPAKOGIANNI, Ayşe ŞAHİNOĞLU, Ji-won KANG.                   │
           │                                                                        │
           │                                                                        │
           │                                                                        │
           │                                                                        │
           │                                                                        │
           │                                                                        │
           │                                                                        │
           │                                                                        │
        ── │ > Enter  leaves all as it is                                           │ ──
           │   F2     hands over 3 badges                                           │ d
           │ Tab: delegation of Greece                                              │ 7
           └────────────────────────────────────────────────────────────────────────┘
          workshop expected · forum expected · visit-center expected · wrap-up expected
        """
    )
    try player.press("F2")
    let arrived = player.register.people.filter { $0.standing.arrival != nil }
    #expect(arrived.map(\.details.familyName) == ["Mpakogianni", "Şahinoğlu", "Kang"])
  }

  @Test func `a delegation boards the bus with one request, and stays on the way chosen`() throws {
    var player = try Player()
    try player.press("F3 2 F4 6 Left Left")
    player.type("serbia")
    try player.press("Shift-F2")
    #expect(player.line(5).contains("2 of Serbia on the bus to Visit to the Ubiquitous Inte"))
    try player.press("F2")
    #expect(player.line(2).hasSuffix("bus: out 2 of 17"))
    #expect(player.line(3).hasSuffix("‹bus out› bus back"))
  }

  @Test func `when nobody is shown the key says so`() throws {
    var player = try Player()
    try player.press("F3 2")
    player.type("zzzzz")
    try player.press("Shift-F2")
    #expect(player.message == "Nobody is shown; Esc clears the field.")
  }

  @Test func `a mark that another terminal writes while the question is open stands`() throws {
    var player = try Player()
    let workshop = try #require(workshop)
    let person = try player.person("Shtarbanov").id
    try player.press("F3 2 F4 2")
    player.type("bulgaria")
    try player.press("Shift-F2")
    player.meanwhile = .mark([person], at: workshop, .excused, happened: nil, note: "ill")
    try player.press("F2")
    #expect(try player.person("Shtarbanov").marking(at: workshop)?.mark == .excused)
    #expect(try player.person("Zhelyazkova").marking(at: workshop)?.mark == .present)
    #expect(player.line(16) == "  ✓ Desislava ZHELYAZKOVA  present at 09:05")
    try player.press("F5")
    #expect(try player.person("Shtarbanov").marking(at: workshop)?.mark == .excused)
    #expect(try player.person("Zhelyazkova").marking(at: workshop) == nil)
  }

  @Test func `a state's whole name means its delegation, also when a person is called so`() throws {
    var player = try Player()
    try player.press("F7")
    player.type("Florea")
    try player.press("Enter")
    player.type("Serbia")
    try player.press("Enter")
    player.type("rom")
    try player.press("F2")
    try player.press("F3 2 F4 2")
    player.type("serbia")
    #expect(player.line(5).contains("Serbia FLOREA"))
    try player.press("Shift-F2")
    #expect(player.line(5).contains("of Serbia present at Workshop"))
    #expect(player.screen.contains("Tab: delegation of Romania"))
    try player.press("Tab Tab")
    #expect(player.line(5).contains("shown present at Workshop"))
    try player.press("Esc Home Shift-F2")
    #expect(player.line(5).contains("of Romania present at Workshop"))
  }

  @Test func `undoing what was written for many lights the first of them`() throws {
    var player = try Player()
    try player.press("F3 2 F4 2")
    player.type("bulgaria")
    try player.press("Shift-F2 F2 F5")
    #expect(player.screen.contains("> A-002-1  Desislava"))
  }

  private func marked(at activity: ActivityID, in player: Player) -> [String] {
    player.register.people.filter { $0.marking(at: activity) != nil }.map(\.details.familyName)
  }
}
