import ArgumentParser
import Registration
import Text

/// `regdesk find`: who matches a text, the best first.
struct FindCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Finds people by name in any script, badge, ministry, state, e-mail or letter.",
    discussion: "A line a person, the best first: badge, name, state, ministry, and why it matched."
  )

  @Argument(help: "What to look for; several words must all match.")
  var text: [String]

  @OptionGroup var common: CommonOptions

  func run() throws {
    let session = try Session.open(Settings(common, in: .current), for: .reading)
    session.tellFindings()
    let sought = text.joined(separator: " ")
    let hits = FoundPeople(sought, in: session.register)
    try StandardStream.output.print(hits.text)
    try session.expectWhole()
    if hits.text.isEmpty, session.register.programme != nil {
      StandardStream.error.tell(say("Nobody matches '\(sought)'."))
    }
  }
}
