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
  /// Where its cursor stands; nil where it cannot be sent within a row.
  private var moves: CursorMoves?
  /// The pairs of colours that were defined, by number.
  private var pairs: [ColourPair: Int32] = [:]

  private struct ColourPair: Hashable {
    let foreground: Colour
    let background: Colour
  }

  /// Needs an open screen; without `wantsColour` (NO_COLOR) none is set unless a theme is asked for that has them.
  init(wantsColour: Bool) {
    moves = Self.moves
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
    if before == nil { screen_erase() }
    let hasChanged = put(canvas, besides: before?.canvas, theme: theme)
    guard hasChanged || before == nil || before?.canvas.cursor != canvas.cursor else { return }
    shown = (canvas, theme)
    refresh()
  }

  /// Has the next canvas painted whole: the window has another size.
  mutating func forget() {
    pen = Pen()
    moves = Self.moves
    shown = nil
  }

  /// Paints everything again, whatever the terminal shows.
  mutating func repaint() {
    pen = Pen()
    moves = Self.moves
    screen_repaint()
    refresh()
  }

  private static var moves: CursorMoves? { screen_moves_within_rows() ? CursorMoves() : nil }

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
    var short = pen.shorten(unsafe Array(painted))
    short = moves?.shorten(short, columns: shown?.canvas.size.columns ?? 0) ?? short
    unsafe short.withUnsafeBytes { short in
      unsafe screen_write(short.baseAddress?.assumingMemoryBound(to: CChar.self), UInt(short.count))
    }
  }

  /// Puts the cells that are others than before; whether there were any.
  ///
  /// The cells of a row are put from the left: a wide letter's second half is never put over a letter that stays.
  private mutating func put(_ canvas: Canvas, besides before: Canvas?, theme: Theme) -> Bool {
    var last: (style: Style, ink: Ink)?
    var hasChanged = false
    canvas.forEachCell(differingFrom: before) { place, cell in
      hasChanged = true
      if cell.isContinuation { return }
      let ink = last?.style == cell.style ? last?.ink : nil
      let used = ink ?? self.ink(for: theme.look(of: cell.style))
      last = (cell.style, used)
      screen_put(
        Int32(place.row),
        Int32(place.column),
        screen_letter(scalars: cell.letter.values),
        Int32(cell.columns),
        used.attributes,
        used.pair
      )
    }
    return hasChanged
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
