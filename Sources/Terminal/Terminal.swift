import CNcurses
import Canvas
import Glibc

/// The live terminal of this process: inputs come in, canvases go out.
///
/// It is restored on every way out: when this value ends, on `exit`, on every signal that ends the process, and
/// while the process is stopped. What the process prints meanwhile is printed afterwards. Only one may live at a
/// time, and it is used from one thread.
///
/// ncurses is the layer of output and of the keys that the terminal's description lists. Letters, pastes and
/// sequences that no description lists are read byte by byte (`InputDecoder`), because ncurses loses a letter that
/// comes in two pieces and types the tail of a sequence that it does not know.
package struct Terminal: ~Copyable {
  private var painter: Painter
  private var decoder = InputDecoder()
  /// Inputs that have come in and were not asked for yet; taken from the front.
  private var waiting: ArraySlice<Input> = []
  /// Whether buttons and wheel are reported.
  private var reportsMouse = false
  /// Set while `suspend` has given the terminal back to the shell.
  private var isSuspended = false
  private var mark: SettledMark?

  /// Opens the terminal of standard input and output; nothing is painted until the first `show`.
  package init() throws(TerminalFailure) {
    let environment = Environment.current
    try Terminal.check(environment)
    let refusal = rescue_arm()
    guard refusal == 0 else { throw .refused(errno: refusal) }
    rescue_screen_on()
    screen_take_locale()
    guard screen_open(rescue_terminal()) else {
      let number = errno
      rescue_screen_off()
      rescue_disarm()
      throw .refused(errno: number)
    }
    screen_bracket_pastes(true)
    painter = Painter(wantsColour: environment.wantsColour)
    mark = environment.marksSettled ? SettledMark() : nil
  }

  deinit {
    if !isSuspended {
      screen_leave()
      rescue_screen_off()
    }
    screen_close()
    rescue_disarm()
  }

  /// The window's size, at least 1x1.
  package var size: Size { Size(columns: Int(screen_columns()), rows: Int(screen_rows())) }

  /// The theme that suits the terminal's colours and NO_COLOR.
  package var theme: Theme { painter.theme }

  /// Shows the canvas, in the terminal's own theme unless another is given; writes only what changed.
  package mutating func show(_ canvas: Canvas, theme: Theme? = nil) {
    painter.paint(canvas, theme: theme ?? painter.theme)
    mark?.isDue = true
  }

  /// Asks the terminal for buttons and wheel, or leaves both to it.
  package mutating func reportMouse(_ isWanted: Bool) {
    guard isWanted != reportsMouse else { return }
    reportsMouse = isWanted
    screen_report_mouse(isWanted)
  }

  /// Paints everything again, for a terminal that something else has written on.
  package mutating func repaint() {
    painter.repaint()
    mark?.isDue = true
  }

  /// Gives the terminal back to the shell and stops the process group, as Ctrl-Z does elsewhere, until it is
  /// continued in the foreground.
  package mutating func suspend() {
    stop(wholeGroup: true)
  }

  /// Gives the terminal back; the same happens when the value ends.
  package consuming func close() {}
}

// MARK: - Checks

extension Terminal {
  private static func check(_ environment: Environment) throws(TerminalFailure) {
    guard isatty(STDIN_FILENO) == 1 else { throw .inputIsNoTerminal }
    guard isatty(STDOUT_FILENO) == 1 else { throw .outputIsNoTerminal }
    let name = environment.terminalType
    guard !name.isEmpty else { throw .typeNotSaid }
    guard name != "dumb" else { throw .typeCannotPlace(name) }
    // Safe: the name is copied.
    switch unsafe screen_find_terminal(name) {
    case screen_terminal_good: return
    case screen_terminal_no_types: throw .noTypes
    case screen_terminal_cannot_place: throw .typeCannotPlace(name)
    default: throw .typeUnknown(name)
    }
  }
}

// MARK: - Inputs

