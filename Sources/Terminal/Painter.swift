import CNcurses
import Canvas

/// Brings a canvas to the ncurses screen, and what changed from there to the terminal.
struct Painter {
  /// How the terminal's own colours are best used.
  let theme: Theme

  /// How many colours there are to use; nil while none was.
  private var colours: Int?
  /// What was shown last, and how; nil when nothing was or everything has to be put again.
  private var shown: (canvas: Canvas, theme: Theme)?
  /// How the terminal writes now.
  private var pen = Pen()
  /// The pairs of colours that were defined, by number.
  private var pairs: [ColourPair: Int32] = [:]

  private struct ColourPair: Hashable {
    let foreground: Colour
    let background: Colour
  }

  /// Needs an open screen; without `wantsColour` (NO_COLOR) none is set unless a theme is asked for that has them.
  init(wantsColour: Bool) {
    theme =
      switch wantsColour ? screen_count_colours() : 0 {
      case 256...: .colour
      case 8...: .eightColours
      default: .monochrome
      }
  }

  /// Paints what differs from what was shown before; writes nothing where nothing does.
  mutating func paint(_ canvas: Canvas, theme wanted: Theme) {
    if wanted.usesColour, colours == nil { colours = Int(screen_start_colours()) }
    // A terminal without colours would show nothing of what a theme says by colours alone.
    let theme = wanted.usesColour && colours == 0 ? .monochrome : wanted
    let before = shown.flatMap { $0.theme == theme && $0.canvas.size == canvas.size ? $0 : nil }
    guard before?.canvas != canvas else { return }
    if before == nil { screen_erase() }
    for row in 0..<canvas.size.rows where before?.canvas.row(row) != canvas.row(row) {
      put(canvas.row(row), row: row, theme: theme)
    }
    shown = (canvas, theme)
    refresh()
  }

  /// Has the next canvas painted whole: the window has another size.
  mutating func forget() {
    pen = Pen()
    shown = nil
  }

  /// Paints everything again, whatever the terminal shows.
  mutating func repaint() {
    pen = Pen()
    screen_repaint()
    refresh()
  }

  private mutating func refresh() {
    let cursor = shown?.canvas.cursor
    var count: UInt = 0
    // Safe: the bytes are copied before the next call, and only one thread paints.
    let bytes = unsafe screen_paint(
      Int32(cursor?.row ?? 0),
      Int32(cursor?.column ?? 0),
      cursor != nil,
      &count
    )
    let painted = unsafe UnsafeRawBufferPointer(start: bytes, count: Int(count))
    let short = pen.shorten(unsafe Array(painted))
    unsafe short.withUnsafeBytes { short in
      unsafe screen_write(short.baseAddress?.assumingMemoryBound(to: CChar.self), UInt(short.count))
    }
  }

  private mutating func put(_ cells: ArraySlice<Cell>, row: Int, theme: Theme) {
    var last: (style: Style, ink: Ink)?
    for (column, cell) in cells.enumerated() where !cell.isContinuation {
      let ink = last?.style == cell.style ? last?.ink : nil
      let used = ink ?? self.ink(for: theme.look(of: cell.style))
      last = (cell.style, used)
      let width = Int32(cell.columns)
      screen_put(Int32(row), Int32(column), cell.letter, width, used.attributes, used.pair)
    }
  }
}

// MARK: - Looks

extension Painter {
  /// What ncurses wants to know of a look.
  private struct Ink {
    let attributes: attr_t
    let pair: Int32
  }

  private mutating func ink(for look: Look) -> Ink {
    let attributes = screen_attributes(
      look.attributes.contains(.bold),
      look.attributes.contains(.dim),
      look.attributes.contains(.underline),
      look.attributes.contains(.reverse)
    )
    return Ink(attributes: attributes, pair: pair(look.foreground, look.background))
  }

  private mutating func pair(_ foreground: Colour, _ background: Colour) -> Int32 {
    let wanted = ColourPair(foreground: foreground, background: background)
    guard let colours, colours > 0, foreground != .standard || background != .standard else {
      return 0
    }
    if let known = pairs[wanted] { return known }
    let number = Int32(pairs.count + 1)
    screen_define_pair(
      number,
      code(of: foreground, among: colours),
      code(of: background, among: colours)
    )
    pairs[wanted] = number
    return number
  }

  /// The colour's number; -1 for the terminal's own, which stands for one that it does not have.
  private func code(of colour: Colour, among colours: Int) -> Int32 {
    switch colour {
    case .palette(let number) where Int(number) < colours: Int32(number)
    case .palette, .standard: -1
    }
  }
}

extension Cell {
  /// The letter and up to four marks.
  fileprivate var letter: screen_letter {
    var scalars = character.unicodeScalars.makeIterator()
    func next() -> UInt32 { scalars.next()?.value ?? 0 }
    return screen_letter(scalars: (next(), next(), next(), next(), next()))
  }
}
