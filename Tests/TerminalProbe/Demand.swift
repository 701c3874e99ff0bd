import Canvas
import Glibc
import Terminal

/// What a key makes the probe do, beside being shown.
enum Demand {
  /// F10: leaves in order.
  case leave
  /// F11: finds its own state impossible.
  case fatalError
  /// F12: throws an error through everything.
  case fail
  /// Shift-F1: calls `exit` with the screen on.
  case exit
  /// Shift-F2: prints, as a library's warning does.
  case print
  /// Shift-F4: stops, as Ctrl-Z does elsewhere.
  case suspend
  /// Shift-F6: calls itself until there is no stack left.
  case overflow
  /// Ctrl-L: paints everything again.
  case repaint

  /// Whether the probe goes on.
  enum Outcome {
    case goOn
    case leave
  }

  struct Failed: Error {}

  init?(_ key: Key) {
    switch key {
    case .function(10): self = .leave
    case .function(11): self = .fatalError
    case .function(12): self = .fail
    case .shiftFunction(1): self = .exit
    case .shiftFunction(2): self = .print
    case .shiftFunction(4): self = .suspend
    case .shiftFunction(6): self = .overflow
    case .control("l"): self = .repaint
    default: return nil
    }
  }

  func obey(_ terminal: inout Terminal) throws -> Outcome {
    switch self {
    case .leave: return .leave
    case .fatalError: Swift.fatalError("impossible")
    case .fail: throw Failed()
    case .exit: Glibc.exit(3)
    case .print: printEverywhere()
    case .suspend: terminal.suspend()
    case .overflow: _ = Demand.depth(of: [0])
    case .repaint: terminal.repaint()
    }
    return .goOn
  }

  private func printEverywhere() {
    Swift.print("printed meanwhile")
    StandardError.write("warned meanwhile")
  }

  /// Never returns: every call holds what the next one needs.
  private static func depth(of list: [Int]) -> Int {
    let longer = list + [list.count]
    return longer.count > 1 << 40 ? 0 : depth(of: Array(longer.suffix(8))) + longer.count
  }
}
