/// What was done with the mouse at a cell of the window.
package enum Mouse: Hashable, Sendable {
  /// The first button was pressed.
  case click(Place)
  /// The wheel was turned by a notch.
  case wheelUp(Place)
  case wheelDown(Place)

  /// Where the pointer stood.
  package var place: Place {
    switch self {
    case .click(let place), .wheelUp(let place), .wheelDown(let place): place
    }
  }
}
