import Registration

/// The first line of a journal file.
///
/// ```
/// regdesk-journal 1 <register id> <desk> [after <old desk> <n> <checksum>] <crc32c of what stands before>
/// ```
package struct Header: Hashable, Sendable {
  package let register: RegisterID
  package let desk: DeskID
  /// The file that this one continues; nil in a register's first.
  package let predecessor: Predecessor?

  package init(register: RegisterID, desk: DeskID, predecessor: Predecessor? = nil) {
    self.register = register
    self.desk = desk
    self.predecessor = predecessor
  }

  /// The last entry that counts of the file that another continues.
  package struct Predecessor: Hashable, Sendable {
    package let desk: DeskID
    /// 0 when none counts.
    package let number: UInt32
    /// The checksum of that entry's line, the header's when none counts.
    package let checksum: Checksum
  }

  /// No header is longer than this, in bytes.
  static let longest = 256

  /// The line as it stands in the file, with its LF, and the checksum that the first entry links to.
  var line: (bytes: [UInt8], checksum: Checksum) {
    var words = "regdesk-journal 1 \(register) \(desk)"
    if let predecessor {
      words += " after \(predecessor.desk) \(predecessor.number) \(predecessor.checksum)"
    }
    let checksum = Checksum(of: Array(words.utf8))
    return (Array("\(words) \(checksum)\n".utf8), checksum)
  }
}

extension Header {
  /// What the first line of a file turned out to be.
  enum Reading: Hashable {
    case header(Header, length: Int)
    /// A format that a later regdesk writes.
    case newer(version: Int)
    /// Something else; why.
    case unreadable(Break)
  }

  /// Reads the first line of a journal file.
  static func reading(_ bytes: [UInt8]) -> Reading {
    if bytes.isEmpty { return .unreadable(.header("the file is empty")) }
    guard let end = bytes.prefix(longest).firstIndex(of: UInt8(ascii: "\n")) else {
      return .unreadable(.header("the file does not begin with a journal's first line"))
    }
    let words = bytes[..<end].split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard words.count >= 2, words[0] == "regdesk-journal", let version = Int(words[1]) else {
      return .unreadable(.header("the file does not begin with a journal's first line"))
    }
    // What follows the version is the newer format's own business.
    if version > 1 { return .newer(version: version) }
    guard let header = Header(words: words), header.line.bytes == Array(bytes[...end]) else {
      return .unreadable(.header("the first line is not what its checksum was made of"))
    }
    return .header(header, length: end + 1)
  }

  private init?(words: [String]) {
    guard words.count == 5 || words.count == 9, let register = RegisterID(words[2]),
      let desk = DeskID(words[3])
    else { return nil }
    self.register = register
    self.desk = desk
    if words.count == 5 {
      predecessor = nil
    } else {
      guard words[4] == "after", let old = DeskID(words[5]), let number = UInt32(words[6]),
        let checksum = Checksum(hexadecimal: Array(words[7].utf8), at: 0)
      else { return nil }
      predecessor = Predecessor(desk: old, number: number, checksum: checksum)
    }
  }
}
