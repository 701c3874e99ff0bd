import ArgumentParser
import Exchange
import Registration
import Synchronization
import Text

/// `regdesk import`: takes nominations or a sheet of attendance from a CSV file, all or none.
struct ImportCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Takes nominations, or a sheet of attendance, from a CSV file.",
    discussion: """
      Says which column is read as which field, who is new, who is already known, what the file says otherwise of people \
      who are known, and every problem with its line and column. Where a row is faulty nothing is taken, unless \
      --skip-invalid takes the good ones. What is taken is one entry, which one undo takes back; Ctrl-C before that leaves \
      everything as it was.
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

  @Option(
    help: ArgumentHelp(
      "Where the file says these words, this ministry is meant, by its identifier or name.",
      valueName: "WORDS=ministry"
    )
  )
  var ministry: [String] = []

  @Option(
    help: ArgumentHelp(
      "The state of rows that name none, as in a file of one delegation; by its code or any name.",
      valueName: "state"
    )
  )
  var state: String?

  @Flag(help: "Take the good rows and leave faulty ones out.")
  var skipInvalid = false

  @Flag(
    help: "Take what the file says otherwise of people who are known; empty cells change nothing."
  )
  var update = false

  @Flag(help: "Take the file's word also where the desk changed or marked it otherwise since.")
  var overwrite = false

  @Flag(help: "With --update, an empty cell empties the field.")
  var emptyErases = false

  @Flag(help: "The rows are marks of attendance, whatever the headings say.")
  var attendance = false

  @Option(
    help: ArgumentHelp("The sheet of attendance is of this activity or session.", valueName: "id")
  )
  var activity: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let settings = try Settings(common, in: .current)
    let memory = ColumnMemoryFile(in: .current)
    let options = try options(memory)
    Interruption.note()
    guard let (request, mapping) = try request(options, settings) else { return }
    try Interruption.check()
    var session = try Session.open(settings, for: .founding)
    session.tellFindings()
    let entry = try session.save(request)
    memory.remember(mapping)
    let sentence = session.register.sentence(for: entry)
    try StandardStream.output.writeLine("\n" + say("Saved \(entry.id.number): \(sentence)"))
    untilTheEnd.withLock { $0 = session.register }
  }

  /// What is to be asked of the register and how the columns were read; nil when nothing is taken.
  ///
  /// The register that the file was matched against and the plan are gone when this returns, before the register is opened to
  /// be written to: a large one is never there twice.
  private func request(
    _ options: ImportOptions,
    _ settings: Settings
  ) throws -> (request: Request, mapping: ColumnMapping)? {
    // A damaged register is what matters most to know, whatever the file holds.
    let plan = try plan(options, into: RegisterPreview(settings).register)
    // A file of which nothing is taken makes no register.
    guard !dryRun, let request = plan.request(taking) else { return nil }
    return (request, plan.mapping)
  }

  private func plan(_ options: ImportOptions, into register: Register) throws -> ImportPlan {
    var options = options
    options.offsetMinutes = VenueOffset.minutes(in: register)
    let importing = ImportFile(path: file, options: options)
    var progress = RowProgress()
    defer { progress.end() }
    let plan = try importing.plan(into: register) { progress.tell($0) }
    progress.end()
    try ImportReport(plan, in: register, taking: taking)
      .write { text throws(Stop) in try StandardStream.output.print(text) }
    try importing.expectValid(plan, taking)
    return plan
  }

  private var taking: ImportPlan.Taking {
    ImportPlan.Taking(skipsInvalid: skipInvalid, updates: update, overwrites: overwrite)
  }

  private func options(_ memory: ColumnMemoryFile) throws(Stop) -> ImportOptions {
    var options = ImportOptions(
      kind: attendance || activity != nil ? .attendance : nil,
      emptyErases: emptyErases,
      memory: memory.memory
    )
    for text in column {
      guard let choice = ColumnChoice(text) else { throw .wrongUsage(.noColumnChoice(text)) }
      options.columns.append(choice)
    }
    for text in ministry {
      guard let choice = MinistryChoice(text) else { throw .wrongUsage(.noMinistryChoice(text)) }
      options.ministries.append(choice)
    }
    options.state = state
    if let activity {
      guard let id = ActivityID(activity) else { throw .wrongUsage(.noActivityName(activity)) }
      options.activity = id
    }
    return options
  }
}

/// What was imported into: the system takes it back with the process, person by person it takes a thirtieth of an import.
private let untilTheEnd = Mutex<Register?>(nil)
