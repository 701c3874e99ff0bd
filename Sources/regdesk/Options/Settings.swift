import Configuration
import Registration
import Text

/// What a subcommand works with, after options, environment and defaults have had their say, in this order.
struct Settings: Hashable, Sendable {
  /// The register's directory; nil when it follows from the programme.
  let register: String?
  /// nil when nobody said.
  let programme: ProgrammeChoice?
  let operatorName: Operator
  /// The badge letter of a register that is created, as ASCII.
  let letter: UInt8
  /// Where the configuration folder may lie, first to last.
  let configurationPlaces: [String]
  /// Where registers lie by default, a directory a programme.
  let registers: String

  init(_ options: CommonOptions, in surroundings: Surroundings) throws(Stop) {
    register = options.register ?? surroundings.variable("REGDESK_REGISTER")
    if let register, register.isEmpty { throw .wrongUsage(.emptyRegister) }
    programme = (options.programme ?? surroundings.variable("REGDESK_PROGRAMME"))
      .map(ProgrammeChoice.init)
    operatorName = try Self.operatorName(options, surroundings)
    letter = try Self.letter(options.desk ?? surroundings.variable("REGDESK_DESK") ?? "A")
    configurationPlaces = FolderSearch.places(
      option: options.config,
      environment: surroundings.environment,
      program: surroundings.program,
      directory: surroundings.directory
    )
    registers = Self.registers(in: surroundings)
  }

  private static func operatorName(
    _ options: CommonOptions,
    _ surroundings: Surroundings
  ) throws(Stop) -> Operator {
    if let said = options.operatorName ?? surroundings.variable("REGDESK_OPERATOR") {
      guard let name = Operator(said.cleaned) else { throw .wrongUsage(.namelessOperator) }
      return name
    }
    guard let name = Operator(surroundings.loginName.cleaned) else {
      throw .wrongUsage(.unknownOperator)
    }
    return name
  }

  private static func letter(_ text: String) throws(Stop) -> UInt8 {
    let letters = text.uppercased().utf8
    guard letters.count == 1, let letter = letters.first, Badge.letters.contains(letter) else {
      throw .wrongUsage(.noBadgeLetter(text))
    }
    return letter
  }

  /// As the XDG Base Directory Specification has it, which ignores a relative path.
  private static func registers(in surroundings: Surroundings) -> String {
    let named = surroundings.variable("XDG_DATA_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (named ?? surroundings.home + "/.local/share") + "/regdesk"
  }
}
