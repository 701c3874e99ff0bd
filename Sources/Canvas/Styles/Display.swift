/// How the operator wants the desk to be shown and handled, whatever the terminal could do.
package struct Display: Hashable, Sendable {
  /// nil for the one that suits the terminal.
  package var theme: Theme?
  /// Whether wheel and clicks are asked for.
  package var usesMouse: Bool

  package init(theme: Theme? = nil, usesMouse: Bool = true) {
    self.theme = theme
    self.usesMouse = usesMouse
  }
}
