/// One to eight bytes of Latin text in lower case: how one letter of another script is written.
///
/// Packed into one word, first byte lowest, so that writing a whole register in Latin letters
/// needs no allocation for a letter.
struct Latin: Hashable, Sendable, ExpressibleByStringLiteral {
  private let packed: UInt64

  init(_ text: some StringProtocol) {
    packed = text.utf8.prefix(8).enumerated().reduce(0) {
      $0 | UInt64($1.element) << (8 * $1.offset)
    }
  }

  init(stringLiteral text: String) { self.init(text) }

  static let nothing: Latin = ""

  var isEmpty: Bool { packed == 0 }

  var text: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  func append(to bytes: inout [UInt8]) {
    var rest = packed
    while rest != 0 {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  /// The words of a list as Latin text each; `-` stands for nothing.
  static func list(_ words: String) -> [Latin] {
    words.split(whereSeparator: \.isWhitespace).map { $0 == "-" ? .nothing : Latin($0) }
  }
}
