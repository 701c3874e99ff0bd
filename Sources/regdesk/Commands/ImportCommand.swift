import ArgumentParser
import Exchange

/// `regdesk import`: takes nominations from a CSV file, all or none.
struct ImportCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Takes nominations from a CSV file.",
    discussion: """
      Says which column is read as which field, who is new, who is already known and every problem with its line and \
      column. Where a row is faulty nothing is taken, unless --skip-invalid takes the good ones.
      """
  )

  @Argument(help: "The CSV file; - is standard input.", completion: .file(extensions: ["csv"]))
  var file: String

  @Flag(help: "Say what would be taken, and change nothing.")
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      "Read the column of this heading as this field; nothing after = leaves it out.",
      valueName: "HEADING=field"
    )
  )
  var column: [String] = []

  @Flag(help: "Take the good rows and leave faulty ones out.")
  var skipInvalid = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let settings = try Settings(common, in: .current)
    let choices = try column.map { text throws(Stop) in
      guard let choice = ColumnChoice(text) else { throw .wrongUsage(.noColumnChoice(text)) }
      return choice
    }
    let importing = ImportFile(path: file, choices: choices, skipsInvalid: skipInvalid)
    // A damaged register is what matters most to know, whatever the file holds.
    let register = try RegisterPreview(settings).register
    let bytes = try importing.bytes()
    let plan = try importing.plan(of: bytes, into: register)
    try StandardStream.output.print(ImportReport(plan).text)
    try importing.expectValid(plan)
    // A file of which nothing is taken makes no register.
    guard !dryRun, plan.request(skippingInvalid: skipInvalid) != nil else { return }
    var session = try Session.open(settings, for: .founding)
    session.tellFindings()
    try importing.take(bytes, in: &session)
  }
}
