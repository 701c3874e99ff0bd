import ArgumentParser
import Registration

/// `regdesk programme`: checks a programme's files and shows what they say.
struct ProgrammeCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "programme",
    abstract: "Checks a programme's files and shows what they say."
  )

  @Argument(
    help: ArgumentHelp(
      "The programme's file, or its id in the configuration folder.",
      valueName: "file"
    )
  )
  var file: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let settings = try Settings(common, in: .current)
    let programme = try ProgrammeSource(settings)
      .programme(file.map(ProgrammeChoice.init) ?? settings.programme)
    try StandardStream.output.print(ProgrammeText(programme).text)
  }
}
