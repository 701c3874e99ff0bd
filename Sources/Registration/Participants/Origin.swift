/// How a person came to the register.
package enum Origin: Hashable, Sendable {
  /// By a nomination letter of the government.
  case nominated
  /// Walked in and was admitted, with the reason that was given; a letter is awaited until one is entered.
  case walkIn(reason: String)
}
