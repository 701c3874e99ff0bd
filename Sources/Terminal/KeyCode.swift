import CNcurses
import Canvas

/// A key that ncurses recognised by the description of the terminal: its number, 256 and up.
struct KeyCode: RawRepresentable, Hashable {
  let rawValue: Int32

  static let pasteBegin = KeyCode(rawValue: Int32(screen_key_paste_begin.rawValue))
  static let pasteEnd = KeyCode(rawValue: Int32(screen_key_paste_end.rawValue))

  /// The key, or nil for one that the desk knows nothing of.
  var key: Key? { KeyCode.fixed[rawValue] ?? function }

  /// Whether the desk knows what it means.
  var isKnown: Bool { self == .pasteBegin || self == .pasteEnd || key != nil }

  /// The bytes that ncurses recognised it by: a description may list what the desk knows by other names.
  var bytes: [UInt8] {
    // Safe: the text is copied before the next call.
    Array(unsafe String(cString: screen_key_bytes(rawValue)).utf8)
  }

  /// F1 to F12; F13 to F24 are how a description spells them with Shift.
  private var function: Key? {
    switch rawValue - KEY_F0 {
    case let number where (1...12).contains(number): .function(Int(number))
    case let number where (13...24).contains(number): .shiftFunction(Int(number) - 12)
    default: nil
    }
  }

  private static let fixed: [Int32: Key] = [
    KEY_UP: .up,
    KEY_DOWN: .down,
    KEY_LEFT: .left,
    KEY_RIGHT: .right,
    KEY_PPAGE: .pageUp,
    KEY_NPAGE: .pageDown,
    KEY_HOME: .home,
    KEY_FIND: .home,
    KEY_A1: .home,
    KEY_END: .end,
    KEY_SELECT: .end,
    KEY_C1: .end,
    KEY_IC: .insert,
    KEY_DC: .delete,
    KEY_BACKSPACE: .backspace,
    KEY_ENTER: .enter,
    KEY_BTAB: .backTab,
    KEY_SUSPEND: .control("z"),  // the Linux console's description
    Int32(screen_key_control_left.rawValue): .controlLeft,
    Int32(screen_key_control_right.rawValue): .controlRight,
    Int32(screen_key_shift_f5.rawValue): .shiftFunction(5),
  ]
}
