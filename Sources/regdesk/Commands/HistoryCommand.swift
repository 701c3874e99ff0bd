import ArgumentParser
import Registration

/// `regdesk history`: who did what when, in words.
struct HistoryCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Prints who did what when, the newest last."
  )

  @Argument(
    help: ArgumentHelp("Only about the person with this badge or id.", valueName: "badge|id")
  )
  var person: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let session = try Session.open(Settings(common, in: .current), for: .reading)
    session.tellFindings()
    let register = session.register
    let entries = try person.map { text throws(Stop) in
      do throws(Stop) {
        return try register.entries(about: register.person(named: text).id)
      } catch {
        // Who is not found may stand behind the damage.
        try session.expectWhole()
        throw error
      }
    }
    let lines = (entries ?? Array(register.entries)).map { entry in
      let moment = "\(entry.stamp.at.day) \(entry.stamp.at.time)"
      return "\(entry.id.number)  \(moment)  \(entry.stamp.by): \(register.sentence(for: entry))\n"
    }
    try StandardStream.output.print(lines.joined())
    try session.expectWhole()
  }
}
