import ArgumentParser
import Exchange
import Registration

/// The options of `regdesk export` that say which rows and columns.
struct ExportNarrowing: ParsableArguments {
  @Option(
    help: ArgumentHelp("A list with all its choices, kept under this name.", valueName: "name")
  )
  var preset: String?

  @Option(help: ArgumentHelp("Only this activity and its sessions.", valueName: "id"))
  var activity: String?

  @Option(help: ArgumentHelp("Only people of this state; may be repeated.", valueName: "code"))
  var state: [String] = []

  @Option(help: ArgumentHelp("Only people of this ministry, by its name.", valueName: "name"))
  var ministry: String?

  @Option(help: ArgumentHelp("Only people of this status; may be repeated.", valueName: "status"))
  var status: [String] = []

  @Option(help: ArgumentHelp("Only people of this capacity.", valueName: "capacity"))
  var capacity: String?

  @Option(help: ArgumentHelp("Only people expected at this activity.", valueName: "id"))
  var expected: String?

  @Option(
    help: ArgumentHelp(
      "Only what the desk finds when this is typed over the list.",
      valueName: "text"
    )
  )
  var filter: String?

  @Flag(help: "Of ministries, also those that nobody comes from.")
  var everyMinistry = false

  @Option(help: "In which order people come.")
  var order: PeopleOrder?

  @Option(help: ArgumentHelp("Only these columns, in this order.", valueName: "a,b"))
  var columns: String?

  /// The choice of a list: what was said here, otherwise what the preset says.
  func choice(
    of list: String,
    over preset: ExportPreset?,
    in register: Register
  ) throws(ExportRefusal) -> ExportChoice {
    try ExportChoice(
      list: list,
      activity: activity ?? preset?.activity,
      states: state.isEmpty ? preset?.states ?? [] : state,
      ministry: ministry ?? preset?.ministry,
      statuses: status.isEmpty ? preset?.statuses ?? [] : status,
      capacity: capacity ?? preset?.capacity,
      expected: expected ?? preset?.expected,
      filter: filter ?? preset?.filter ?? "",
      ofEveryMinistry: everyMinistry || preset?.everyMinistry == true,
      order: order?.rawValue ?? preset?.order,
      columns: columns ?? preset?.columns?.joined(separator: ","),
      in: register
    )
  }
}
