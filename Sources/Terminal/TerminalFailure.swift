/// Why there is no terminal to draw on.
package enum TerminalFailure: Error, Hashable, Sendable {
  /// Standard input is a pipe, a file or nothing.
  case inputIsNoTerminal
  /// Standard output is a pipe, a file or nothing.
  case outputIsNoTerminal
  /// The variable TERM is empty or not set.
  case typeNotSaid
  /// TERM names a type that this system has no description of.
  case typeUnknown(String)
  /// TERM names a type, such as `dumb`, on which text can only follow text.
  case typeCannotPlace(String)
  /// This system has no descriptions of terminals.
  case noTypes
  /// The system refused: the error number says why.
  case refused(errno: Int32)
}

// MARK: - Words

extension TerminalFailure: CustomStringConvertible {
  /// One sentence: what is wrong and what to do.
  package var description: String {
    switch self {
    case .inputIsNoTerminal:
      "The desk reads keys from a terminal, and standard input is none: start it without a pipe."
    case .outputIsNoTerminal:
      "The desk draws on a terminal, and standard output is none: start it without a pipe."
    case .typeNotSaid:
      "The variable TERM is empty, so the type of this terminal is not known: try TERM=xterm-256color."
    case .typeUnknown(let name):
      "The terminal type \"\(name)\" in TERM is not known on this system: try TERM=xterm-256color."
    case .typeCannotPlace(let name):
      "The terminal type \"\(name)\" in TERM cannot show a full screen: use another terminal."
    case .noTypes:
      "This system has no descriptions of terminals: install ncurses-base."
    case .refused(let number):
      "The terminal cannot be opened: error \(number) of the system."
    }
  }
}
