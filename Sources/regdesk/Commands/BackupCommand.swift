import ArgumentParser
import Journal

/// `regdesk backup`: copies the register into a folder, also while desks work, and makes sure of the copy.
struct BackupCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract:
      "Copies the register into a folder, also while desks work, and makes sure of the copy.",
    discussion: """
      The copy gets a folder of its own, named after programme, day and time, and is read back and compared before it has \
      that name; nothing is ever overwritten. It opens with --register. Half-typed forms are not copied. The exit status is \
      65 when the register is damaged, and the copy with it.
      """
  )

  @Option(
    help: ArgumentHelp(
      "The folder in which the copy is to lie, such as a stick's.",
      valueName: "dir"
    ),
    completion: .directory
  )
  var to: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    if to.isEmpty { throw Stop.wrongUsage(.emptyFolder) }
    let place = try RegisterPlace(Settings(common, in: .current))
    try place.expectRegister()
    let backup: Backup
    do throws(BackupFailure) {
      backup = try Journal.backUp(place.path, to: to, named: BackupName.now)
    } catch {
      throw Stop.notCopied(error)
    }
    try StandardStream.output.print(
      BackupReport(backup).lines.map { $0 + "\n" }.joined()
    )
    if let trouble = backup.trouble { throw Stop.journal(trouble) }
  }
}
