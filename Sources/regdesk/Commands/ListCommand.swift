import ArgumentParser
import Exchange
import Text

/// `regdesk list`: the list of participants in protocol layout.
struct ListCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Prints the list of participants in protocol layout.",
    discussion: "Contacts stand in it only where the person consented."
  )

  @Flag(help: "Only those who have arrived, as the final list.")
  var final = false

  @Flag(help: "Number this issue and record it; the next one is a revision.")
  var issue = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let settings = try Settings(common, in: .current)
    var session = try Session.open(settings, for: issue ? .recording : .reading)
    if issue { try session.expectWhole() }
    session.tellFindings()
    let kind: ParticipantList.Kind = final ? .final : .provisional
    let list = ParticipantList(
      kind,
      revision: ParticipantList.nextRevision(of: kind, in: session.register),
      asOf: session.now(),
      of: session.register
    )
    if issue {
      try session.deliver(
        Array(list.text.printable.utf8),
        to: .output,
        recording: list.request(file: "")
      )
    } else {
      try StandardStream.output.print(list.text)
    }
    try session.expectWhole()
  }
}
