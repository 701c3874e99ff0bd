import Canvas

/// Turns what comes from the keyboard into inputs, in whatever pieces it comes.
///
/// ncurses recognises keys by the terminal's description and hands everything else over byte by byte; here bytes
/// become letters, sequences become keys, and a paste becomes one text. A sequence that means nothing is
/// swallowed whole, never typed. After `takeAll`, what `awaits` more is completed by the next bytes, or given up by
/// `giveUp` when they do not come in time.
struct InputDecoder {
  /// What ncurses hands over.
  enum Token: Hashable {
    case byte(UInt8)
    case code(KeyCode)
  }

  /// The longest text that one paste delivers; of a longer one the rest follows as another paste.
  static let pasteLimit = 1 << 20

  /// What is half read.
  private enum State: Hashable {
    case text
    /// After Escape.
    case escape
    /// After Escape and `[` or `O`, with the parameters so far.
    case sequence(introducer: UInt8, parameters: [UInt8])
    /// Inside a report of the mouse of three bytes: button, column and row, each plus 32.
    case mouse([UInt8])
    /// Inside a message of the terminal to a program (OSC, DCS): it ends with BEL or Escape and a backslash.
    case message
  }

  private var state = State.text
  private var letters = Letters()
  /// True right after a carriage return, whose line feed is no key of its own: scanners may send both.
  private var followsReturn = false
  /// What was pasted so far; nil outside a paste.
  private var paste: [UInt8]?
  private var ready: [Input] = []

  /// How long to wait for the rest of what is half read, in milliseconds; nil when nothing is.
  var awaits: Int? {
    if state == .escape { return 25 }
    return state == .text && paste == nil && letters.isEmpty ? nil : 1_000
  }

  /// Takes all that has come in for now and returns the inputs it makes.
  mutating func takeAll(_ tokens: some Sequence<Token>) -> [Input] {
    for token in tokens { take(token) }
    if paste == nil { type(letters.takeWhole()) }
    return takeReady()
  }

  /// Nothing more has come in time: Escape was the key, and a paste without its end is at its end.
  mutating func giveUp() -> [Input] {
    if state == .escape { press(.escape) }
    if case .sequence(let introducer, []) = state {
      press(.escape)
      takeText(introducer)
    }
    state = .text
    type(letters.takeWhole())
    letters = Letters()
    finishPaste()
    return takeReady()
  }
}

// MARK: - Bytes and codes

extension InputDecoder {
  private mutating func take(_ token: Token) {
    switch (state, token) {
    case (.text, .byte(let byte)): takeText(byte)
    case (.escape, .byte(let byte)): takeAfterEscape(byte)
    case (.sequence(let introducer, let parameters), .byte(let byte)):
      take(byte, after: parameters, of: introducer)
    case (.mouse(let bytes), .byte(let byte)): takeMouse(bytes + [byte])
    case (.message, .byte(let byte)): takeInMessage(byte)
    case (.escape, .code(let code)):
      press(.escape)
      state = .text
      take(code)
    case (_, .code(let code)):
      state = .text
      take(code)
    }
  }

  private mutating func take(_ code: KeyCode) {
    switch code {
    case .pasteBegin: beginPaste()
    case .pasteEnd: finishPaste()
    default: if let key = code.key { press(key) }
    }
  }

  private mutating func takeText(_ byte: UInt8) {
    let isRestOfReturn = followsReturn && byte == 0x0A
    followsReturn = byte == 0x0D && paste == nil
    if isRestOfReturn { return }
    if byte == 0x1B {
      state = .escape
    } else if paste != nil, byte == 0x0D {
      addToPaste(byte)
    } else if byte < 0x20 || byte == 0x7F {
      if let key = Key(controlByte: byte) { press(key) }
    } else if paste != nil {
      addToPaste(byte)
    } else {
      letters.add(byte)
    }
  }

