import Testing

/// What was entered and does not count, since a file that was begun in a copy goes on before it.
@Suite struct LeftBehindTests {
  @Test func `it is told at the desk until the operator has closed that, and by check for ever`()
    throws
  {
    let place = try Place()
    for name in ["Şahin", "Öz", "Ak"] {
      try place.write("Family name,State\n\(name),TUR\n", to: "\(name).csv")
    }
    let line = """
      mkdir stick && $regdesk import Şahin.csv && $regdesk backup --to stick \
      && $regdesk import Öz.csv --register stick/* && $regdesk import Ak.csv \
      && cp -n stick/*/entries/*.journal register/entries/
      """
    try #require(try place.shell(line).status == 0)
    try place.write("screen\n", to: "look.txt")
    try place.write("key Enter\n", to: "close.txt")
    let title = "What was entered and does not count"
    for _ in 1...2 {
      #expect(try place.run("play", "look.txt").output.contains(title))
    }
    #expect(try place.run("find", "oz").errors.contains("so it does not count"))
    #expect(try place.run("play", "close.txt") == Run(status: 0))
    let after = try place.run("play", "look.txt").output
    #expect(!after.contains(title) && !after.contains("does not count"))
    #expect(try place.run("find", "oz").errors == "")
    #expect(try place.run("check").output.contains("so it does not count"))
  }
}
