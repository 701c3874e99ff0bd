import Canvas

extension Key {
  /// The key behind a control byte; nil for one that the desk knows nothing of.
  ///
  /// Both bytes of Backspace are understood: which one it sends is the terminal's choice.
  init?(controlByte byte: UInt8) {
    switch byte {
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x1B: self = .escape
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(byte + 0x60)))
    default: return nil
    }
  }
}