  /// Escape and a letter in one breath are two keys: on a slow line they come together, and nothing is lost.
  private mutating func takeAfterEscape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      state = .sequence(introducer: byte, parameters: [])
    case UInt8(ascii: "]"), UInt8(ascii: "P"):
      state = .message
    case 0x1B:
      press(.escape)
    case 0x09:  // the Linux console's Shift-Tab
      state = .text
      press(.backTab)
    default:
      state = .text
      press(.escape)
      takeText(byte)
    }
  }

  private mutating func take(_ byte: UInt8, after parameters: [UInt8], of introducer: UInt8) {
    let opensConsoleKey = byte == UInt8(ascii: "[") && introducer == byte && parameters.isEmpty
    switch byte {
    case 0x20...0x3F,
      byte where opensConsoleKey:
      let longEnough = parameters.count >= 32
      state = .sequence(
        introducer: introducer,
        parameters: longEnough ? parameters : parameters + [byte]
      )
    case 0x40...0x7E:
      state = .text
      take(ControlSequence(introducer, String(decoding: parameters, as: UTF8.self), byte))
    default:
      state = .text
      takeText(byte)
    }
  }

  private mutating func take(_ sequence: ControlSequence) {
    if sequence.beginsPaste {
      beginPaste()
    } else if sequence.endsPaste {
      finishPaste()
    } else if sequence.beginsMouseReport {
      state = .mouse([])
    } else if let mouse = sequence.mouse {
      use(mouse)
    } else if let key = sequence.key {
      press(key)
    }
  }

  private mutating func takeMouse(_ bytes: [UInt8]) {
    guard bytes.count == 3 else {
      state = .mouse(bytes)
      return
    }
    state = .text
    let numbers = bytes.map { Int($0) - 32 }
    if let mouse = Mouse(button: numbers[0], column: numbers[1], row: numbers[2]) { use(mouse) }
  }

  private mutating func takeInMessage(_ byte: UInt8) {
    switch byte {
    case 0x07, UInt8(ascii: "\\"): state = .text
    case 0x1B, 0x20...0x7E: break
    default:
      state = .text
      takeText(byte)
    }
  }
}

// MARK: - Inputs

extension InputDecoder {
  /// Inside a paste a key is not pressed: Enter and Tab are text there, others are dropped.
  private mutating func press(_ key: Key) {
    switch (key, paste == nil) {
    case (.enter, false): addToPaste(UInt8(ascii: "\n"))
    case (.tab, false): addToPaste(UInt8(ascii: "\t"))
    case (_, false): break
    case (_, true):
      type(letters.takeWhole())
      letters = Letters()
      ready.append(.key(key))
    }
  }

  /// Inside a paste the mouse does nothing.
  private mutating func use(_ mouse: Mouse) {
    guard paste == nil else { return }
    type(letters.takeWhole())
    letters = Letters()
    ready.append(.mouse(mouse))
  }

  private mutating func type(_ text: String) {
    for character in text { ready.append(.key(.character(character))) }
  }

  private mutating func beginPaste() {
    type(letters.takeWhole())
    letters = Letters()
    paste = paste ?? []
  }

  private mutating func addToPaste(_ byte: UInt8) {
    paste?.append(byte)
    let isWhole = byte < 0x80
    guard let count = paste?.count, count >= InputDecoder.pasteLimit, isWhole else { return }
    finishPaste()
    paste = []
  }

  private mutating func finishPaste() {
    guard let bytes = paste else { return }
    paste = nil
    let text = Letters.wellFormed(InputDecoder.spacesForLineEnds(in: bytes))
    if !text.isEmpty { ready.append(.paste(text)) }
  }

  /// Each end of a line, in any of its three spellings, is one space.
  private static func spacesForLineEnds(in bytes: [UInt8]) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      switch (previous, byte) {
      case (0x0D, 0x0A): break
      case (_, 0x0D), (_, 0x0A): line.append(0x20)
      default: line.append(byte)
      }
      previous = byte
    }
    return line
  }

  private mutating func takeReady() -> [Input] {
    defer { ready = [] }
    return ready
  }
}
