import Registration
import Testing

@testable import Desk

@Suite struct ParticipantFormTests {
  /// The form of a new person of that family name, in Given names.
  private func form(_ familyName: String) throws -> Player {
    var player = try Player()
    player.type(familyName)
    try player.press("F7")
    return player
  }

  @Test func `F7 takes what was typed as the family name and goes on after it`() throws {
    let player = try form("Kovalenko")
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Program 2017 · Seoul       Mon 30 Oct 09:05  A Park
         Participants│Check-in│Matrix│Delegations│Programme│Ministries│Journal
         New participant
           Family name *    Kovalenko
         > Given names
           State *                                             ▾
           Ministry                                            ▾
           Position
           Department
           Capacity         delegate                           ▾
           Level                                               ▾
           Title
           Patronymic
           Own script
           E-mail
           Phone
           Letter
           Contact consent                                     ▾
           Remarks
           Admitted because
           Here now         [x] yes
           In Latin letters, exactly as the letter or passport has them.

         F2 Save  Enter Next  F4 Pick  F8 Open that one  F1 Help  F9 All  F10 Quit
        """
    )
  }

  @Test(arguments: [
    ("강민수", 13, "   Own script       강민수"), ("Шевченко", 13, "   Own script       Шевченко"),
    ("Məmmədova", 3, "   Family name *    Məmmədova"),
    ("O’Neill", 3, "   Family name *    O’Neill"),
  ])
  func `what was typed goes where its script belongs`(
    typed: String,
    row: Int,
    line: String
  ) throws {
    let player = try form(typed)
    #expect(player.line(row) == line)
  }

  @Test(arguments: ["017", "a@b.org"])
  func `what is no name is not taken for one`(typed: String) throws {
    let player = try form(typed)
    #expect(player.line(3) == " > Family name *")
  }

  @Test func `State finds its choice by a few letters of a name or code in any language`() throws {
    var player = try form("Kovalenko")
    try player.press("Enter")
    player.type("укр")
    #expect(
      player.lines(5..<9) == """
         > State *                                             ▾
           Ministry         ┌─ State ──────────────────────────────────────────────────┐
           Position         │ укр                                                      │
           Department       │ > Ukraine                                            UKR │
        """
    )
  }

  @Test func `what is required is said beside its field, and the form goes there`() throws {
    var player = try form("")
    try player.press("F2")
    #expect(player.message == "Not saved: A family name or an own-script name is needed.")
    #expect(
      player.lines(3..<6) == """
         > Family name *                                         * A family name or an …
           Given names
           State *                                             ▾ * a state is needed
        """
    )
    #expect(player.line(21) == "   * A family name or an own-script name is needed.")
  }

  @Test func `what is wrong or doubtful is said as its field is left`() throws {
    var player = try form("Kovalenko")
    try player.press("Enter")
    player.type("uk")
    try player.press("Enter Enter Enter Enter")
    player.type("head of")
    try player.press("Enter")
    #expect(
      player.line(9)
        == "   Capacity         head of delegation                 ▾ ? Oksana SHEVCHENKO is…"
    )
    try player.press("Enter Enter Enter Enter")
    player.type("kovalenko")
    try player.press("Enter")
    #expect(
      player.line(14)
        == "   E-mail           kovalenko                            ! “kovalenko” is not a…"
    )
    try player.press("F2")
    #expect(
      player.message
        == "Not saved: “kovalenko” is not an e-mail address. Write it as name@example.org, or leave it empty."
    )
    #expect(player.line(14).hasPrefix(" > E-mail"))
  }

  @Test func `somebody likely to be the same person is shown while the name is typed`() throws {
    var player = try form("Shagin")
    #expect(player.line(2) == " New participant")
    player.type("Ol")
    #expect(
      player.line(2)
        == " ? On the list: Oleh SHAHIN, UKR, A-014-9, the same name            F8 opens it"
    )
    try player.press("F8")
    #expect(
      player.lines(16..<19) == """
        > A-014-9  Oleh SHAHIN · Олег Шагін UKR    State Agency for El… -              │
        ────────────────────────────────────────────────────────────────────────────────
          Mr. Oleh SHAHIN · Олег Шагін                                        nominated
        """
    )
  }

  @Test func `somebody with the same e-mail is shown, too`() throws {
    var player = try form("Another")
    for _ in 1...10 { try player.press("Tab") }
    player.type("o.shahin@example.org")
    #expect(
      player.line(2)
        == " ? On the list: Oleh SHAHIN, UKR, A-014-9, e-mail, but another name F8 opens it"
    )
  }

  @Test func `when nobody is like this one, F8 says so`() throws {
    var player = try form("Kovalenko")
    try player.press("F8")
    #expect(player.message == "Nobody like this is registered.")
  }

  @Test func `undo in a form takes back the typing, says where and goes there`() throws {
    var player = try form("Kovalenko")
    player.type("Iryna")
    try player.press("Enter F5")
    #expect(player.message == "Typing undone in Given names.")
    #expect(player.line(4) == " > Given names")
    try player.press("Shift-F5")
    #expect(player.message == "Typed again in Given names.")
    #expect(player.line(4) == " > Given names      Iryna")
    try player.press("F5 F5")
    #expect(player.message == "There is no typing to undo.")
  }

  @Test func `F4 opens the list of a field that has one, and says so on one that has none`() throws
  {
    var player = try form("Kovalenko")
    try player.press("F4")
    #expect(
      player.message == "This field is typed; State, Ministry, Capacity and Level have lists."
    )
    try player.press("Enter F4")
    #expect(
      player.line(6)
        == "   Ministry         ┌─ State ──────────────────────────────────────────────────┐"
    )
    try player.press("Esc")
    #expect(player.line(6) == "   Ministry                                            ▾")
  }

  @Test func `Tab goes through the fields, then the bottom bar, then the fields again`() throws {
    var player = try form("Kovalenko")
    try player.press("PgDn Tab")
    #expect(player.canvas.cursor?.row == 23)
    try player.press("Esc Shift-Tab")
    #expect(player.line(19) == " > Admitted because")
  }
}
