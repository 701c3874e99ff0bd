import Canvas
import Foundation
import Registration
import Testing

@testable import Desk

/// Damage, copies and failed disks at the desk, as whole screens in the usual and the smallest window.
///
/// `REGDESK_UPDATE_SCREENS=1 swift test --filter CareDialogsTests` keeps them anew.
@Suite struct CareDialogsTests {
  private static let sizes = [[80, 24], [60, 16]]

  private static let parts: [DamageDialog.Part] = [
    .init(
      "What is safe",
      [
        "1040 entries are whole, the last of them number 1041 of 2017-10-30 09:04 by A Park.",
        "Shown are the 56 before the damage; the 984 behind it are whole too.",
      ]
    ),
    .init(
      "What is in doubt",
      [
        "Entry 57, by B Lee on 2017-10-30 at 08:12, cannot be read whole. "
          + "Names that can be read in it: Mehmet ŞAHİN."
      ]
    ),
    .init(
      "What happened",
      [
        "Line 58 of A-k3f9qz.journal is not as it was saved: the disk, or another program, changed it. "
          + "regdesk never changes a line."
      ]
    ),
  ]

  private static let doubt = [
    "The disk failed while this was being saved, entry 3 of A-k3f9qz.journal: the disk reports an "
      + "input/output error.",
    "It is in doubt and does not count. Everything saved earlier is safe, and what you typed is kept.",
    "",
    "The journal can go on in a new file on this disk. Copy the register to a stick soon (Shift-F1), and "
      + "have the disk looked after.",
  ]

  private func damaged(_ size: [Int]) throws -> Player {
    var player = try Player(columns: size[0], rows: size[1])
    player.readOnly =
      "Nothing is saved: the register is damaged. Shift-F1 says what is safe and repairs it."
    player.alarm = "NOTHING IS SAVED: Shift-F1 helps"
    player.present(DamageDialog(Self.parts))
    return player
  }

  @Test(arguments: sizes)
  func `damage is told before anything else`(size: [Int]) throws {
    try expect(damaged(size), "damage", size)
  }

  @Test(arguments: sizes)
  func `while one looks, every screen says that nothing is saved, and why a key does nothing`(
    size: [Int]
  ) throws {
    var player = try damaged(size)
    try player.press("Enter Down F2")
    try expect(player, "damage-looking", size)
    #expect(player.register.entries.count == 2)
  }

