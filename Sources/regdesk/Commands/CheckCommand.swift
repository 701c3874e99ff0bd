import ArgumentParser
import Journal

/// `regdesk check`: reads the whole journal and says everything that is not as it should be.
struct CheckCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Reads the whole journal and says what is not as it should be.",
    discussion: "Changes nothing. The exit status is 65 when the journal is damaged."
  )

  @OptionGroup var common: CommonOptions

  func run() throws {
    let place = try RegisterPlace(Settings(common, in: .current))
    try place.expectRegister()
    let inspection: Inspection
    do throws(JournalFailure) {
      inspection = try Journal.inspect(place.path)
    } catch {
      throw Stop.journal(error)
    }
    try StandardStream.output.print(CheckReport(inspection).text)
    for problem in inspection.problems {
      if case .damaged(let damage) = problem { throw Stop.journal(.damaged(damage)) }
    }
  }
}
