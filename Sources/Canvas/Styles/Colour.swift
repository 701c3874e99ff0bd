/// A colour of the terminal.
package enum Colour: Hashable, Sendable {
  /// Whatever the terminal's owner chose for text or ground.
  case standard
  /// A colour of the terminal's palette: 0 to 7 on every colour terminal, to 255 on most.
  case palette(UInt8)

  package static let black = Colour.palette(0)
  package static let red = Colour.palette(1)
  package static let green = Colour.palette(2)
  package static let yellow = Colour.palette(3)
  package static let blue = Colour.palette(4)
  package static let magenta = Colour.palette(5)
  package static let cyan = Colour.palette(6)
  package static let white = Colour.palette(7)
}
