import Foundation
import Testing

/// The language of the screens, chosen from outside.
@Suite struct LanguageTests {
  private let moment = ["--now", "2017-10-30T09:12+09:00"]

  /// The output of a script of a person who is found and marked arrived, and the message under it.
  private func message(_ options: [String], _ environment: [String: String] = [:]) throws -> String
  {
    let place = try Place()
    try place.write("Family name,State\nŞahin,TUR\n", to: "list.csv")
    try #require(try place.run("import", "list.csv").status == 0)
    try place.write("type sahin\nkey F2\nscreen\n", to: "script.txt")
    let run = try place.run(["play", "script.txt"] + moment + options, environment: environment)
    #expect(run.errors == "")
    #expect(
      try place.run("history", "--language", "en").output.hasSuffix(
        "3  2017-10-30 09:12  A Park: ŞAHİN arrived at 09:12\n"
      )
    )
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.count > 22 ? String(lines[22]).replacing(#/ {2,}/#, with: "|") : run.output
  }

  @Test func `a script plays in Turkish from end to end`() throws {
    #expect(try message(["--language", "tr"]) == " Kaydedildi 3: ŞAHİN: geldi 09:12|F5 geri alır")
  }

  @Test func `the system's language is spoken where there is a table of it`() throws {
    let turkish = ["LANG": "tr_TR.UTF-8"]
    #expect(try message([], turkish) == " Kaydedildi 3: ŞAHİN: geldi 09:12|F5 geri alır")
    let english = " Saved 3: ŞAHİN arrived at 09:12|F5 undoes it"
    #expect(try message([], ["LANG": "xx_XX.UTF-8"]) == english)
    #expect(try message(["--language", "en"], turkish) == english)
  }

  @Test func `history and keys follow the language`() throws {
    let place = try Place()
    try place.write("Family name,State\nŞahin,TUR\n", to: "list.csv")
    try #require(try place.run("import", "list.csv").status == 0)
    let history = try place.run("history", environment: ["REGDESK_LANGUAGE": "tr"]).output
    #expect(history.hasSuffix("A Park: list.csv içe aktarıldı: 1 kaydedildi\n"))
    let keys = try place.run("keys", "--language", "tr").output
    #expect(keys.split(separator: "\n").first?.hasPrefix("Yardım") == true)
  }

  @Test func `a list of entries is in English whoever writes it`() throws {
    let place = try Place()
    try place.write("Family name,State\nŞahin,TUR\n", to: "list.csv")
    try #require(try place.run("import", "list.csv").status == 0)
    let english = try place.run("export", "entries")
    let turkish = try place.run("export", "entries", "--language", "tr")
    #expect(turkish.output.hasPrefix(english.output))
  }

  @Test func `a language without a table is refused, and those there are are named`() throws {
    let run = try Place().run("keys", "--language", "xx")
    #expect(run.status == 66)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("regdesk: There is no language 'xx' in "))
    #expect(run.errors.hasSuffix("/config/languages. There: en, tr.\n"))
  }

  @Test func `a faulty table stops whoever asked for it, and is told to everybody else`() throws {
    let place = try Place()
    try FileManager.default.createDirectory(
      atPath: "\(place.path)/c/languages",
      withIntermediateDirectories: true
    )
    try FileManager.default.createDirectory(
      atPath: "\(place.path)/c/programmes",
      withIntermediateDirectories: true
    )
    try place.write("language: tr\nphrases:\n  \"Help\": \"{1}\"\n", to: "c/languages/tr.yaml")
    let words =
      "regdesk: c/languages/tr.yaml:3:11: {1} stands for nothing in 'Help'; expected only the holes that it has\n"
    let asked = try place.run("keys", "--config", "c", "--language", "tr")
    #expect(asked == Run(status: 65, errors: words))
    let told = try place.run(["keys", "--config", "c"], environment: ["LANG": "tr_TR.UTF-8"])
    #expect(told.status == 0)
    #expect(told.errors == words)
    #expect(told.output.hasPrefix("Help "))
  }
}
