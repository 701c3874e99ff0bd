import Text

/// What a text from outside says of one person: a row of a spreadsheet, a line of an e-mail, a signature.
///
/// A row's cells are parted by tabs. What a piece of the text is, is told by its shape (an e-mail, a phone number, a letter's
/// reference), by the register's words (states, ministries, capacities), and in a row by its place among the others. Nothing is
/// altered, and what could not be placed is kept in `rest`.
package struct PastedPerson: Hashable, Sendable {
  /// Each field's text as `Details.set` takes it; a ministry that is not in the directory by its name.
  package internal(set) var texts: [Field: String] = [:]
  /// What could not be placed, piece by piece.
  package internal(set) var rest: [String] = []
  /// Whether something was told by its shape or by the register's words, not by capitals alone.
  package internal(set) var isSure = false
  /// Whether it is a guess which word is the family name.
  package internal(set) var isNameGuessed = false
  /// How many rows the text has that tell of one person each; only the first is read.
  package internal(set) var rowCount = 1
  var isMinistryNew = false

  /// Reads a text; `state` is whose person it is when the text does not say.
  package init(_ text: String, in register: Register, of state: AffiliationCode? = nil) {
    let shapes = PastedShapes(register)
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
      .filter { !$0.cleaned.isEmpty }
    if let labelled = PastedLabels(lines) {
      rowCount = labelled.rowCount
      read(labelled, shapes, state)
      return
    }
    let isTable = lines.count > 1 && Set(lines.map { Self.cells(in: $0).count }).count == 1
    let cells = Self.cells(in: isTable ? lines[0] : text)
    if isTable, cells.count > 1 { rowCount = lines.count }
    if cells.count > 1, let order = ColumnOrder(fitting: cells, shapes) {
      read(cells, in: order, shapes, state)
    } else if cells.count > 1 {
      read(PastedWords(cells), shapes, state)
    } else {
      read(PastedWords(lines.map(\.cleaned)), shapes, state)
    }
  }

  /// What the headings or labels say each cell is; a whole name, and lines without a label, are read as words.
  private mutating func read(
    _ labelled: PastedLabels,
    _ shapes: PastedShapes,
    _ state: AffiliationCode?
  ) {
    read(labelled.cells, in: ColumnOrder(labelled.fields), shapes, state)
    let free = labelled.free.filter { !$0.isEmpty }
    let code = texts[.affiliation].flatMap { AffiliationCode($0) } ?? state
    if !free.isEmpty { read(PastedWords(free), shapes, code) }
    isSure = true
  }

  /// The cells of a row, which tabs part.
  static func cells(in line: String) -> [String] {
    line.split(separator: "\t", omittingEmptySubsequences: false)
      .map { unquoted(String($0).cleaned) }
  }

  /// Whether the field's text is not in the directory yet.
  package func isNew(_ field: Field) -> Bool { field == .ministry && isMinistryNew }

  /// A cell without the quotation marks that a spreadsheet puts round it.
  private static func unquoted(_ cell: String) -> String {
    guard cell.count > 1, cell.hasPrefix("\""), cell.hasSuffix("\"") else { return cell }
    return String(cell.dropFirst().dropLast()).replacing("\"\"", with: "\"")
  }

  /// Puts a text into a field; what finds the field taken is kept apart.
  mutating func put(_ text: String, in field: Field) {
    guard !text.isEmpty else { return }
    if texts[field] == nil { texts[field] = text } else { rest.append(text) }
  }

  /// Puts a ministry by name, which is one of the directory or new.
  mutating func putMinistry(_ name: String, of state: AffiliationCode?, _ shapes: PastedShapes) {
    let known = shapes.ministries.ids(of: name)
    let only = known.count == 1 ? known.first?.key : nil
    guard let code = state ?? only, !name.isEmpty else {
      return name.isEmpty ? () : rest.append(name)
    }
    if texts[.affiliation] == nil, state == nil { texts[.affiliation] = code.text }
    isMinistryNew = known[code] == nil
    put(known[code]?.text ?? name, in: .ministry)
  }
}
