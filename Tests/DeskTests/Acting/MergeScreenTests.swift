import Registration
import Testing

@testable import Desk

@Suite struct MergeScreenTests {
  @Test(arguments: [(60, 16), (80, 24), (140, 50)])
  func `both records stand side by side with what becomes of them`(columns: Int, rows: Int) throws {
    let player = try merging(columns: columns, rows: rows)
    #expect(player.screen == Self.screens[columns])
  }

  @Test func `Left and Right choose whose value is kept, and which record stays`() throws {
    var player = try merging()
    try player.press("Down Down Left F2")
    let kept = try player.person("Şahin")
    #expect(kept.details.ministry?.text == "tur.interior")
    #expect(kept.standing.status == .arrived)
    #expect(try player.person("Şahinoğlu").standing.status == .merged)
    try player.press("F5")
    #expect(try player.person("Şahin").details.ministry?.text == "tur.transport")
    #expect(try player.person("Şahinoğlu").standing.status == .arrived)
    var other = try merging()
    try other.press("Left F2")
    #expect(try other.person("Şahin").standing.status == .merged)
  }

  @Test func `marks are not chosen, and Enter and Esc leave both records`() throws {
    var player = try merging()
    let entries = player.register.entries.count
    try player.press("End Left")
    #expect(
      player.message
        == "Marks and arrivals of both are kept; where both have one, that of the record that stays counts."
    )
    try player.press("Enter")
    #expect(player.message == "Enter changes nothing here: F2 makes them one, Esc leaves both.")
    try player.press("Esc")
    #expect(player.message == "Nothing was changed.")
    #expect(player.register.entries.count == entries)
  }

  @Test func `two who are not alike are doubtful before they become one`() throws {
    var player = try merging()
    #expect(
      player.screen.contains(
        "? Names or states are not alike: is it one person?"
      )
    )
    try player.press("Down Down Left F2")
    #expect(player.line(2).hasPrefix(" Find: "))
    #expect(player.screen.contains("> A-009-2  Mehmet ŞAHİN"))
  }

  @Test func `somebody of the same name is lit among those to merge into`() throws {
    var player = try Player()
    let papa = try player.person("Papadopoulos")
    let second = NewParticipant(details: papa.details, origin: .walkIn(reason: ""))
    try player.elsewhere(.register(second, newMinistry: nil, hereNow: false))
    player.type("papadopoulos")
    try player.press("Down F8 9 Enter")
    #expect(player.screen.contains("> A-0"))
    try player.press("Enter")
    #expect(player.screen.contains("stays; where both have a mark, its own counts."))
    try player.press("Esc")
    try player.press("F8 9 Enter")
    player.type("qqqq")
    #expect(player.screen.contains("Nobody matches; type another part of the name."))
  }

  /// After the first morning, with Ayşe Şahinoğlu's record about to go into Mehmet Şahin's.
  private func merging(columns: Int = 80, rows: Int = 24) throws -> Player {
    var player = try Player.afterFirstMorning()
    player.resize(columns: columns, rows: rows)
    player.type("sahinoglu")
    try player.press("F8")
    player.type("9")
    try player.press("Enter")
    player.type("mehmet")
    try player.press("Enter")
    return player
  }

  /// The screens by their columns.
  private static let screens = [
    60: """
     Korea-BSEC ICT Cooperation Progr… Mon 30 Oct 09:35  A Park
     Participants│Check-in│Matrix│Delegations│Programme›
     Merge two records of one person Left Right: the value kept
                   A-010-1       A-009-2       Result
    > stays        A-010-1       A-009-2       A-009-2         ┃
      state        Turkey        Turkey        Turkey          ┃
      ministry     Ministry of … Ministry of … Ministry of …   │
      title        Ms.           Mr.           Mr.             │
      given names  Ayşe          Mehmet        Mehmet          │
      family name  Şahinoğlu     Şahin         Şahin           │
    ────────────────────────────────────────────────────────────
      A-010-1  Ms. Ayşe ŞAHİNOĞLU, Turkey, Ministry of Interior
      A-009-2  Mr. Mehmet ŞAHİN, Turkey, Ministry of Transport…
      ? Names or states are not alike: is it one person?

     F2 Confirm  Esc Back  F1 Help  F9 All  F10 Quit
    """,
    80: """
     Korea-BSEC ICT Cooperation Program 2017 · Seoul       Mon 30 Oct 09:35  A Park
     Participants│Check-in│Matrix│Delegations│Programme│Ministries│Journal
     Merge two records of one person                     Left Right: the value kept
                        A-010-1            A-009-2            Result
    > stays             A-010-1            A-009-2            A-009-2
      state             Turkey             Turkey             Turkey
      ministry          Ministry of Inter… Ministry of Trans… Ministry of Trans…
      title             Ms.                Mr.                Mr.
      given names       Ayşe               Mehmet             Mehmet
      family name       Şahinoğlu          Şahin              Şahin
      capacity          delegate           head of delegation head of delegation
      position          Expert             Head of Department Head of Department
      department        Local Administrat… E-Government       E-Government
      level             national           national           national
      e-mail            a.sahinoglu@examp… m.sahin@example.o… m.sahin@example.o…
      letter            TUR/2017/44        TUR/2017/44        TUR/2017/44
      arrived           09:05              09:05              09:05
      ! Workshop        late 09:35         present 09:35      present 09:35
    ────────────────────────────────────────────────────────────────────────────────
      A-010-1  Ms. Ayşe ŞAHİNOĞLU, Turkey, Ministry of Interior
      A-009-2  Mr. Mehmet ŞAHİN, Turkey, Ministry of Transport, Maritime Affairs a…
      ? Names or states are not alike: is it one person?

     F2 Confirm  Esc Back  F1 Help  F9 All  F10 Quit
    """,
    140: """
     Korea-BSEC ICT Cooperation Program 2017 · Seoul                                                                   Mon 30 Oct 09:35  A Park
     Participants │ Check-in │ Matrix │ Delegations │ Programme │ Ministries │ Journal
     Merge two records of one person                                                                                 Left Right: the value kept
                        A-010-1                                A-009-2                                Result
    > stays             A-010-1                                A-009-2                                A-009-2
      state             Turkey                                 Turkey                                 Turkey
      ministry          Ministry of Interior                   Ministry of Transport, Maritime Affai… Ministry of Transport, Maritime Affai…
      title             Ms.                                    Mr.                                    Mr.
      given names       Ayşe                                   Mehmet                                 Mehmet
      family name       Şahinoğlu                              Şahin                                  Şahin
      capacity          delegate                               head of delegation                     head of delegation
      position          Expert                                 Head of Department                     Head of Department
      department        Local Administrations                  E-Government                           E-Government
      level             national                               national                               national
      e-mail            a.sahinoglu@example.org                m.sahin@example.org                    m.sahin@example.org
      letter            TUR/2017/44                            TUR/2017/44                            TUR/2017/44
      arrived           09:05                                  09:05                                  09:05
      ! Workshop        late 09:35                             present 09:35                          present 09:35


























    ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
      A-010-1  Ms. Ayşe ŞAHİNOĞLU, Turkey, Ministry of Interior
      A-009-2  Mr. Mehmet ŞAHİN, Turkey, Ministry of Transport, Maritime Affairs and Communications
      ? Names or states are not alike: is it one person?

     F2 Confirm  Esc Back  F1 Help  F9 All  F10 Quit
    """,
  ]
}
