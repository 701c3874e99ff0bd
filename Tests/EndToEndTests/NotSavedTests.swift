import Foundation
import PseudoTerminal
import Testing

/// The desk while its disk fails to make sure of an entry, as the kernel would say it.
@Suite struct NotSavedTests {
  private func placeWithPeople() throws -> Place {
    let place = try Place()
    try place.write("Given names,Family name,State\nMehmet,Şahin,TUR\n", to: "list.csv")
    try #require(try place.run("import", "list.csv").status == 0)
    return place
  }

  /// A desk of which a call fails; its second fdatasync when nothing else is said, since the first makes sure of what was read,
  /// the second of what it saves first.
  private func desk(
    at place: Place,
    failing call: String = "fdatasync",
    when: String = "2"
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      BuiltProgram(path: "/usr/bin/strace"),
      "-f",
      "-qq",
      "-o",
      "/dev/null",
      "-e",
      "trace=\(call)",
      "-e",
      "inject=\(call):error=EIO:when=\(when)",
      BuiltProgram.regdesk.path,
      environment: place.environment
    )
  }

  @Test func `it says NOT SAVED, keeps the form, and saves it in a new file when asked again`()
    throws
  {
    let place = try placeWithPeople()
    let desk = try desk(at: place)
    try desk.press(.function(7)).type("Ionescu").press(.enter).type("Ana").press(.enter)
    try desk.type("rou").press(.enter).press(.function(2))
    let told = try desk.screen
    #expect(told.lines.contains { $0.contains("┌─ NOT SAVED ─") })
    #expect(
      told.lines.contains { $0.contains("The disk failed while this was being saved, entry 3 of") }
    )
    // Others see nothing of it, and nobody has to wait.
    #expect(try place.run("find", "ionescu").output == "")
    let files = try place.names(in: "register/entries")
    #expect(files.count == 2)

    try desk.press(.enter)
    let kept = try desk.screen
    #expect(kept.lines.contains { $0.contains("Family name *    Ionescu") })
    #expect(kept.lines.contains { $0.contains("Given names      Ana") })
    try desk.press(.function(2))
    #expect(try desk.screen.lines.contains { $0.hasPrefix(" Saved 1: Ana IONESCU") })
    try desk.press(.function(10))
    #expect(try desk.waitForEnding() == .exited(0))
    #expect(try place.run("find", "ionescu").output == "A-002-1  Ana IONESCU  ROU\n")
    #expect(try place.names(in: "register/entries") == files)
    let check = try place.run("check")
    #expect(check.status == 0)
    #expect(check.output.contains("\n3 entries, 2 participants, 0 problems\n"))
  }

  @Test func `what fails before anything is written is told once to be not saved, with a step`()
    throws
  {
    let place = try placeWithPeople()
    let desk = try desk(at: place, failing: "fallocate", when: "1+")
    try desk.type("sahin").press(.function(2))
    let lines = try desk.screen.lines.map { $0.trimmingCharacters(in: .whitespaces) }
    let message = lines.drop { !$0.hasPrefix("NOT SAVED: ") }.joined(separator: " ")
    let file = try #require(try place.names(in: "register/entries").first)
    #expect(
      message.hasPrefix(
        "NOT SAVED: cannot reserve room for entries/\(file): the disk reports an input/output error."
      ),
      "\(lines)"
    )
  }

  @Test(arguments: ["fdatasync", "fsync"])
  func `where the disk fails at the opening it shows everything, and asks before it goes on`(
    call: String
  ) throws {
    let place = try placeWithPeople()
    let files = try place.names(in: "register/entries")
    let desk = try desk(at: place, failing: call, when: "1")
    let asked = try desk.screen
    #expect(asked.lines.contains { $0.contains("┌─ The disk failed: nothing is saved ─") })
    #expect(asked.lines.contains { $0.contains("Every entry that was told to be saved.") })
    // A path may be too long to stand behind the rest of the command.
    let words = asked.text.split { " │\n".contains($0) }.joined(separator: " ")
    #expect(words.contains(" regdesk backup --to /media/STICK --register \(place.register) "))
    #expect(asked.lines.contains { $0.contains("Only the very last entry, number 2 of ") })
    try desk.press(.enter).type("sahin").press(.function(2))
    let refused = try desk.screen
    #expect(refused.lines.contains { $0.hasPrefix(" Nothing is saved: the disk failed. Shift-F1") })
    #expect(try place.names(in: "register/entries") == files)
    // Nobody has to wait for the answer.
    #expect(try place.run("check").status == 0)

    try desk.send(Array("\u{1b}[1;2P".utf8), inputs: 1).press(.function(2))
    #expect(try desk.screen.lines.contains { $0.contains("┌─ Saving works again ─") })
    try desk.press(.enter).press(.function(2))
    #expect(try desk.screen.lines[22].hasPrefix(" Saved 3: Mehmet ŞAHİN arrived"))
    try desk.press(.function(10))
    #expect(try desk.waitForEnding() == .exited(0))
    #expect(try place.run("check").output.contains("\n3 entries, 1 participant, 0 problems\n"))
  }

  @Test func `a command says what is safe, what is in doubt and what to do`() throws {
    let place = try placeWithPeople()
    let before = try place.journal
    let run = try place.shell(
      "strace -f -qq -o /dev/null -e trace=fdatasync -e inject=fdatasync:error=EIO:when=1 \"$regdesk\" import list.csv"
    )
    #expect(run.status == 74)
    #expect(
      run.errors.hasPrefix("regdesk: The disk failed while the register was opened: "),
      "\(run)"
    )
    #expect(run.errors.contains("Every entry that was told to be saved is safe"))
    #expect(try place.journal == before)
  }

  @Test func `a mark stays pending, and one key saves it in the new file`() throws {
    let place = try placeWithPeople()
    let desk = try desk(at: place)
    try desk.type("sahin").press(.function(2))
    #expect(try desk.screen.lines.contains { $0.contains("┌─ NOT SAVED ─") })
    // F2 is not taken before anybody can have read the question.
    for _ in 0..<10_000 where try desk.screen.lines.contains(where: { $0.contains("NOT SAVED ─") })
    {
      try desk.press(.function(2)).settle()
    }
    #expect(try desk.screen.lines[22].hasPrefix(" Saved 1: Mehmet ŞAHİN arrived"))
    try desk.press(.function(10))
    #expect(try desk.waitForEnding() == .exited(0))
    let list = try place.run("export", "participants", "--columns", "family_name,status")
    #expect(list.output == "family_name,status\r\nŞahin,arrived\r\n")
  }
}
