import ArgumentParser
import Glibc
import Text

/// The program: one of its subcommands, and the status it ends with.
@main
struct Regdesk: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "A registration desk for the terminal.",
    discussion: """
      Who has come, from which state and ministry, to which activity; every change is kept in a journal, and lists leave \
      as CSV.

      Exit status: 0 done; 64 wrong usage; 65 the input or the journal is faulty; 66 no such input; 69 no terminal; \
      73 cannot create; 74 input or output failed; 75 locked, try again; 130 stopped by Ctrl-C, nothing changed.
      """,
    version: "regdesk \(Version.current)",
    subcommands: [
      OpenCommand.self, ImportCommand.self, ExportCommand.self, ListCommand.self, SheetCommand.self,
      ReportCommand.self, FindCommand.self,
      HistoryCommand.self, BackupCommand.self, CheckCommand.self, SalvageCommand.self,
      PlayCommand.self,
      KeysCommand.self, ProgrammeCommand.self,
    ],
    defaultSubcommand: OpenCommand.self
  )

  static func main() {
    // A reader that has seen enough, as in `regdesk list | head`, ends the program without a word.
    signal(SIGPIPE, SIG_DFL)
    // A file that would become larger than allowed is a failed write like any other.
    signal(SIGXFSZ, SIG_IGN)
    StandardStream.occupyClosed()
    do {
      try expectCommand(CommandLine.arguments.dropFirst().first)
      var command = try parseAsRoot()
      let options = (command as? any Subcommand)?.common
      let wording = try options.flatMap { options throws(Stop) in
        try LanguageChoice(options.language, in: .current)?.wording(options, in: .current)
      }
      Wording.$spoken.withValue(wording) {
        finish { try command.run() }
      }
    } catch {
      finish { throw error }
    }
  }

  /// Does the work, and ends the program where it cannot be done.
  private static func finish(_ work: () throws -> Void) {
    do {
      try work()
    } catch let stop as Stop {
      StandardStream.error.tell(stop.description)
      exit(withError: ExitCode(stop.status.rawValue))
    } catch {
      end(after: error)
    }
  }

  /// Stops at a first word that names no subcommand, which the default one would not understand.
  private static func expectCommand(_ word: String?) throws(Stop) {
    let known = configuration.subcommands.compactMap { $0.configuration.commandName }
    guard let word, !word.hasPrefix("-"), !(known + ["help"]).contains(word) else { return }
    throw .wrongUsage(.noCommand(word, known: known))
  }

  /// Ends as the argument parser would: help that was asked for on standard output, a complaint, which repeats what was typed,
  /// on standard error.
  private static func end(after error: any Error) -> Never {
    let status = exitCode(for: error)
    if status == .success { exit(withError: error) }
    // That the complaint cannot be told is no reason to end otherwise.
    try? StandardStream.error.writeLine(fullMessage(for: error))
    exit(withError: status)
  }
}
