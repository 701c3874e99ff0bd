import ArgumentParser
import Journal
import Registration
import Text

/// `regdesk salvage`: saves everything that is whole in a damaged journal to a new register.
struct SalvageCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "salvage",
    abstract: "Saves everything that is whole in a damaged journal to a new register.",
    discussion: "The damaged register is left as it is."
  )

  @Option(
    help: ArgumentHelp(
      "The new register's directory, which must not be there yet.",
      valueName: "dir"
    ),
    completion: .directory
  )
  var to: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    if to.isEmpty { throw Stop.wrongUsage(.emptyNewRegister) }
    let place = try RegisterPlace(Settings(common, in: .current))
    try place.expectRegister()
    let salvage: Salvage
    let register: Register
    do throws(JournalFailure) {
      register = try Journal.prospect(of: place.path).register
      salvage = try Journal.salvage(place.path, to: to)
    } catch {
      throw Stop.notSalvaged(error)
    }
    let lost = salvage.lost.map { "  " + DamageReport.words(of: $0, in: register) }
    let lines =
      [salvage.description] + lost + SalvageWords.ofDrafts(salvage)
      + [say("Go on there: regdesk --register \(ShellWord(salvage.directory))")]
    try StandardStream.output.print(lines.map { $0 + "\n" }.joined())
  }
}