extension Terminal {
  /// Waits for the next input, without using the processor.
  ///
  /// `closing` is returned when the terminal hangs up and on SIGTERM, SIGHUP and SIGINT, and again at every call
  /// where the terminal has gone.
  ///
  /// - Parameters:
  ///   - awaited: What else wakes the desk; keys that have been pressed come first.
  ///   - milliseconds: How long to wait at most; nil is for ever, 0 takes what is there already.
  /// - Returns: The input, or nil when the time is up first.
  package mutating func next(
    awaiting awaited: [Awaited] = [],
    within milliseconds: Int? = nil
  ) -> Input? {
    let deadline = milliseconds.map { ContinuousClock.now + .milliseconds($0) }
    while true {
      read()
      if let input = takeSignals() ?? waiting.popFirst() { return counted(input) }
      // Nothing was pressed behind the key that is answered now: every key asks so before it is painted.
      if milliseconds == 0, awaited.isEmpty, decoder.awaits == nil { return nil }
      let left = deadline.map { max(0, Int((($0 - .now) / .milliseconds(1)).rounded(.up))) }
      let woken = wait(for: awaited, milliseconds: left)
      read()
      if !waiting.isEmpty { continue }
      if woken.hungUp { return .closing }
      if let input = woken.input { return input }
      if woken.isTimeUp, left == 0 { return nil }
    }
  }

  /// Waits; gives up a half-read key whose rest does not come.
  private mutating func wait(for awaited: [Awaited], milliseconds: Int?) -> Awakening {
    let patience = decoder.awaits
    if patience == nil, milliseconds != 0 { mark?.write() }
    let woken = Awakening(
      wakePipe: rescue_wake_descriptor(),
      awaited: awaited,
      milliseconds: [milliseconds, patience].compactMap { $0 }.min()
    )
    if woken.isTimeUp, let patience, patience <= milliseconds ?? .max {
      waiting += decoder.giveUp()
    }
    return woken
  }

  private mutating func counted(_ input: Input) -> Input {
    mark?.count(input)
    return input
  }

  /// Reads what has come in, never waiting for more than the rest of a key.
  private mutating func read() {
    var tokens: [InputDecoder.Token] = []
    while tokens.count < 4_096, case let number = screen_key(), number >= 0 {
      let code = KeyCode(rawValue: number)
      if number < 256 {
        tokens.append(.byte(UInt8(number)))
      } else if code.isKnown {
        tokens.append(.code(code))
      } else {
        tokens += code.bytes.map { .byte($0) }
      }
    }
    waiting += decoder.takeAll(tokens)
  }
}

// MARK: - Signals

extension Terminal {
  /// Does what signals have asked for since the last time; returns what of it the desk has to know.
  private mutating func takeSignals() -> Input? {
    let asked = Int(rescue_take())
    func was(_ bit: Int) -> Bool { asked & bit != 0 }
    if was(rescue_closing) { return .closing }
    if was(rescue_stop_asked) {
      stop(wholeGroup: false)
    } else if was(rescue_continued) {
      enterAgain()
    }
    return was(rescue_resized) ? takeSize() : nil
  }

  /// The new size, or nil when it is the old one.
  private mutating func takeSize() -> Input? {
    let before = size
    screen_take_size()
    guard size != before else { return nil }
    painter.forget()
    return .resize(size)
  }

  /// Has the terminal again after a stop, and paints what was there before.
  private mutating func enterAgain() {
    guard rescue_await_foreground() else { return }
    if isSuspended { rescue_screen_on() } else { screen_leave() }
    isSuspended = false
    screen_bracket_pastes(true)
    if reportsMouse { screen_report_mouse(true) }
    if let resized = takeSize() { waiting.append(resized) } else { repaint() }
  }

  private mutating func stop(wholeGroup: Bool) {
    screen_leave()
    rescue_screen_off()
    isSuspended = true
    rescue_stop(wholeGroup)
    enterAgain()
  }
}
