/// Something that reaches the desk from outside, in the order in which it happened.
package enum Input: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text arrived at once: bracketed paste or a script. Line breaks are already spaces; tabs are kept.
  case paste(String)
  /// The mouse was used.
  case mouse(Mouse)
  /// The window has a new size; everything has to be painted again.
  case resize(Size)
  /// Another process added entries to the register.
  case othersWrote
  /// The terminal is going away or the process was told to end: keep drafts and leave.
  case closing
}
