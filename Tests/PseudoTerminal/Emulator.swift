import CVterm
import Canvas

/// libvterm: understands what a program writes, and knows which bytes a key sends.
@safe final class Emulator {
  private let terminal: OpaquePointer
  private let display: OpaquePointer
  /// Kept where libvterm finds it for as long as this lives.
  private let callbacks: UnsafeMutablePointer<VTermScreenCallbacks>
  private var size: Size
  private var isCursorVisible = true
  private var isAlternate = false

  init(size: Size) {
    self.size = size
    unsafe terminal = vterm_new(Int32(size.rows), Int32(size.columns))
    unsafe vterm_set_utf8(terminal, 1)
    unsafe display = vterm_obtain_screen(terminal)
    unsafe callbacks = .allocate(capacity: 1)
    unsafe callbacks.initialize(to: VTermScreenCallbacks())
    unsafe callbacks.pointee.settermprop = { property, value, emulator in
      guard let emulator = unsafe emulator, let value = unsafe value else { return 0 }
      let this = unsafe Unmanaged<Emulator>.fromOpaque(emulator).takeUnretainedValue()
      this.take(property, unsafe value.pointee.boolean != 0)
      return 1
    }
    let this = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe vterm_screen_set_callbacks(display, callbacks, this)
    unsafe vterm_screen_enable_altscreen(display, 1)
    unsafe vterm_screen_reset(display, 1)
  }

  deinit {
    unsafe vterm_free(terminal)
    unsafe callbacks.deallocate()
  }

  /// Takes what the program wrote.
  func write(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBytes { bytes in
      _ = unsafe vterm_input_write(
        terminal,
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
        bytes.count
      )
    }
  }

  func resize(to size: Size) {
    self.size = size
    unsafe vterm_set_size(terminal, Int32(size.rows), Int32(size.columns))
  }

  private func take(_ property: VTermProp, _ value: Bool) {
    switch property {
    case VTERM_PROP_CURSORVISIBLE: isCursorVisible = value
    case VTERM_PROP_ALTSCREEN: isAlternate = value
    default: break
    }
  }
}

// MARK: - Reading

extension Emulator {
  /// What is shown now.
  var screen: Screen {
    let places = (0..<size.rows).flatMap { row in
      (0..<size.columns).map { Place(column: $0, row: row) }
    }
    return Screen(
      size: size,
      cells: places.map(cell),
      cursor: isCursorVisible ? cursor : nil,
      isAlternate: isAlternate
    )
  }

