import Registration
import Testing

@testable import Desk

@Suite struct FormPastingTests {
  private let row =
    "UKR/2017/18\tUKR\tMinistry of Justice\tMs.\tIryna\tKovalenko\tІрина Коваленко\tState Expert\tRegisters\tnational\texpert\ti.kovalenko@example.org\t+380 44 123 45 67"

  private func opened(_ name: String = "") throws -> Player {
    var player = try Player()
    player.type(name)
    try player.press("F7")
    return player
  }

  @Test func `a row fills the form, F2 saves it, and one key takes it back before`() throws {
    var player = try opened()
    player.paste(row)
    #expect(player.message == "Filled 13 fields with what was pasted. | F5 takes it back")
    #expect(
      player.lines(3..<20) == """
         > Family name *    Kovalenko
           Given names      Iryna
           State *          Ukraine                            ▾
           Ministry         Ministry of Justice                ▾
           Position         State Expert
           Department       Registers
           Capacity         expert                             ▾
           Level            national                           ▾
           Title            Ms.
           Patronymic
           Own script       Ірина Коваленко
           E-mail           i.kovalenko@example.org
           Phone            +380 44 123 45 67
           Letter           UKR/2017/18
           Contact consent                                     ▾
           Remarks
           Admitted because
        """
    )
    try player.press("F5")
    #expect(player.lines(3..<6).filter { !" *>▾\n".contains($0) } == "FamilynameGivennamesState")
    try player.press("Shift-F5 F2")
    #expect(try player.person("Kovalenko").details.ministry?.text == "ukr.justice")
  }

  @Test func `what was typed stays, and what had no place is kept in the remarks`() throws {
    var player = try opened("Bondar")
    player.paste("Iryna Kovalenko <i.kovalenko@example.org> 5th floor")
    #expect(
      player.message
        == "Filled 2 fields. Not placed, kept in Remarks: 5th floor; Family name “Kovalenko” | F5 takes it back"
    )
    #expect(
      player.line(3)
        == "   Family name *    Bondar                               ? is this the family n…"
    )
    #expect(
      player.line(18)
        == "   Remarks          not placed: 5th floor; Family name › ? move or delete what …"
    )
  }

  @Test(arguments: [
    ("Kovalenko\u{1B}[2J", "Kovalenko[2J"), ("Ko\u{7}val", "Koval"), ("Şahin", "Şahin"),
    ("Head of Department", "Head of Department"),
  ])
  func `plain text goes into its field, without what nobody can see`(
    pasted: String,
    shown: String
  ) throws {
    var player = try opened()
    player.paste(pasted)
    #expect(player.line(3) == " > Family name *    \(shown)")
  }

  @Test func `an address pasted into the name goes where it belongs`() throws {
    var player = try opened("Kovalenko")
    player.paste("i.kovalenko@example.org")
    #expect(player.line(4) == " > Given names")
    #expect(player.line(14) == "   E-mail           i.kovalenko@example.org")
  }

  @Test func `a sentence pasted into the remarks stays there`() throws {
    var player = try opened("Kovalenko")
    try player.press("PgDn Up Up")
    player.paste("call +380 44 123 45 67, o.shahin@example.org")
    #expect(player.line(18).hasPrefix(" > Remarks"))
    #expect(player.line(15) == "   Phone")
  }

  @Test func `a megabyte is refused, and nothing is taken`() throws {
    var player = try opened("Kovalenko")
    player.paste(String(repeating: "Kovalenko\tIryna\t", count: 65_536))
    #expect(
      player.message
        == "That is too long to tell of one person; nothing was taken. Shift-F6 imports a file."
    )
    #expect(player.line(4) == " > Given names")
  }
}
