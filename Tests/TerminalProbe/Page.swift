import Canvas

/// What the probe shows.
struct Page {
  private(set) var size: Size
  let theme: Theme
  var inputs: [String] = []
  /// The lit row of the list; nil when inputs are shown instead.
  var lit: Int?
  var showsInputs = true
  /// What was typed.
  private var typed = ""

  init(size: Size, theme: Theme) {
    self.size = size
    self.theme = theme
  }

  mutating func take(_ input: Input) {
    inputs.append(words(for: input))
    switch input {
    case .key(.character(let character)): typed.append(character)
    case .key(.up): lit = lit.map { max(0, $0 - 1) }
    case .key(.down): lit = lit.map { $0 + 1 }
    case .paste(let text): typed += text
    case .resize(let size): self.size = size
    default: break
    }
  }

  var canvas: Canvas {
    var canvas = Canvas(size: size)
    canvas.write(
      "\(size.columns)x\(size.rows) \(theme.rawValue)",
      at: Place(column: 0, row: 0),
      style: .title
    )
    if let lit { drawList(lit, on: &canvas) } else { drawInputs(on: &canvas) }
    return canvas
  }

  private func drawInputs(on canvas: inout Canvas) {
    let bottom = size.rows - 1
    let shown = showsInputs ? inputs.suffix(max(0, bottom - 1)) : []
    for (row, words) in shown.enumerated() {
      canvas.write(words, at: Place(column: 0, row: row + 1))
    }
    guard bottom > 0 else { return }
    canvas.write("> ", at: Place(column: 0, row: bottom), style: .keyHint)
    let width = canvas.write(typed, at: Place(column: 2, row: bottom), style: .fieldFocused)
    canvas.cursor = Place(column: min(2 + width, size.columns - 1), row: bottom)
  }

  /// Rows as long and as varied as those of the desk.
  private func drawList(_ lit: Int, on canvas: inout Canvas) {
    for row in 1..<max(2, size.rows) {
      let style: Style = row - 1 == lit ? .selected : .plain
      let text =
        "  A-\(100 + row)  Participant Number \(row)        TUR   Transport and Communications   09:\(10 + row)"
      let filled = text + String(repeating: " ", count: max(0, size.columns - text.count))
      canvas.write(filled, at: Place(column: 0, row: row), style: style)
    }
    canvas.cursor = Place(column: 0, row: lit + 1)
  }

  private func words(for input: Input) -> String {
    switch input {
    case .key(.character(let character)):
      "letter "
        + character.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: "+")
    case .key(let key): "key \(key.name)"
    case .paste(let text): "paste \(text.count) [\(text.prefix(51).replacing("\t", with: "<tab>"))]"
    case .mouse(.click(let place)): "click \(place.column) \(place.row)"
    case .mouse(.wheelUp(let place)): "wheel up \(place.column) \(place.row)"
    case .mouse(.wheelDown(let place)): "wheel down \(place.column) \(place.row)"
    case .resize(let size): "size \(size.columns)x\(size.rows)"
    case .othersWrote: "others wrote"
    case .closing: "closing"
    }
  }
}
