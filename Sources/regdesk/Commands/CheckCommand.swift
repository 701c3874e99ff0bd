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
    let path = RegisterPaths(place.path).directory
    let inspection: Inspection
    var report: DamageReport?
    do throws(JournalFailure) {
      inspection = try Journal.inspect(path)
      report = try inspection.damage.map { damage throws(JournalFailure) in
        try Self.report(on: damage, inspection, of: path)
      }
    } catch {
      throw Stop.journal(error)
    }
    let target = PathBeside.free(path, ending: "whole")
    let text = CheckReport(inspection, of: path, salvageTo: target, damage: report).text
    try StandardStream.output.print(text)
    if let failure = inspection.failure { throw Stop.journal(failure) }
  }

  private static func report(
    on damage: Damage,
    _ inspection: Inspection,
    of path: String
  ) throws(JournalFailure) -> DamageReport {
    do throws(JournalFailure) {
      return DamageReport(damage, read: inspection.register, try Journal.prospect(of: path))
    } catch {
      guard case .nothingToSave = error else { throw error }
      return DamageReport(damage, nothingIn: path)
    }
  }
}