  private var cursor: Place {
    var position = VTermPos()
    unsafe vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position)
    return Place(column: Int(position.col), row: Int(position.row))
  }

  private func cell(at place: Place) -> Screen.Cell {
    var cell = VTermScreenCell()
    let position = VTermPos(row: Int32(place.row), col: Int32(place.column))
    guard unsafe vterm_screen_get_cell(display, position, &cell) != 0 else { return Screen.Cell() }
    return Screen.Cell(
      text: text(of: cell),
      columns: Int(cell.width),
      isBold: cell.attrs.bold != 0,
      isUnderlined: cell.attrs.underline != 0,
      isReversed: cell.attrs.reverse != 0,
      foreground: number(of: cell.fg),
      background: number(of: cell.bg)
    )
  }

  /// The second cell of a wide letter holds -1, which is no letter.
  private func text(of cell: VTermScreenCell) -> String {
    var scalars = String.UnicodeScalarView()
    unsafe withUnsafeBytes(of: cell.chars) { bytes in
      for value in unsafe Array(bytes.bindMemory(to: UInt32.self)) {
        guard value != 0, let scalar = Unicode.Scalar(value) else { return }
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  private func number(of colour: VTermColor) -> Int? {
    let standard = UInt8(VTERM_COLOR_DEFAULT_MASK.rawValue)
    let isStandard = unsafe colour.type & standard != 0
    let isIndexed = unsafe colour.type & 1 != 0
    return isStandard || !isIndexed ? nil : unsafe Int(colour.indexed.idx)
  }
}

// MARK: - Keys

extension Emulator {
  /// The bytes that the key sends in the modes that the program has set; none for a key this terminal lacks.
  func bytes(for key: Key) -> [UInt8] {
    switch key {
    case .character(let character): return Array(String(character).utf8)
    case .control(let letter): return letter.asciiValue.map { [$0 & 0x1F] } ?? []
    default:
      guard let (code, modifier) = key.code else { return [] }
      unsafe vterm_keyboard_key(terminal, code, modifier)
      return takeOutput()
    }
  }

  /// The bytes that a button sends as it goes down and up there; none unless the program has asked for them.
  ///
  /// Buttons 4 and 5 are the wheel, up and down.
  func bytes(forButton button: Int32, at place: Place) -> [UInt8] {
    unsafe vterm_mouse_move(terminal, Int32(place.row), Int32(place.column), VTERM_MOD_NONE)
    unsafe vterm_mouse_button(terminal, button, true, VTERM_MOD_NONE)
    unsafe vterm_mouse_button(terminal, button, false, VTERM_MOD_NONE)
    return takeOutput()
  }

  /// The bytes that pasting the text sends: in brackets if the program has asked for them.
  func bytes(forPasting text: String) -> [UInt8] {
    unsafe vterm_keyboard_start_paste(terminal)
    let start = takeOutput()
    unsafe vterm_keyboard_end_paste(terminal)
    return start + Array(text.utf8) + takeOutput()
  }

  /// What the terminal answers to the program, or sends for a key.
  func takeOutput() -> [UInt8] {
    let count = unsafe vterm_output_get_buffer_current(terminal)
    return unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, used in
      guard let base = buffer.baseAddress else { return }
      used = unsafe base.withMemoryRebound(to: CChar.self, capacity: count) {
        unsafe vterm_output_read(terminal, $0, count)
      }
    }
  }
}

extension Key {
  /// libvterm's name of the key and what is held down with it.
  fileprivate var code: (VTermKey, VTermModifier)? {
    switch self {
    case .shiftFunction(let number): (.function(number), VTERM_MOD_SHIFT)
    case .backTab: (VTERM_KEY_TAB, VTERM_MOD_SHIFT)
    case .controlUp: (VTERM_KEY_UP, VTERM_MOD_CTRL)
    case .controlDown: (VTERM_KEY_DOWN, VTERM_MOD_CTRL)
    case .controlLeft: (VTERM_KEY_LEFT, VTERM_MOD_CTRL)
    case .controlRight: (VTERM_KEY_RIGHT, VTERM_MOD_CTRL)
    default: plainCode.map { ($0, VTERM_MOD_NONE) }
    }
  }

  private var plainCode: VTermKey? {
    switch self {
    case .function(let number): .function(number)
    case .enter: VTERM_KEY_ENTER
    case .escape: VTERM_KEY_ESCAPE
    case .tab: VTERM_KEY_TAB
    case .up: VTERM_KEY_UP
    case .down: VTERM_KEY_DOWN
    case .left: VTERM_KEY_LEFT
    case .right: VTERM_KEY_RIGHT
    case .pageUp: VTERM_KEY_PAGEUP
    case .pageDown: VTERM_KEY_PAGEDOWN
    case .home: VTERM_KEY_HOME
    case .end: VTERM_KEY_END
    case .insert: VTERM_KEY_INS
    case .delete: VTERM_KEY_DEL
    case .backspace: VTERM_KEY_BACKSPACE
    case .character, .control, .shiftFunction, .backTab, .controlUp, .controlDown, .controlLeft,
      .controlRight:
      nil
    }
  }
}

extension VTermKey {
  fileprivate static func function(_ number: Int) -> VTermKey {
    VTermKey(rawValue: VTERM_KEY_FUNCTION_0.rawValue + UInt32(number))
  }
}
