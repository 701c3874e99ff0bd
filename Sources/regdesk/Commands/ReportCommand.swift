import ArgumentParser
import Exchange

/// `regdesk report`: totals, and the sentence for the press.
struct ReportCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Prints totals and the sentence for the press."
  )

  /// How a report can be written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
  }

  @Option(help: "How it is written.")
  var format: Format = .text

  @OptionGroup var common: CommonOptions

  func run() throws {
    var session = try Session.open(Settings(common, in: .current), for: .reading)
    session.tellFindings()
    let report = Report(asOf: session.now(), of: session.register)
    try StandardStream.output.print(report.text)
    try session.expectWhole()
  }
}
