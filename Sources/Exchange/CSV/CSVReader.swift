/// Reads CSV as it arrives, in pieces of any size, and hands over one record after another.
///
/// RFC 4180, and what programs really write: any of `, ; tab |` between fields, found from the header; lines ended
/// by LF, CRLF or CR; a byte-order mark and a `sep=` line, both skipped. It works on bytes, so that a combining mark
/// after a quote stays in its field. It holds one record and never more than its limits allow.
package struct CSVReader: Sendable {
  /// The byte between fields.
  ///
  /// Nil until the header has been seen.
  package private(set) var delimiter: UInt8?
  /// Whether the file begins with the UTF-8 byte-order mark.
  ///
  /// False until the header has been seen.
  package private(set) var hasMark = false

  private let limits: CSVLimits
  private var beginning: [UInt8] = []
  private var record = CSVRecord()
  private var state = State.fieldStart
  private var check = UTF8Check()
  /// The first byte of the character being read.
  private var lead: UInt8 = 0
  private var place = CSVPlace.start
  private var lastWasCarriageReturn = false
  private var charactersBeyondASCII = 0

  /// Where in a record the next byte stands.
  private enum State: UInt8 {
    case fieldStart
    case plain
    case quoted
    /// After a quote inside quotes: the field's end, or the first of a doubled quote.
    case quoteInQuotes
  }

  package init(limits: CSVLimits = .standard) {
    self.limits = limits
  }

  /// Takes the next piece of the file and hands over every record that ends in it.
  package mutating func read(
    _ piece: Span<UInt8>,
    each take: (CSVRecord) -> Void
  ) throws(CSVFailure) {
    if delimiter != nil { return try scan(piece, take) }
    for index in piece.indices { beginning.append(piece[index]) }
    try begin(isWhole: beginning.count > limits.record, take)
  }

  /// Says that the file is over and hands over its last record, if a line end did not.
  package mutating func finish(each take: (CSVRecord) -> Void) throws(CSVFailure) {
    if delimiter == nil { try begin(isWhole: true, take) }
    if !check.isBetweenCharacters { throw wrongByte(lead, before: [UInt8]().span) }
    guard state != .fieldStart || !record.isUntouched else { return }
    if state == .quoted { record.note(.unclosedQuote(opened: record.openFieldPlace)) }
    beginFieldIfNone()
    endRecord(take)
  }

  /// All records of a whole file.
  package static func records(
    of bytes: [UInt8],
    limits: CSVLimits = .standard
  ) throws(CSVFailure) -> [CSVRecord] {
    var reader = CSVReader(limits: limits)
    var records: [CSVRecord] = []
    try reader.read(bytes.span) { records.append($0) }
    try reader.finish { records.append($0) }
    return records
  }
}

// The beginning of the file.
extension CSVReader {
  private mutating func begin(isWhole: Bool, _ take: (CSVRecord) -> Void) throws(CSVFailure) {
    guard let opening = try CSVOpening(beginning, isWhole: isWhole) else { return }
    delimiter = opening.delimiter
    hasMark = opening.hasMark
    place.line += opening.lines
    let bytes = beginning
    beginning = []
    try scan(bytes.span.extracting(opening.length...), take)
  }
}

// The machine.
extension CSVReader {
  private mutating func scan(
    _ piece: Span<UInt8>,
    _ take: (CSVRecord) -> Void
  ) throws(CSVFailure) {
    var index = 0
    while index < piece.count {
      let ordinary = run(in: piece, from: index)
      if ordinary > index {
        try takeRun(piece.extracting(index..<ordinary))
        index = ordinary
        continue
      }
      let byte = piece[index]
      let taken = byte >= 0x80 ? try takeWideRun(piece.extracting(index...)) : 0
      if taken > 0 {
        index += taken
        continue
      }
      if byte >= 0x80 || !check.isBetweenCharacters {
        try takeWide(byte, rest: piece.extracting(index...))
      } else if byte == 0 {
        throw .zeroByte(at: place)
      } else {
        try takeSpecial(byte, take)
      }
      index += 1
    }
  }

  /// Where the letters that mean nothing to CSV end.
  private func run(in piece: Span<UInt8>, from start: Int) -> Int {
    guard check.isBetweenCharacters, let delimiter else { return start }
    return CSVRun.end(in: piece, from: start, delimiter: delimiter)
  }

  /// ASCII letters of one field.
  private mutating func takeRun(_ letters: Span<UInt8>) throws(CSVFailure) {
    try makeRoom(for: letters.count)
    enterText()
    record.append(letters)
    place.column += letters.count
    lastWasCarriageReturn = false
  }

