import Text

/// One record of a CSV file: its fields without their quotes, and where each of them began.
package struct CSVRecord: Hashable, Sendable {
  /// All fields' bytes, one after another; always UTF-8.
  private(set) var bytes: [UInt8] = []
  /// Where in `bytes` each finished field ends.
  private var ends: [Int] = []
  /// Where in the file each field began, the one being read included.
  private var places: [CSVPlace] = []
  /// What is wrong with the record's quotes: the first thing only.
  ///
  /// Nil when nothing is.
  package internal(set) var flaw: CSVFlaw?
  /// Whether any field stood in quotes.
  private(set) var isQuoted = false

  init() {}

  /// How many fields there are; at least 1.
  package var count: Int { ends.count }

  /// The line on which the record begins.
  package var line: Int { places.first?.line ?? 1 }

  /// Whether the line held nothing at all.
  package var isEmpty: Bool { count == 1 && bytes.isEmpty && !isQuoted }

  /// Whether no field holds anything that can be seen.
  var isBlank: Bool {
    // Nearly every record has a letter or digit of ASCII somewhere, which can be.
    if bytes.contains(where: { (0x21..<0x7F).contains($0) }) { return false }
    return (0..<count).allSatisfy { self[$0].cleaned.isEmpty }
  }

  /// The field's text.
  package subscript(index: Int) -> String { String(decoding: field(index), as: UTF8.self) }

  /// Where the field begins: its opening quote, if it has one.
  package func place(of index: Int) -> CSVPlace { places[index] }

  /// All fields in order.
  package var fields: [String] { (0..<count).map { self[$0] } }

  /// Where the field's bytes stand among all fields'.
  func range(of index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }

  private func field(_ index: Int) -> ArraySlice<UInt8> { bytes[range(of: index)] }
}

// What the reader does while it fills the record.
extension CSVRecord {
  /// Bytes held so far.
  var size: Int { bytes.count }

  /// Bytes of the field being read.
  var openFieldSize: Int { bytes.count - (ends.last ?? 0) }

  /// Where the field being read began.
  var openFieldPlace: CSVPlace { places.last ?? .start }

  /// Whether no field has begun.
  var isUntouched: Bool { places.isEmpty }

  mutating func beginField(at place: CSVPlace) { places.append(place) }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ run: Span<UInt8>) {
    // The run is read within the call only. Byte by byte the same takes ten times as many instructions.
    unsafe run.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  mutating func endField() { ends.append(bytes.count) }

  mutating func markQuoted() { isQuoted = true }

  mutating func note(_ flaw: CSVFlaw) {
    if self.flaw == nil { self.flaw = flaw }
  }

  /// Forgets everything but the memory.
  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    flaw = nil
    isQuoted = false
  }
}
