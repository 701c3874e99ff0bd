/// Writes CSV, record after record, in pieces of about 64 KiB.
///
/// Quotes stand only where the text would be misread without them; CRLF ends every line, the last one too; a `sep=` line
/// is never written.
package struct CSVWriter<Broken: Error> {
  private let form: CSVForm
  private let delimiter: UInt8
  private let sink: ([UInt8]) throws(Broken) -> Void
  private var buffer: [UInt8] = []

  /// A writer whose bytes go to `sink` in order.
  package init(_ form: CSVForm, to sink: @escaping ([UInt8]) throws(Broken) -> Void) {
    self.form = form
    delimiter = form.delimiter
    self.sink = sink
    if form.isForSpreadsheets { buffer += [0xEF, 0xBB, 0xBF] }
  }

  /// Writes one record.
  ///
  /// Nil is an empty field.
  package mutating func write(_ fields: [String?]) throws(Broken) {
    for (index, field) in fields.enumerated() {
      if index > 0 { buffer.append(delimiter) }
      append(field ?? "", isAlone: fields.count == 1)
    }
    buffer += [carriageReturn, lineFeed]
    if buffer.count >= pieceSize { try finish() }
  }

  /// Writes one record of a list.
  package mutating func write(_ cells: [ListCell]) throws(Broken) {
    for index in cells.indices {
      if index > 0 { buffer.append(delimiter) }
      switch cells[index] {
      case .text(let text): append(text, isAlone: cells.count == 1)
      case .number(let number): buffer += String(number).utf8
      }
    }
    buffer += [carriageReturn, lineFeed]
    if buffer.count >= pieceSize { try finish() }
  }

  /// Hands over what is still held.
  ///
  /// Without it the end of the file is missing.
  package mutating func finish() throws(Broken) {
    guard !buffer.isEmpty else { return }
    try sink(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ field: String, isAlone: Bool) {
    let text = form.isForSpreadsheets ? FormulaGuard.applied(to: field) : field
    let start = buffer.count
    buffer.append(contentsOf: text.utf8)
    // A record of one empty field would be a blank line, which readers skip.
    guard needsQuotes(from: start) || (isAlone && text.isEmpty) else { return }
    buffer.removeSubrange(start...)
    buffer.append(quote)
    for byte in text.utf8 {
      if byte == quote { buffer.append(quote) }
      buffer.append(byte)
    }
    buffer.append(quote)
  }

  /// Whether what was written from there on would be misread without quotes.
  private func needsQuotes(from start: Int) -> Bool {
    for place in start..<buffer.count {
      let byte = buffer[place]
      if byte == delimiter || byte == quote || byte == carriageReturn || byte == lineFeed {
        return true
      }
    }
    return false
  }
}

private let pieceSize = 65_536
