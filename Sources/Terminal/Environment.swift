import Glibc

/// What the environment says about the terminal.
struct Environment: Hashable {
  /// The type of the terminal: TERM, empty when not set.
  let terminalType: String
  /// Whether colour is welcome: NO_COLOR is not set, or empty.
  let wantsColour: Bool
  /// Whether tests want to be told when everything typed is handled: REGDESK_TEST_SETTLED is 1.
  let marksSettled: Bool

  /// What it says now.
  static var current: Environment {
    Environment(
      terminalType: variable("TERM"),
      wantsColour: variable("NO_COLOR").isEmpty,
      marksSettled: variable("REGDESK_TEST_SETTLED") == "1"
    )
  }

  /// The variable's text, empty when it is not set.
  ///
  /// Safe: the bytes are copied at once, and only one thread runs.
  private static func variable(_ name: String) -> String {
    guard let value = unsafe getenv(name) else { return "" }
    return unsafe String(cString: value)
  }
}
