import ArgumentParser

/// The options that every subcommand takes.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The register's directory (REGDESK_REGISTER).",
      discussion: "Without it: regdesk/<programme> in $XDG_DATA_HOME, or in ~/.local/share.",
      valueName: "dir"
    ),
    completion: .directory
  )
  var register: String?

  @Option(
    help: ArgumentHelp(
      "The programme, as a file or by its id (REGDESK_PROGRAMME).",
      valueName: "file|id"
    ),
    completion: .file(extensions: ["yaml"])
  )
  var programme: String?

  @Option(
    name: .customLong("operator"),
    help: ArgumentHelp(
      "Who is at the desk (REGDESK_OPERATOR); without it the login name.",
      valueName: "name"
    )
  )
  var operatorName: String?

  @Option(
    help: ArgumentHelp(
      "The letter on this desk's badges when the register is created, A to K without I (REGDESK_DESK).",
      valueName: "letter"
    )
  )
  var desk: String?

  @Option(
    help: ArgumentHelp("The folder of configuration files (REGDESK_CONFIG).", valueName: "dir"),
    completion: .directory
  )
  var config: String?

  @Option(
    help: ArgumentHelp(
      "The language of the screens, such as en or tr (REGDESK_LANGUAGE, LANG).",
      valueName: "code"
    )
  )
  var language: String?
}