  /// Takes the whole characters beyond ASCII that the piece begins with, and returns how many bytes; 0 where it needs a
  /// closer look.
  private mutating func takeWideRun(_ piece: Span<UInt8>) throws(CSVFailure) -> Int {
    guard check.isBetweenCharacters else { return 0 }
    let run = UTF8Check.run(in: piece)
    guard run.bytes > 0, hasRoom(for: run.bytes) else { return 0 }
    try takeRun(piece.extracting(0..<run.bytes))
    place.column += run.characters - run.bytes
    charactersBeyondASCII += run.characters
    return run.bytes
  }

  /// One byte of a character beyond ASCII, or one that should have been.
  private mutating func takeWide(_ byte: UInt8, rest: Span<UInt8>) throws(CSVFailure) {
    let isFirst = check.isBetweenCharacters
    if isFirst { lead = byte }
    guard check.take(byte) else {
      throw wrongByte(lead, before: isFirst ? rest.extracting(1...) : rest)
    }
    try makeRoom(for: 1)
    if isFirst { enterText() }
    record.append(byte)
    lastWasCarriageReturn = false
    guard check.isBetweenCharacters else { return }
    place.column += 1
    charactersBeyondASCII += 1
  }

  /// A delimiter, a quote, a line end or another control character.
  private mutating func takeSpecial(
    _ byte: UInt8,
    _ take: (CSVRecord) -> Void
  ) throws(CSVFailure) {
    if byte == carriageReturn || byte == lineFeed { return try takeLineEnd(byte, take) }
    lastWasCarriageReturn = false
    defer { place.column += 1 }
    if byte == delimiter, state != .quoted { return try takeDelimiter() }
    if byte == quote { return try takeQuote() }
    try makeRoom(for: 1)
    enterText()
    record.append(byte)
  }

  private mutating func takeDelimiter() throws(CSVFailure) {
    beginFieldIfNone()
    record.endField()
    guard record.count < limits.fields else {
      throw .manyFields(line: record.line, limit: limits.fields)
    }
    state = .fieldStart
    record.beginField(at: CSVPlace(line: place.line, column: place.column + 1))
  }

  private mutating func takeQuote() throws(CSVFailure) {
    switch state {
    case .fieldStart:
      beginFieldIfNone()
      record.markQuoted()
      state = .quoted
    case .quoted:
      state = .quoteInQuotes
    case .quoteInQuotes:
      try makeRoom(for: 1)
      record.append(quote)
      state = .quoted
    case .plain:
      record.note(.strayQuote(at: place))
      try makeRoom(for: 1)
      record.append(quote)
    }
  }

  private mutating func takeLineEnd(
    _ byte: UInt8,
    _ take: (CSVRecord) -> Void
  ) throws(CSVFailure) {
    let endsPair = byte == lineFeed && lastWasCarriageReturn
    lastWasCarriageReturn = byte == carriageReturn
    if state == .quoted {
      try makeRoom(for: 1)
      record.append(byte)
    } else if !endsPair {
      beginFieldIfNone()
      endRecord(take)
    }
    if !endsPair { place = CSVPlace(line: place.line + 1, column: 1) }
  }

  private mutating func endRecord(_ take: (CSVRecord) -> Void) {
    record.endField()
    take(record)
    record.clear()
    state = .fieldStart
  }

  private mutating func beginFieldIfNone() {
    if record.isUntouched { record.beginField(at: place) }
  }

  /// The next byte is text: of a field's beginning, or after a closing quote, where it must not be.
  private mutating func enterText() {
    switch state {
    case .fieldStart:
      beginFieldIfNone()
      state = .plain
    case .quoteInQuotes:
      record.note(.textAfterQuote(at: place, opened: record.openFieldPlace))
      state = .plain
    case .plain, .quoted:
      break
    }
  }

  /// What a byte that is not UTF-8 says about the file.
  private func wrongByte(_ byte: UInt8, before rest: Span<UInt8>) -> CSVFailure {
    guard CSVOpening.looksLegacy(after: charactersBeyondASCII, rest) else {
      return .invalidUTF8(byte: byte, at: place)
    }
    let seen = [byte] + (0..<min(rest.count, 4096)).map { rest[$0] }
    return .legacyEncoding(LegacyEncoding(of: seen), byte: byte, at: place)
  }

  private func hasRoom(for count: Int) -> Bool {
    record.openFieldSize + count <= limits.field && record.size + count <= limits.record
  }

  private func makeRoom(for count: Int) throws(CSVFailure) {
    guard record.openFieldSize + count <= limits.field else {
      throw .longField(at: record.openFieldPlace, limit: limits.field)
    }
    guard record.size + count <= limits.record else {
      throw .longRecord(line: record.line, limit: limits.record)
    }
  }
}

let quote = UInt8(ascii: "\"")
