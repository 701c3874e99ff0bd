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

  init(_ options: CommonOptions, in invocation: Invocation) throws(Stop) {
    register = options.register ?? invocation.variable("REGDESK_REGISTER")
    if let register, register.isEmpty { throw .wrongUsage(.emptyRegister) }
    programme = (options.programme ?? invocation.variable("REGDESK_PROGRAMME"))
      .map(ProgrammeChoice.init)
    operatorName = try Self.operatorName(options, invocation)
    letter = try Self.letter(options.desk ?? invocation.variable("REGDESK_DESK") ?? "A")
    configurationPlaces = FolderSearch.places(options, in: invocation)
    registers = Self.registers(in: invocation)
  }

  private static func operatorName(
    _ options: CommonOptions,
    _ invocation: Invocation
  ) throws(Stop) -> Operator {
    if let said = options.operatorName ?? invocation.variable("REGDESK_OPERATOR") {
      guard let name = Operator(said.cleaned) else { throw .wrongUsage(.namelessOperator) }
      return name
    }
    guard let name = Operator(invocation.loginName.cleaned) else {
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
  private static func registers(in invocation: Invocation) -> String {
    let named = invocation.variable("XDG_DATA_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (named ?? invocation.home + "/.local/share") + "/regdesk"
  }
}
