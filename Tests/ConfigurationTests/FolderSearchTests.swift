import Testing

@testable import Configuration

/// Where the configuration folder is looked for.
@Suite struct FolderSearchTests {
  private func places(
    option: String? = nil,
    environment: [String: String] = [:]
  ) -> [String] {
    FolderSearch.places(
      option: option,
      environment: environment,
      program: "/opt/regdesk/bin/regdesk",
      directory: "/home/park"
    )
  }

  @Test func `what the option names is the only place`() {
    #expect(places(option: "mine", environment: ["REGDESK_CONFIG": "yours"]) == ["mine"])
  }

  @Test func `what the environment names is the only place without an option`() {
    #expect(places(environment: ["REGDESK_CONFIG": "/etc/regdesk"]) == ["/etc/regdesk"])
  }

  @Test func `otherwise it is near the program, then in the current directory`() {
    let otherwise = [
      "/opt/regdesk/bin/config", "/opt/regdesk/config", "/opt/config", "/config",
      "/opt/regdesk/share/regdesk/config", "/home/park/config",
    ]
    #expect(places() == otherwise)
    #expect(places(environment: ["REGDESK_CONFIG": ""]) == otherwise)
  }
}
