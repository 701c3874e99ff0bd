/// Which part of something longer than its room is shown.
enum Scrolling {
  /// The first position to show so that `position` is visible, moving by half a room at a time.
  ///
  /// It depends on nothing but its arguments, so that drawing needs no memory of what was drawn before.
  static func start(showing position: Int, room: Int) -> Int {
    guard room > 0, position >= room else { return 0 }
    let step = max(room / 2, 1)
    return ((position - room) / step + 1) * step
  }
}
