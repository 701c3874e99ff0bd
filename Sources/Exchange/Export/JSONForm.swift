import Registration

extension ListExport {
  /// Writes the whole list as one JSON document, a piece at a time, to `sink`; what the sink throws stops the writing.
  ///
  /// Its schema is `export-1.schema.json` in the documentation. A record stands on a line of its own, with the columns of the
  /// CSV file as its names: a number where the column counts, text otherwise, null where CSV has nothing.
  package func writeJSON<Broken: Error>(
    to sink: ([UInt8]) throws(Broken) -> Void
  ) throws(Broken) {
    let names = headings.map { JSONText.quoted($0) + [UInt8(ascii: ":")] }
    var buffer: [UInt8] = []
    buffer += beginning.utf8
    var separator: [UInt8] = [UInt8(ascii: "\n")]
    try forEachRow { cells throws(Broken) in
      buffer += separator
      separator = [UInt8(ascii: ","), UInt8(ascii: "\n")]
      Self.append(cells, named: names, to: &buffer)
      guard buffer.count >= 65_536 else { return }
      try sink(buffer)
      buffer.removeAll(keepingCapacity: true)
    }
    buffer += "\n]}\n".utf8
    try sink(buffer)
  }

  private var beginning: String {
    let members: [(String, String)] = [
      ("format", "regdesk-export"), ("list", choice.list.rawValue), ("programme", origin.programme),
      ("as_of", origin.asOf), ("filter", choice.words),
    ]
    let texts = members.map { "\"\($0.0)\":\(JSONText.text($0.1))" }.joined(separator: ",")
    let columns = headings.map(JSONText.text).joined(separator: ",")
    return "{\"version\":1,\(texts),\"count\":\(rowCount),\"columns\":[\(columns)],\"records\":["
  }

  private static func append(
    _ cells: [ListCell],
    named names: [[UInt8]],
    to buffer: inout [UInt8]
  ) {
    buffer.append(UInt8(ascii: "{"))
    for index in cells.indices {
      if index > 0 { buffer.append(UInt8(ascii: ",")) }
      buffer += names[index]
      switch cells[index] {
      case .number(let number): buffer += String(number).utf8
      case .text(let text) where text.isEmpty: buffer += "null".utf8
      case .text(let text): JSONText.append(text, to: &buffer)
      }
    }
    buffer.append(UInt8(ascii: "}"))
  }
}

/// A text as a JSON string (RFC 8259): quotes, backslashes and control characters escaped, all else as it is in UTF-8.
enum JSONText {
  static func text(_ text: String) -> String { String(decoding: quoted(text), as: UTF8.self) }

  static func quoted(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return bytes
  }

  static func append(_ text: String, to buffer: inout [UInt8]) {
    buffer.append(quote)
    if text.utf8.contains(where: needsEscape) {
      for byte in text.utf8 { append(escaping: byte, to: &buffer) }
    } else {
      buffer += text.utf8
    }
    buffer.append(quote)
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == quote || byte == backslash
  }

  private static func append(escaping byte: UInt8, to buffer: inout [UInt8]) {
    guard needsEscape(byte) else { return buffer.append(byte) }
    buffer.append(backslash)
    if byte == quote || byte == backslash { return buffer.append(byte) }
    let digits = String(byte, radix: 16)
    buffer += "u\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)".utf8
  }

  private static let backslash = UInt8(ascii: "\\")
}
