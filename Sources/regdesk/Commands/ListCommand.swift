import ArgumentParser
import Exchange
import Registration
import Text

/// `regdesk list`: the list of participants in protocol layout.
struct ListCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Prints the list of participants in protocol layout, and issues its revisions.",
    discussion: """
      Contacts stand in it only where the person consented. Without --issue it is a draft; --issue numbers it and \
      records it, and --revision prints an issued one again exactly as it was.
      """
  )

  @Flag(help: "Only those who have arrived, as the final list.")
  var final = false

  @Flag(help: "Issue the list under its number; the next one is a revision of it.")
  var issue = false

  @Option(
    help: ArgumentHelp("An issued list exactly as it was; 0 is the first.", valueName: "number")
  )
  var revision: Int?

  @Flag(help: "Instead of the list, what became different since the issue before it.")
  var changes = false

  @Option(help: "How it is written.")
  var format: PaperFormat = .text

  @Option(
    name: .customLong("for"),
    help: "The form of csv: for programs, or for Excel as in 'regdesk export'."
  )
  var form: CSVForm = .data

  @Option(
    help:
      "The order within a delegation: the head first, by capacity, or by name; else as last issued, or as the programme says."
  )
  var order: IssuedList.Order?

  @Option(
    help: ArgumentHelp(
      "Only these groups, in this order, such as member-states,host; else as last issued, or as the programme says.",
      valueName: "a,b"
    )
  )
  var groups: String?

  @OptionGroup var pages: PageOptions
  @OptionGroup var target: TargetOptions
  @OptionGroup var clock: ClockOption
  @OptionGroup var common: CommonOptions

  func run() throws {
    try expectOneMeaning()
    let target = try target.target
    let length = try pages.length(for: target)
    let settings = try Settings(common, in: .current)
    let isRecorded = issue || target != .output
    var session = try Session.open(
      settings,
      for: isRecorded ? .recording : .reading,
      clockAt: clock.now
    )
    if isRecorded || changes || revision != nil { try session.expectWhole() }
    session.tellFindings()
    let order = PrintOrder(
      kind: final ? .final : .provisional,
      revision: revision,
      changes: changes,
      layout: try layout(in: session.register),
      format: format,
      form: form,
      pageLength: length
    )
    try session.tellWithdrawnConsent(order)
    let rows = try session.print(order, issuing: issue, to: target)
    if case .file(let path, _) = target {
      let people = rows == 1 ? say("1 person") : say("\(rows) people")
      let last = issue ? session.register.issues(of: order.kind).last : nil
      StandardStream.error.tell("\(path): \(people)" + (last.map { ", \($0.list.edition)" } ?? ""))
    }
    try session.expectWhole()
  }

  /// Stops where options say two things at once.
  private func expectOneMeaning() throws(Stop) {
    let isOlder = revision != nil
    let pairs: [(String, String, Bool)] = [
      ("--issue", "--revision", issue && isOlder),
      ("--issue", "--changes", issue && changes),
      ("--order", "--revision", order != nil && isOlder),
      ("--groups", "--revision", groups != nil && isOlder),
      ("--changes", "--format csv", changes && format == .csv),
    ]
    if let pair = pairs.first(where: { $0.2 }) {
      throw .wrongUsage(.contradiction(pair.0, pair.1))
    }
  }

  /// The layout asked for; what is not said stays as last issued.
  private func layout(in register: Register) throws(Stop) -> IssuedList.Layout {
    var layout = register.listLayout(of: final ? .final : .provisional)
    if let order { layout.order = order }
    guard let groups else { return layout }
    let known = (register.programme?.groups ?? []).map(\.id)
    layout.groups = []
    for name in groups.split(separator: ",").map({ String($0).cleaned }) {
      guard let id = known.first(where: { $0.text == name }), !layout.groups.contains(id) else {
        throw .noGroup(name, known: known)
      }
      layout.groups.append(id)
    }
    return layout
  }
}

extension IssuedList.Order: ExpressibleByArgument {}