  @Test(arguments: [
    "F2", "F5", "Shift-F5", "F7", "F8", "Shift-F6", "F3 2 Enter", "F3 3 Space", "F3 5 F7",
    "F3 6 F7", "F3 7 F8",
  ])
  func `no key writes on a damaged register, and each says the way out`(keys: String) throws {
    var player = try damaged([80, 24])
    try player.press("Enter Down")
    try player.press(keys)
    #expect(
      player.message
        == "Nothing is saved: the register is damaged. Shift-F1 says what is safe and repairs it."
    )
    #expect(player.register.entries.count == 2)
  }

  @Test func `F2 repairs, Enter only looks, and Shift-F1 asks for the dialog again`() throws {
    var player = try damaged([80, 24])
    try player.press("F2")
    #expect(player.effect == .care(.repair))
    try player.press("Enter Shift-F1")
    #expect(player.effect == .care(.ask))
  }

  private static let tooSoon =
    "F2 was typed before this could be read and did nothing: no mark was made. Read it, then press F2 again."

  @Test(arguments: [DamageDialog.Deed.repair, .goOn])
  func `a key that was meant for a mark does not answer a dialog that rose by itself`(
    deed: DamageDialog.Deed
  ) throws {
    var player = try Player()
    player.desk.present(DamageDialog(Self.parts, deed: deed).unasked)
    // Nothing was painted: the key waited already.
    _ = player.desk.handle(.key(.function(2)), in: player.scene)
    #expect(player.message == Self.tooSoon)
    player.resize(columns: 80, rows: 24)
    player.pass(milliseconds: 999)
    try player.press("F2")
    #expect(player.effect == .repaint)
    #expect(player.message == Self.tooSoon)
    player.pass(milliseconds: 1)
    try player.press("F2")
    #expect(player.effect == .care(deed == .repair ? .repair : .goOn))
  }

  @Test(arguments: sizes)
  func `leaving asks where the desk alone knows entries, and only F8 leaves`(size: [Int]) throws {
    var player = try Player(columns: size[0], rows: size[1])
    player.present(LeaveDialog(onlyHere: 2))
    try expect(player, "leave", size)
    try player.press("F2")
    #expect(player.effect == .care(.repair))
    try player.press("F8")
    #expect(player.effect == .leave)
    try player.press("Enter")
    #expect(player.message == "You are still here. Shift-F1 repairs the register.")
  }

  @Test func `where the disk failed at the opening F2 goes on in a new file, and Enter only looks`()
    throws
  {
    var player = try Player(columns: 80, rows: 24)
    player.present(DamageDialog([], deed: .goOn))
    try player.press("F2")
    #expect(player.effect == .care(.goOn))
    try player.press("Enter")
    #expect(player.message == "You can look; nothing is saved. Shift-F1 goes on in a new file.")
  }

  @Test(arguments: sizes)
  func `a copy asks for its folder, and proposes the disks that are plugged in`(size: [Int]) throws
  {
    var player = try Player(columns: size[0], rows: size[1])
    player.present(BackupDialog(disks: ["/media/park/KINGSTON", "/media/park/USB DISK"]))
    try player.press("Down")
    try expect(player, "backup", size)
    try player.press("Enter")
    #expect(player.effect == .care(.backUp("/media/park/USB DISK")))
  }

  @Test(arguments: sizes)
  func `without a stick the folder is typed`(size: [Int]) throws {
    var player = try Player(columns: size[0], rows: size[1])
    player.present(BackupDialog(disks: []))
    try player.press("Enter")
    try expect(player, "backup-without-stick", size)
    player.type("/srv/copies")
    try player.press("Enter")
    #expect(player.effect == .care(.backUp("/srv/copies")))
  }

  @Test(arguments: sizes)
  func `after a failed sync it says NOT SAVED, and the form stays as it is`(size: [Int]) throws {
    var player = try failedForm(size)
    try expect(player, "not-saved", size)
    try player.press("Enter")
    try expect(player, "not-saved-form", size)
    #expect(player.register.entries.count == 2)
  }

  @Test func `one key saves what was typed in the new file, and the form hears of it`() throws {
    var player = try failedForm([80, 24])
    player.minutesPass(1)
    try player.press("F2")
    #expect(try player.person("Ionescu").details.givenNames == "Ana")
    #expect(player.message.hasPrefix("Saved 3: "))
    #expect(player.line(2).hasPrefix(" Find"))
    #expect(player.desk.drafts == [])
  }

  @Test func `a mark that the disk failed stays pending, and one key writes it`() throws {
    var player = try Player()
    player.type("sahin")
    player.failure = "the disk reports an input/output error."
    try player.press("F2")
    let person = try player.person("Şahin")
    player.ask(again: .arrive([person.id], at: nil), after: Self.doubt)
    #expect(player.register[person.id]?.standing.arrival == nil)
    try player.press("F2")
    #expect(player.message == Self.tooSoon)
    #expect(player.register[person.id]?.standing.arrival == nil)
    player.minutesPass(1)
    try player.press("F2")
    #expect(player.register[person.id]?.standing.arrival != nil)
    #expect(player.message.hasPrefix("Saved 3: Mehmet ŞAHİN arrived"))
  }

  /// A form whose saving the disk failed.
  private func failedForm(_ size: [Int]) throws -> Player {
    var player = try Player(columns: size[0], rows: size[1])
    try player.press("F7")
    player.type("Ionescu")
    try player.press("Enter")
    player.type("Ana")
    try player.press("Enter")
    player.type("rou")
    try player.press("Enter")
    player.failure = "the disk reports an input/output error."
    try player.press("F2")
    let request = try #require(player.failed)
    player.ask(again: request, after: Self.doubt)
    return player
  }

  private func expect(_ player: Player, _ name: String, _ size: [Int]) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../WholeScreens/Kept/care-\(name)-\(size[0])x\(size[1]).txt")
    let drawn = player.screen + "\n"
    if ProcessInfo.processInfo.environment["REGDESK_UPDATE_SCREENS"] != nil {
      try drawn.write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(try String(contentsOf: file, encoding: .utf8) == drawn)
    }
  }
}
