import Foundation
import Testing

@testable import Journal

extension Place {
  /// Makes a register in which much happened, and writes hostile text into every text of its journal, under true checksums.
  func makeHostileRegister() throws {
    try write(
      """
      Letter,State,Ministry,Title,First name,Last name,Name in own script,Position,Department,Capacity,Email,Phone
      TUR/1,TUR,Ministry of Interior,Mr.,Ali,Oz,Али Оз,Director,Registers,head of delegation,a@b.c,+90 312 1
      UKR/1,UKR,Ministry of Justice,Ms.,Olha,Koval,Ольга Коваль,Head,Law,,o@b.c,+380 44 1

      """,
      to: "nominations.csv"
    )
    let script = """
      type oz
      key F2
      key Esc
      key F3
      type 2
      key F4
      key Down
      key Enter
      type oz
      key Shift-F6
      type a note
      key F2
      key Esc
      key F7
      type Walker
      key Enter
      type Ann
      key Enter
      type uk
      key Enter
      type A New Ministry
      key F2
      """
    try write(script, to: "busy.txt")
    for arguments in [
      ["import", "nominations.csv"], ["play", "busy.txt", "--now", "2017-10-30T09:12+09:00"],
      ["export", "participants", "--to", "all.csv"],
    ] {
      let run = try run(arguments)
      try #require(run.status == 0, "\(run)")
    }
    try poisonJournal()
    let check = try run("check")
    try #require(check.status == 0, "\(check)")
  }

  /// Puts hostile text before every free text of the journal, and true lengths and checksums around it.
  private func poisonJournal() throws {
    let lines = [UInt8](try journal).split(separator: UInt8(ascii: "\n")).map(Array.init)
    var bytes = lines[0] + [UInt8(ascii: "\n")]
    var last = try #require(Checksum(hexadecimal: lines[0], at: lines[0].count - 8))
    let hostile = NSRegularExpression.escapedTemplate(for: HostileText.escaped)
    for line in lines.dropFirst() {
      let start = try #require(line.firstIndex(of: UInt8(ascii: "{")))
      let json = String(decoding: line[start...], as: UTF8.self)
        .replacingOccurrences(of: Self.texts, with: "$0" + hostile, options: .regularExpression)
      let framed = Line.framing(Array(json.utf8), after: last)
      bytes += framed.bytes
      last = framed.checksum
    }
    try replaceJournal(with: Data(bytes))
  }

  /// The beginning of every member that holds free text, or a list of such.
  private static let texts =
    #""(by|title|given_names|family_name|patronymic|native_name|position|department|email|phone|letter|remarks|"#
    + #"note|reason|name|short_name|formal_name|release_name|venue|organiser|chair|presenter|place|list|filter|"#
    + #"file)":"|"(organisers|abbreviations|own_names)":\[""#
}
