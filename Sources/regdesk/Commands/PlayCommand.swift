import ArgumentParser
import Canvas
import Journal
import Registration

/// `regdesk play`: drives the desk from a script, without a terminal.
struct PlayCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "play",
    abstract: "Drives the desk from a script, without a terminal.",
    discussion: """
      A line each of: type TEXT, key NAME, paste TEXT, click COLUMN ROW, wheel up|down COLUMN ROW, resize COLUMNSxROWS, screen (prints the screen as text), svg FILE; \
      lines that begin with # say nothing. The same script on the same register gives the same output.
      """
  )

  @Argument(help: "The script.", completion: .file())
  var script: String

  @Option(help: ArgumentHelp("The window's size.", valueName: "columnsxrows"))
  var size: Size = Size(columns: 80, rows: 24)

  @Option(
    help: ArgumentHelp(
      "Stop the clock at this moment, such as 2017-10-30T09:12+09:00.",
      valueName: "moment"
    )
  )
  var now: Moment?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let settings = try Settings(common, in: .current)
    let bytes: [UInt8]
    do throws(FileSystemFailure) {
      bytes = try InputFile.bytes(at: script)
    } catch {
      throw Stop.inputUnreadable(error)
    }
    let played = try Script(bytes, file: script)
    let session = try Session.open(settings, for: .founding, clockAt: now)
    var stage = ScriptStage(played, size: size)
    var loop = DeskLoop(session, size: size)
    try loop.run(on: &stage)
  }
}

extension Size: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }

  /// As it is typed.
  public var defaultValueDescription: String { "\(columns)x\(rows)" }
}

extension Moment: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
