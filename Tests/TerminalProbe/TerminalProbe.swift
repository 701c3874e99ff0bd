import Canvas
import Glibc
import Terminal

/// Shows what the terminal delivers, and goes wrong on demand.
///
/// ```
/// TerminalProbe [list | field [THEME] | patient | awaiting FIFO]
/// ```
/// By itself it lists the inputs, the newest last, over a line of the letters typed. `list` moves a lit row by the
/// arrows; `field` shows the line of letters alone, in a theme; `patient` gives up waiting after 30 ms, once; `awaiting` is woken by a byte in a pipe. Keys that do more:
/// `Demand`.
@main
struct TerminalProbe: ~Copyable {
  private var terminal: Terminal
  private var page: Page
  private var awaited: [Awaited] = []
  private var patience: Int?
  private var theme: Theme?

  static func main() {
    do {
      var probe = try TerminalProbe(arguments: CommandLine.arguments.dropFirst())
      try probe.run()
    } catch let failure as TerminalFailure {
      fail("\(failure)", status: 69)
    } catch {
      fail("thrown: \(error)", status: 70)
    }
  }

  private init(arguments: ArraySlice<String>) throws {
    terminal = try Terminal()
    terminal.reportMouse(true)
    page = Page(size: terminal.size, theme: terminal.theme)
    switch arguments.first {
    case "list": page.lit = 0
    case "field":
      page.showsInputs = false
      theme = arguments.dropFirst().first.flatMap(Theme.init)
    case "patient": patience = 30
    case "awaiting":
      let fifo = unsafe open(arguments.last ?? "", O_RDONLY | O_NONBLOCK | O_CLOEXEC)
      awaited = [Awaited(fifo, as: .othersWrote)]
    default: break
    }
  }

  /// Takes all inputs that are there before painting, as the desk does.
  private mutating func run() throws {
    while true {
      terminal.show(page.canvas, theme: theme)
      var input = terminal.next(awaiting: awaited, within: patience)
      if input == nil {
        patience = nil
        page.inputs.append("time is up")
      }
      while let taken = input {
        if try take(taken) == .leave { return }
        input = terminal.next(within: 0)
      }
    }
  }

  private mutating func take(_ input: Input) throws -> Demand.Outcome {
    page.take(input)
    switch input {
    case .closing: return .leave
    case .othersWrote: drain(awaited[0].descriptor)
    case .key(let key): return try Demand(key)?.obey(&terminal) ?? .goOn
    case .paste, .mouse, .resize: break
    }
    return .goOn
  }

  private func drain(_ descriptor: Int32) {
    var bytes = [UInt8](repeating: 0, count: 64)
    while unsafe read(descriptor, &bytes, bytes.count) > 0 {}
  }

  private static func fail(_ sentence: String, status: Int32) -> Never {
    StandardError.write(sentence)
    exit(status)
  }
}
