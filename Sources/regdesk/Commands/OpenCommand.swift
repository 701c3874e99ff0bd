import ArgumentParser

/// `regdesk` or `regdesk open`: opens the desk on the terminal.
struct OpenCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Opens the desk; makes the register on first use.",
    discussion: "F1 explains every screen, F10 quits."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var look: DisplayOptions

  func run() throws {
    let settings = try Settings(common, in: .current)
    let display = try look.display(in: .current)
    // The terminal first: without one nothing is made.
    var stage = try TerminalStage()
    let session = try Session.open(settings, for: .founding)
    var loop = DeskLoop(session, size: stage.size, display: display)
    try loop.run(on: &stage)
    // The terminal is the operator's again before what nobody waits for.
    _ = consume stage
    loop.writeCache()
  }
}
