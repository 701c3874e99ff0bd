import Testing

@testable import regdesk

@Suite struct LanguageChoiceTests {
  private func choice(_ option: String? = nil, _ environment: [String: String] = [:]) -> String? {
    let invocation = Invocation(
      environment: environment,
      home: "/home/park",
      loginName: "park",
      program: "/opt/regdesk",
      directory: "/srv"
    )
    return LanguageChoice(option, in: invocation).map { "\($0.code)\($0.isOurs ? "!" : "")" }
  }

  @Test func `without a word of it the screens speak English`() {
    #expect(choice() == nil)
  }

  @Test(arguments: ["C", "C.UTF-8", "POSIX", "en_GB.UTF-8", "en"])
  func `a system that speaks English or nothing needs no table`(language: String) {
    #expect(choice(nil, ["LANG": language]) == nil)
  }

  @Test func `the system's language is that of the first variable that says one`() {
    let variables = ["LC_ALL": "", "LC_MESSAGES": "tr_TR.UTF-8", "LANG": "ko_KR.UTF-8"]
    #expect(choice(nil, variables) == "tr")
    #expect(choice(nil, ["LC_ALL": "C", "LANG": "tr_TR.UTF-8"]) == nil)
    #expect(choice(nil, ["LANG": "sr_RS@latin"]) == "sr")
  }

  @Test func `the program's own variable comes first, and the option before it`() {
    let variables = ["REGDESK_LANGUAGE": "tr", "LC_ALL": "ko_KR.UTF-8"]
    #expect(choice(nil, variables) == "tr!")
    #expect(choice("bg", variables) == "bg!")
    #expect(choice("en", variables) == nil)
  }
}
