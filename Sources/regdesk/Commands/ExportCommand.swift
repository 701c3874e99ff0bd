import ArgumentParser
import Exchange
import Text

/// `regdesk export`: writes a list as CSV, and records that it left.
struct ExportCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes a list as CSV and records that it left the register."
  )

  @Argument(help: "The list.")
  var list: ExportList

  @Option(
    help: ArgumentHelp("The file, for its owner alone; - is standard output.", valueName: "file"),
    completion: .file(extensions: ["csv"])
  )
  var to: String = "-"

  @Option(
    name: .customLong("for"),
    help: "For programs, for Excel where the comma is the decimal sign, or for Excel elsewhere."
  )
  var form: CSVForm = .data

  @Option(help: ArgumentHelp("Only this activity and its sessions.", valueName: "id"))
  var activity: String?

  @Option(help: ArgumentHelp("Only people of this state; may be repeated.", valueName: "code"))
  var state: [String] = []

  @Option(help: ArgumentHelp("Only people of this status; may be repeated.", valueName: "status"))
  var status: [String] = []

  @Option(help: ArgumentHelp("Only these columns, in this order.", valueName: "a,b"))
  var columns: String?

  @Flag(help: "Overwrite the file if it is there.")
  var force = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    if to.isEmpty { throw Stop.wrongUsage(.emptyTarget) }
    let settings = try Settings(common, in: .current)
    var session = try Session.open(settings, for: .recording)
    try session.expectWhole()
    session.tellFindings()
    let choice: ExportChoice
    do {
      choice = try ExportChoice(
        list: list.rawValue,
        activity: activity,
        states: state,
        statuses: status,
        columns: columns,
        in: session.register
      )
    } catch {
      throw Stop.listNotChosen(error)
    }
    let target: ExportTarget = to == "-" ? .output : .file(to, overwriting: force)
    let rows = try session.export(choice, as: form, to: target)
    if case .file(let path, _) = target {
      StandardStream.error.tell("\(path): " + (rows == 1 ? say("1 row") : say("\(rows) rows")))
    }
  }
}

extension ExportList: ExpressibleByArgument {}
extension CSVForm: ExpressibleByArgument {}
