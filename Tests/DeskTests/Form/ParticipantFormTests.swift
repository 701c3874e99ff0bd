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
         Participants │ Check-in │ Delegations │ Programme │ Journal
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

  @Test func `a walk-in takes at most 12 keys beyond the letters of her names and position`() throws
  {
    var player = try form("Kovalenko")
    player.type("Iryna")
    try player.press("Enter")
    player.type("uk")
    try player.press("Enter")
    player.type("ju")
    try player.press("Enter")
    player.type("Chief Expert")
    try player.press("F2")
    let letters = "Kovalenko".count + "Iryna".count + "Chief Expert".count
    #expect(player.keys - letters == 9)
    let person = try player.person("Kovalenko")
    let ukraine = try #require(AffiliationCode("UKR"))
    #expect(
      person.details
        == Details(
          affiliation: ukraine,
          ministry: MinistryID("ukr.justice"),
          givenNames: "Iryna",
          familyName: "Kovalenko",
          position: "Chief Expert"
        )
    )
    #expect(person.standing.status == .arrived)
    #expect(
      player.message == """
        Saved 3: Iryna KOVALENKO registered as a walk-in, Ukraine, badge A-018-2, arrived at 09:05 | F5 undoes it
        """
    )
    #expect(
      player.line(16)
        == "> A-018-2  Iryna KOVALENKO          UKR    Justice              09:05          │"
    )
  }

  @Test func `who is not here now is registered without the arrival`() throws {
    var player = try form("Kovalenko")
    player.type("Iryna")
    try player.press("Enter")
    player.type("uk")
    try player.press("Enter PgDn Space F2")
    #expect(try player.person("Kovalenko").standing.status == .nominated)
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

  @Test func `a ministry that is not listed is added in place, with the person`() throws {
    var player = try form("Kovalenko")
    try player.press("Enter")
    player.type("uk")
    try player.press("Enter")
    player.type("Ministry of Digital Works")
    try player.press("Enter F2")
    let ministry = try #require(try player.person("Kovalenko").details.ministry)
    #expect(player.register.ministry(ministry)?.name == "Ministry of Digital Works")
    #expect(player.register.entries.count == 3)
  }

  @Test func `what is required is said beside its field, and the form goes there`() throws {
    var player = try form("")
    try player.press("F2")
    #expect(player.message == "Not saved: a state is needed")
    #expect(
      player.line(5)
        == " > State *                                             ▾ * a state is needed"
    )
    player.type("uk")
    try player.press("Enter F2")
    #expect(player.message == "Not saved: A family name or an own-script name is needed.")
    #expect(
      player.line(3)
        == " > Family name *                                         * A family name or an …"
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
        == " ? On the list: Oleh SHAHIN, UKR, A-014-9, the same e-mail          F8 opens it"
    )
  }

  @Test func `when nobody is like this one, F8 says so`() throws {
    var player = try form("Kovalenko")
    try player.press("F8")
    #expect(player.message == "Nobody like this is registered.")
  }

  @Test func `a refusal keeps everything that was typed`() throws {
    var player = try Player()
    player.type("papa")
    try player.press("Enter")
    try player.press("Down Down Down Down")
    player.type(" General")
    let papadopoulos = try player.person("Papadopoulos")
    try player.elsewhere(
      .amend(papadopoulos.id, [FieldChange(.position, was: "Director", now: "Deputy")])
    )
    try player.press("F2")
    #expect(
      player.message == """
        The position was changed meanwhile by B Lee at 09:05: it is “Deputy” now. Look at it and save again.
        """
    )
    #expect(
      player.line(7)
        == " > Position        Director General                     ? it is “Deputy” now; F…"
    )
    try player.press("F2")
    #expect(try player.person("Papadopoulos").details.position == "Director General")
  }

  @Test func `a failure keeps the form open with everything typed`() throws {
    var player = try form("Kovalenko")
    player.type("Iryna")
    try player.press("Enter")
    player.type("uk")
    try player.press("Enter")
    player.failure = "another terminal is saving. Try again."
    try player.press("F2")
    #expect(player.message == "NOT SAVED: another terminal is saving. Try again.")
    #expect(
      player.lines(3..<6) == """
           Family name *    Kovalenko
           Given names      Iryna
           State *          Ukraine                            ▾
        """
    )
    try player.press("F2")
    #expect(try player.person("Kovalenko").details.givenNames == "Iryna")
  }

  @Test func `an amendment names only the fields it changes, with what they replace`() throws {
    var player = try Player()
    player.type("papa")
    try player.press("Enter Down Down Down Down End")
    player.type(" General")
    try player.press("F2")
    let id = try player.person("Papadopoulos").id
    #expect(
      player.register.entries.last?.facts
        == [.amended(id, [FieldChange(.position, was: "Director", now: "Director General")])]
    )
  }

  @Test func `an amendment that changes nothing writes nothing`() throws {
    var player = try Player()
    player.type("papa")
    try player.press("Enter F2")
    #expect(player.message == "Nothing was changed.")
    #expect(player.register.entries.count == 2)
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

  @Test func `Enter on the last field saves`() throws {
    var player = try form("Kovalenko")
    try player.press("Enter")
    player.type("uk")
    try player.press("Enter PgDn Enter")
    #expect(try player.person("Kovalenko").standing.status == .arrived)
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
