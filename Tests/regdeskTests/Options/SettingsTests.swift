import Registration
import Testing

@testable import regdesk

@Suite struct SettingsTests {
  private let invocation = Invocation(
    environment: [:],
    home: "/home/park",
    loginName: "park",
    program: "/opt/regdesk/bin/regdesk",
    directory: "/srv"
  )

  private func settings(
    _ arguments: [String] = [],
    environment: [String: String] = [:]
  ) throws -> Settings {
    var invocation = invocation
    invocation.environment = environment
    return try Settings(CommonOptions.parse(arguments), in: invocation)
  }

  @Test func `without options and variables the defaults hold`() throws {
    let settings = try settings()
    #expect(settings.register == nil)
    #expect(settings.programme == nil)
    #expect(settings.operatorName == Operator("park"))
    #expect(settings.letter == UInt8(ascii: "A"))
    #expect(settings.registers == "/home/park/.local/share/regdesk")
    #expect(
      settings.configurationPlaces == [
        "/opt/regdesk/bin/config", "/opt/regdesk/config", "/opt/config", "/config",
        "/opt/regdesk/share/regdesk/config", "/srv/config",
      ]
    )
  }

  private let variables = [
    "REGDESK_REGISTER": "/r", "REGDESK_PROGRAMME": "korea-bsec-2017", "REGDESK_OPERATOR": " A Lee ",
    "REGDESK_DESK": "b", "REGDESK_CONFIG": "/c", "XDG_DATA_HOME": "/data",
  ]

  @Test func `variables come before the defaults`() throws {
    let settings = try settings(environment: variables)
    #expect(settings.register == "/r")
    #expect(settings.programme == ProgrammeID("korea-bsec-2017").map(ProgrammeChoice.id))
    #expect(settings.operatorName == Operator("A Lee"))
    #expect(settings.letter == UInt8(ascii: "B"))
    #expect(settings.configurationPlaces == ["/c"])
    #expect(settings.registers == "/data/regdesk")
  }

  @Test func `options come before variables`() throws {
    let settings = try settings(
      [
        "--register", "/q", "--programme", "p.yaml", "--operator", "Kim", "--desk", "C", "--config",
        "d",
      ],
      environment: variables
    )
    #expect(settings.register == "/q")
    #expect(settings.programme == .file("p.yaml"))
    #expect(settings.operatorName == Operator("Kim"))
    #expect(settings.letter == UInt8(ascii: "C"))
    #expect(settings.configurationPlaces == ["d"])
  }

  @Test func `a relative data directory is not taken`() throws {
    let settings = try settings(environment: ["XDG_DATA_HOME": "data", "REGDESK_OPERATOR": ""])
    #expect(settings.registers == "/home/park/.local/share/regdesk")
    #expect(settings.operatorName == Operator("park"))
  }

  @Test(arguments: [
    (["--desk", "I"], UsageMistake.noBadgeLetter("I")),
    (["--desk", "AB"], .noBadgeLetter("AB")),
    (["--register", ""], .emptyRegister),
    (["--operator", "\u{200B} "], .namelessOperator),
  ])
  func `what cannot be is wrong usage`(arguments: [String], mistake: UsageMistake) {
    #expect(throws: Stop.wrongUsage(mistake)) { try settings(arguments) }
  }

  @Test func `somebody without a login name has to say who it is`() throws {
    var nameless = invocation
    nameless.loginName = ""
    #expect(throws: Stop.wrongUsage(.unknownOperator)) {
      try Settings(CommonOptions.parse([]), in: nameless)
    }
  }

  @Test(arguments: [
    ("korea-bsec-2017", ProgrammeID("korea-bsec-2017").map(ProgrammeChoice.id)),
    ("./korea-bsec-2017", .file("./korea-bsec-2017")),
    ("next.yaml", .file("next.yaml")),
    ("Next", .file("Next")),
  ])
  func `a programme is named by its id or its file`(text: String, choice: ProgrammeChoice?) {
    #expect(ProgrammeChoice(text) == choice)
  }
}
