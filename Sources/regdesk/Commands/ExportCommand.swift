import ArgumentParser
import Exchange
import Registration
import Text

/// `regdesk export`: writes a list as a file, and records that it left.
struct ExportCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes a list as a file and records that it left the register.",
    discussion: """
      Lists are narrowed and ordered as at the desk. A preset is a list with its filter, order, columns and form under a \
      name: everyone, arrived, missing, attended (with --activity), and those kept at the desk with F7 in Export; what is \
      said beside it goes before it.
      """
  )

  @Argument(help: "The list; a preset names its own.")
  var list: ExportList?

  @Option(
    help: ArgumentHelp("The file, for its owner alone; - is standard output.", valueName: "file"),
    completion: .file(extensions: ["csv", "xlsx", "json"])
  )
  var to: String = "-"

  @Option(help: "csv, json for programs, or a spreadsheet's own xlsx, which needs libxlsxwriter.")
  var format: ExportFormat?

  @Option(
    name: .customLong("for"),
    help: "CSV for programs, for Excel where the comma is the decimal sign, or for Excel elsewhere."
  )
  var form: CSVForm?

  @OptionGroup(title: "Which rows and columns") var narrowing: ExportNarrowing

  @Flag(help: "Overwrite the file if it is there.")
  var force = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    if to.isEmpty { throw Stop.wrongUsage(.emptyTarget) }
    let settings = try Settings(common, in: .current)
    var session = try Session.open(settings, for: .recording)
    try session.expectWhole()
    session.tellFindings()
    let (choice, form) = try chosen(in: session.register, directory: session.directory)
    if form == .xlsx, to == "-" { throw Stop.wrongUsage(.spreadsheetWithoutFile) }
    let target: ExportTarget = to == "-" ? .output : .file(to, overwriting: force)
    let rows = try session.export(choice, as: form, to: target)
    if case .file(let path, _) = target {
      StandardStream.error.tell("\(path): " + (rows == 1 ? say("1 row") : say("\(rows) rows")))
    }
  }

  /// What the words on the command line and those of the preset choose together.
  private func chosen(
    in register: Register,
    directory: String
  ) throws(Stop) -> (ExportChoice, ExportForm) {
    let preset = try narrowing.preset.map { name throws(Stop) in
      try PresetFile(in: directory).preset(named: name)
    }
    guard let list = list?.rawValue ?? preset?.list else { throw .wrongUsage(.listOrPreset) }
    do throws(ExportRefusal) {
      let choice = try narrowing.choice(of: list, over: preset, in: register)
      return (choice, try form(over: preset))
    } catch {
      throw .listNotChosen(error)
    }
  }

  private func form(over preset: ExportPreset?) throws(ExportRefusal) -> ExportForm {
    switch (format, form) {
    case (.json, _): .json
    case (.xlsx, _): .xlsx
    case (_, .excel): .excel
    case (_, .excelComma): .excelComma
    case (_, .data), (.csv, nil): .data
    case (nil, nil): try preset?.chosenForm() ?? .data
    }
  }
}

/// What kind of file a list becomes.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  case csv
  case json
  case xlsx
}

extension ExportList: ExpressibleByArgument {}
extension CSVForm: ExpressibleByArgument {}
extension PeopleOrder: ExpressibleByArgument {}
