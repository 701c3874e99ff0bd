import ArgumentParser
import Exchange
import Registration

/// `regdesk report`: totals, and the sentence for the press.
struct ReportCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Prints totals and the sentence for the press.",
    discussion:
      "Every figure comes from the count that the screens show; times are those of the venue's clock."
  )

  /// How a report can be written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    /// 90 columns.
    case text
    /// One file for the printer, with charts.
    case html
  }

  @Option(help: "How it is written.")
  var format: Format = .text

  @Flag(
    help:
      "Leave out figures of fewer than three people, and those from which they could be computed."
  )
  var maskSmall = false

  @OptionGroup var target: TargetOptions
  @OptionGroup var clock: ClockOption
  @OptionGroup var common: CommonOptions

  func run() throws {
    let target = try target.target
    var session = try Session.open(
      Settings(common, in: .current),
      for: .reading,
      clockAt: clock.now
    )
    session.tellFindings()
    var zone = session.register.programme.flatMap { VenueZone($0.timeZone) }
    let report = Report(asOf: session.now(), maskingSmall: maskSmall, of: session.register) {
      let offset = zone?.offsetMinutes(at: $0.milliseconds) ?? $0.offsetMinutes
      return Moment(milliseconds: $0.milliseconds, offsetMinutes: offset)
    }
    let text = format == .html ? ReportPage(report).html : ReportText(report).text
    switch target {
    case .output: try StandardStream.output.print(text)
    case .file(let path, let overwriting):
      try session.expectWhole()
      let file = try NewFile(at: path, overwriting: overwriting)
      try file.write(Array(text.utf8))
      try file.settle()
    }
    try session.expectWhole()
  }
}
