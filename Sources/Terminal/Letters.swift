/// Bytes of UTF-8 on their way to becoming letters; ill-formed ones are dropped.
struct Letters {
  private var bytes: [UInt8] = []

  var isEmpty: Bool { bytes.isEmpty }

  mutating func add(_ byte: UInt8) {
    bytes.append(byte)
  }

  /// Takes the text so far; the beginning of a letter at its end stays for the bytes that complete it.
  mutating func takeWhole() -> String {
    let tail = Letters.unfinishedTail(of: bytes)
    let text = Letters.wellFormed(bytes.dropLast(tail))
    bytes.removeFirst(bytes.count - tail)
    return text
  }

  /// The text in the bytes, without those that are no part of any letter.
  static func wellFormed(_ bytes: some Sequence<UInt8>) -> String {
    var text = ""
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded): text.unicodeScalars.append(Unicode.UTF8.decode(encoded))
      case .error: continue
      case .emptyInput: return text
      }
    }
  }

  /// How many bytes at the end, 0 to 3, begin a letter that is not complete.
  private static func unfinishedTail(of bytes: [UInt8]) -> Int {
    for count in 1...3 where count <= bytes.count {
      let byte = bytes[bytes.count - count]
      guard byte & 0xC0 != 0x80 else { continue }
      return length(ofLetterFrom: byte) > count ? count : 0
    }
    return 0
  }

  private static func length(ofLetterFrom lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}
