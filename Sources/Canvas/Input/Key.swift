/// One key press, as the terminal tells it or a script names it.
///
/// A shifted or composed letter arrives as the letter itself; keys the desk knows nothing of never become a `Key`.
package enum Key: Hashable, Sendable {
  /// A letter, digit, sign or space: one whole character, as people count them.
  case character(Character)
  case enter
  case escape
  case tab
  /// Shift-Tab.
  case backTab
  case up
  case down
  case left
  case right
  case pageUp
  case pageDown
  case home
  case end
  case insert
  case delete
  case backspace
  /// F1 to F12, by number.
  case function(Int)
  /// Shift with F1 to F12, by number.
  case shiftFunction(Int)
  /// Ctrl with a Latin letter, which is given in lower case.
  case control(Character)
  case controlUp
  case controlDown
  case controlLeft
  case controlRight
}
