import PseudoTerminal
import Testing

/// Somebody moves, deletes or replaces what a desk has open.
@Suite struct MovedRegisterTests {
  /// What the shell does to the register, how the next key is answered, and what helps.
  struct Mishap: Sendable, CustomStringConvertible {
    let deed: String
    let answer: String
    var remedy: String?

    var description: String { deed }

    static let gone = "is no longer what was opened"
    static let all = [
      Mishap(deed: "mv register elsewhere", answer: gone, remedy: "mv elsewhere register"),
      Mishap(
        deed: "mv register elsewhere; cp -a elsewhere register",
        answer: gone,
        remedy: "rm -r register; mv elsewhere register"
      ),
      Mishap(deed: "rm -r register", answer: gone),
      Mishap(deed: "mv register/entries .", answer: gone, remedy: "mv entries register"),
      Mishap(
        deed: "mv register/entries/*.journal .",
        answer: gone,
        remedy: "mv *.journal register/entries"
      ),
      Mishap(
        deed: "cd register/entries; for j in *.journal; do cp -p $j x; mv x $j; done",
        answer: " Saved 4: undid"
      ),
      Mishap(
        deed: "cd register/entries; for j in *.journal; do rm $j; mkdir $j; done",
        answer: "is no file: the file"
      ),
      Mishap(
        deed: "truncate -s -20 register/entries/*",
        answer: "is shorter than it was: lines that were saved"
      ),
      Mishap(
        deed: "truncate -s 0 register/entries/*",
        answer: "is shorter than it was: lines that were saved"
      ),
      Mishap(deed: "mv register far; ln -s far register", answer: " Saved 4: undid"),
    ]
  }

  @Test(arguments: Mishap.all)
  func
    `the desk says what happened, says nothing is saved that is not, and goes on when it is undone`(
      mishap: Mishap
    ) throws
  {
    let place = try Place()
    try place.write("Family name,State\nŞahin,TUR\n", to: "list.csv")
    try #require(try place.run("import", "list.csv").status == 0)
    let desk = try PseudoTerminal(.regdesk, environment: place.environment)
    try desk.type("sahin").press(.function(2)).settle()
    #expect(try desk.screen.lines[22].hasPrefix(" Saved 3: "))
    try #require(try place.shell(mishap.deed).status == 0)
    try desk.press(.function(5)).settle()
    let screen = try desk.screen.lines.joined(separator: " ")
    let words = " " + screen.split(separator: " ").joined(separator: " ")
    #expect(words.contains(mishap.answer), "\(words)")
    #expect(words.contains(" Saved ") == mishap.answer.hasPrefix(" Saved "))
    guard let remedy = mishap.remedy else { return }
    try #require(try place.shell(remedy).status == 0)
    try desk.press(.function(5)).settle()
    #expect(try desk.screen.lines[22].hasPrefix(" Saved 4: undid"))
    #expect(try place.run("check").output.contains("\n4 entries, 1 participant, 0 problems\n"))
  }
}
