import PseudoTerminal
import Testing

/// How often the disk is asked to make sure, counted outside the program.
@Suite(.enabled(if: Strace.isThere, "strace cannot trace here: sh config/setup installs it"))
struct SyncCountTests {
  private let place: Place

  init() throws {
    place = try Place()
    try place.write("Family name,State\nŞahin,TUR\n", to: "list.csv")
    try place.write("Family name,State\nÖz,TUR\n", to: "more.csv")
    try place.write(
      "type sahin\n" + String(repeating: "key F2\nkey F5\n", count: 5),
      to: "marks.play"
    )
    try #require(try place.run("import", "list.csv").status == 0)
  }

  private func syncs() throws -> Int {
    try place.tracedCalls().count { $0.name == "fdatasync" }
  }

  @Test func `opening takes one, and each of ten entries one`() throws {
    try #require(try place.traced([], ["play", "marks.play"]).status == 0)
    #expect(try syncs() == 1 + 10)
  }

  @Test func `what others wrote in between takes one more`() throws {
    let desk = try PseudoTerminal(
      BuiltProgram(path: "/usr/bin/env"),
      "strace",
      "-f",
      "-qq",
      "-y",
      "-o",
      "\(place.path)/strace.log",
      "-e",
      "trace=fdatasync",
      place.regdesk,
      environment: place.environment
    )
    try desk.type("sahin").press(.function(2)).settle()
    #expect(try syncs() == 1 + 1)
    try #require(try place.run("import", "more.csv").status == 0)
    _ = try desk.wait { screen in screen.lines[2].contains("of 2") }
    try desk.press(.function(5)).settle()
    #expect(try desk.screen.lines[22].hasPrefix(" Saved 5: undid"))
    #expect(try syncs() == 1 + 1 + 1 + 1)
  }
}
