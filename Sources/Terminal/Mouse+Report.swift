import Canvas

extension Mouse {
  /// What a report says, its cell counted from 1; nil for other buttons, releases and movements.
  ///
  /// As xterm counts buttons: 0 is the first, 64 and 65 are the wheel; 4, 8 and 16 are added for Shift, Alt and Ctrl.
  init?(button: Int, column: Int, row: Int) {
    guard column > 0, row > 0 else { return nil }
    let place = Place(column: column - 1, row: row - 1)
    switch button & ~0b11100 {
    case 0: self = .click(place)
    case 64: self = .wheelUp(place)
    case 65: self = .wheelDown(place)
    default: return nil
    }
  }
}
