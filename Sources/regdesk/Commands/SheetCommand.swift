import ArgumentParser
import Exchange
import Registration
import Text

/// `regdesk sheet`: a sheet of attendance to be signed.
struct SheetCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet",
    abstract: "Prints a sheet of attendance to be signed at an activity or session.",
    discussion: """
      Everybody who is expected there stands in it, with the badge, then empty lines. As csv it is what the signed paper \
      is typed up in: 'regdesk import' takes it with its marks.
      """
  )

  @Argument(help: ArgumentHelp("The activity or session.", valueName: "id"))
  var activity: String

  @Option(help: "How it is written.")
  var format: PaperFormat = .text

  @Option(
    name: .customLong("for"),
    help: "The form of csv: for programs, or for Excel as in 'regdesk export'."
  )
  var form: CSVForm = .data

  @Option(
    help: ArgumentHelp("Empty lines for people whom nobody expected, 0 to 100.", valueName: "lines")
  )
  var blank = 5

  @OptionGroup var pages: PageOptions
  @OptionGroup var target: TargetOptions
  @OptionGroup var clock: ClockOption
  @OptionGroup var common: CommonOptions

  func run() throws {
    let target = try target.target
    let length = try pages.length(for: target)
    guard (0...100).contains(blank) else { throw Stop.wrongUsage(.noBlankLines(blank)) }
    var session = try Session.open(
      Settings(common, in: .current),
      for: target == .output ? .reading : .recording,
      clockAt: clock.now
    )
    if target != .output { try session.expectWhole() }
    session.tellFindings()
    guard let id = ActivityID(activity) else {
      throw Stop.listNotChosen(session.unknown(activity))
    }
    let order = SheetOrder(
      activity: id,
      blank: blank,
      format: format,
      form: form,
      pageLength: length
    )
    let rows = try session.print(order, to: target)
    if case .file(let path, _) = target {
      StandardStream.error.tell("\(path): " + (rows == 1 ? say("1 person") : say("\(rows) people")))
    }
    try session.expectWhole()
  }
}
