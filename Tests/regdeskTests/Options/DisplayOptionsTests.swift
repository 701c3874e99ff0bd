import Canvas
import Testing

@testable import regdesk

@Suite struct DisplayOptionsTests {
  private func display(
    _ arguments: [String] = [],
    environment: [String: String] = [:]
  ) throws -> Display {
    let invocation = Invocation(
      environment: environment,
      home: "/home/park",
      loginName: "park",
      program: "/opt/regdesk/bin/regdesk",
      directory: "/srv"
    )
    return try DisplayOptions.parse(arguments).display(in: invocation)
  }

  @Test func `by default the terminal chooses, and the mouse is used`() throws {
    #expect(try display() == Display())
  }

  @Test(arguments: Theme.allCases)
  func `a theme is named by option or variable`(theme: Theme) throws {
    #expect(try display(["--theme", theme.rawValue]) == Display(theme: theme))
    #expect(try display(environment: ["REGDESK_THEME": theme.rawValue]) == Display(theme: theme))
  }

  @Test func `the option goes before the variable`() throws {
    let display = try display(
      ["--theme", "colour"],
      environment: ["REGDESK_THEME": "monochrome", "NO_COLOR": "1"]
    )
    #expect(display.theme == .colour)
  }

  @Test func `the mouse is left to the terminal by option or variable`() throws {
    #expect(try display(["--no-mouse"]) == Display(usesMouse: false))
    #expect(try display(environment: ["REGDESK_MOUSE": "off"]) == Display(usesMouse: false))
    #expect(try display(environment: ["REGDESK_MOUSE": "on"]) == Display())
  }

  @Test func `an unknown theme is told`() {
    #expect(throws: Stop.wrongUsage(.noTheme("dark"))) { try display(["--theme", "dark"]) }
  }
}
