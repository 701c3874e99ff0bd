/// Writes JSON members in the order they are given: no spaces, only the escapes that must be, never a line break.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []

  /// A writer with room for so many bytes: what grows beyond its room is copied.
  init(room: Int = 0) { bytes.reserveCapacity(room) }

  /// An object whose members `write` writes.
  mutating func object(_ write: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "{"))
    write(&self)
    bytes.append(UInt8(ascii: "}"))
  }

  /// An array with an element for each value.
  mutating func array<Value>(_ values: [Value], _ write: (inout JSONWriter, Value) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "["))
    for value in values { write(&self, value) }
    bytes.append(UInt8(ascii: "]"))
  }

  mutating func string(_ text: String) {
    separate()
    quote(text)
  }

  mutating func integer(_ number: Int) {
    separate()
    bytes.append(contentsOf: String(number).utf8)
  }

  mutating func boolean(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// A member's name, in which nothing is to be escaped; its value comes next.
  mutating func name(_ name: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    append(name)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  /// A comma, unless this is the first in its object or array, or the value behind a name.
  private mutating func separate() {
    switch bytes.last {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"): break
    default: bytes.append(UInt8(ascii: ","))
    }
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if Self.needsEscape(text.utf8Span.span) { append(escaping: text) } else { append(text) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// All bytes at once: one after another out of `utf8` they take four times as many instructions.
  private mutating func append(_ text: String) {
    // The text is read within the call only.
    unsafe text.utf8Span.span.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Whether something in the text is to be escaped; hardly ever.
  private static func needsEscape(_ text: Span<UInt8>) -> Bool {
    var place = 0
    // Eight bytes at a time, which takes a quarter of the instructions.
    while place + 8 <= text.count {
      // Safe: eight bytes are there from this place on.
      let word = unsafe text.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: place,
        as: UInt64.self
      )
      if hasEscape(word) { return true }
      place += 8
    }
    while place < text.count {
      let byte = text[place]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return true }
      place += 1
    }
    return false
  }

  /// Whether one of eight bytes is a control character, a quote or a backslash.
  private static func hasEscape(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let control = (word &- ones &* 0x20) & ~word
    let quotes = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
    let backslashes = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
    let special = control | (quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes
    return special & (ones << 7) != 0
  }

  private mutating func append(escaping text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0..<0x20: escape(byte)
      default: bytes.append(byte)
      }
    }
  }

  private mutating func escape(_ control: UInt8) {
    bytes.append(contentsOf: "\\u00".utf8)
    let hexadecimal = Array("0123456789abcdef".utf8)
    bytes.append(hexadecimal[Int(control >> 4)])
    bytes.append(hexadecimal[Int(control & 15)])
  }
}

extension JSONWriter {
  /// A text, left out when empty.
  mutating func text(_ key: Key, _ text: String) {
    if !text.isEmpty { always(key, text) }
  }

  /// A text that is there even when empty.
  mutating func always(_ key: Key, _ text: String) {
    guard !Self.needsEscape(text.utf8Span.span) else {
      name(key.rawValue)
      return string(text)
    }
    member(key.rawValue.utf8Span.span, text.utf8Span.span)
  }

  /// A member of a text in which nothing is to be escaped, all at once: nearly all that an import writes is such members.
  private mutating func member(_ name: Span<UInt8>, _ text: Span<UInt8>) {
    let isFirst = bytes.last == UInt8(ascii: "{")
    bytes.append(addingCapacity: name.count + text.count + 6) { output in
      if !isFirst { output.append(UInt8(ascii: ",")) }
      output.append(UInt8(ascii: "\""))
      output.append(contentsOf: name)
      output.append(UInt8(ascii: "\""))
      output.append(UInt8(ascii: ":"))
      output.append(UInt8(ascii: "\""))
      output.append(contentsOf: text)
      output.append(UInt8(ascii: "\""))
    }
  }

  /// A number, left out when nil.
  mutating func number(_ key: Key, _ number: Int?) {
    guard let number else { return }
    name(key.rawValue)
    integer(number)
  }

  mutating func flag(_ key: Key, _ value: Bool) {
    name(key.rawValue)
    boolean(value)
  }

  /// What is written as its description, left out when nil.
  mutating func value(_ key: Key, _ value: (some CustomStringConvertible)?) {
    if let value { always(key, value.description) }
  }

  /// A list of what is written as its description; an empty one is left out.
  mutating func values(_ key: Key, _ values: [some CustomStringConvertible]) {
    if !values.isEmpty { list(key, values) { $0.string($1.description) } }
  }

  /// An object, left out when there is nothing to write.
  mutating func object<Value>(
    _ key: Key,
    _ value: Value?,
    _ write: (inout JSONWriter, Value) -> Void
  ) {
    guard let value else { return }
    name(key.rawValue)
    object { write(&$0, value) }
  }

  /// A list that is there even when empty.
  mutating func list<Value>(
    _ key: Key,
    _ values: [Value],
    _ write: (inout JSONWriter, Value) -> Void
  ) {
    name(key.rawValue)
    array(values, write)
  }

  /// A list of objects; an empty one is left out.
  mutating func objects<Value>(
    _ key: Key,
    _ values: [Value],
    _ write: (inout JSONWriter, Value) -> Void
  ) {
    if values.isEmpty { return }
    list(key, values) { writer, value in writer.object { write(&$0, value) } }
  }
}

extension OutputSpan<UInt8> {
  /// Adds bytes for which there is room.
  fileprivate mutating func append(contentsOf bytes: Span<UInt8>) {
    guard freeCapacity >= bytes.count else { return }
    // There is room, and both are looked at within the call only.
    unsafe withUnsafeMutableBufferPointer { room, count in
      unsafe bytes.withUnsafeBufferPointer { bytes in
        let free = unsafe UnsafeMutableBufferPointer(rebasing: room[count...])
        _ = unsafe free.update(fromContentsOf: bytes)
        count += bytes.count
      }
    }
  }
}
