import Text

/// Follows the lines of one journal file, each of which must name the checksum of the one before.
struct Chain: Hashable {
  /// The number of the next line, counted from 1 as an editor counts: the header is line 1.
  private(set) var line: Int

  /// Where the next line begins in the file, in bytes.
  private(set) var offset: Int

  /// The checksum of the last line that was whole, the header's before any.
  private(set) var last: Checksum

  /// A chain that begins behind a header of `length` bytes with the checksum `header`.
  init(after header: Checksum, length: Int) {
    line = 2
    offset = length
    last = header
  }

  /// A chain whose next line is the one of this number at `offset`, behind a line of the checksum `last`.
  init(line: Int, offset: Int, last: Checksum) {
    self.line = line
    self.offset = offset
    self.last = last
  }

  /// Judges the line at `place` in `bytes` and steps over it when it is whole.
  ///
  /// `bytes` may be any stretch of the file that begins at a line. A line is whole when it has its length, its LF, its own
  /// checksum and the previous line's.
  mutating func next(in bytes: LentBytes, at place: Int) -> Link {
    if place >= bytes.count { return .end }
    guard let frame = Frame(bytes, at: place) else {
      return .broken(Self.hadLineFeed(bytes, from: place) ? .noFrame : .unfinished)
    }
    let end = frame.json.upperBound
    guard end < bytes.count else {
      return .broken(Self.hadLineFeed(bytes, from: place) ? .noLineFeed : .unfinished)
    }
    guard bytes[end] == UInt8(ascii: "\n") else { return .broken(.noLineFeed) }
    guard frame.isTrue(of: bytes, from: place) else { return .broken(.checksum) }
    guard frame.previous == last else { return .broken(.link) }
    line += 1
    offset += end + 1 - place
    last = frame.checksum
    return .whole(json: frame.json, next: end + 1)
  }

  /// The chain behind one more line of `count` bytes, which was written just now.
  func behind(_ count: Int, _ checksum: Checksum) -> Chain {
    var chain = self
    chain.line += 1
    chain.offset += count
    chain.last = checksum
    return chain
  }

  /// Whether an LF stands where none should: an entry's only one is written last, so the line was once whole.
  private static func hadLineFeed(_ bytes: LentBytes, from place: Int) -> Bool {
    bytes.contains(UInt8(ascii: "\n"), from: place)
  }
}

/// What stands at one place of a journal file.
enum Link: Hashable {
  /// A whole line: where its JSON is, and where the next line begins.
  case whole(json: Range<Int>, next: Int)
  /// No more bytes.
  case end
  /// Bytes that are no whole line.
  case broken(Break)
}

/// Why a line is not whole.
package enum Break: Hashable, Sendable {
  /// The file ends inside it, and it never had its LF: a write in progress, or one that a crash cut off.
  case unfinished
  /// What stands there is longer than a line can be.
  case endless
  /// It does not begin with checksum, link and length.
  case noFrame
  /// No LF stands where its length says.
  case noLineFeed
  /// Its bytes are not those that its checksum was made of.
  case checksum
  /// It is whole by itself and does not follow the line before.
  case link
  /// It does not have the number that comes next.
  case number
  /// It is no entry that this program can read; why.
  case entry(String)
  /// It is whole in every way, and says what this version of the program does not understand; why.
  case newer(entry: UInt32, why: String)
  /// The first line is not a journal's; why.
  case header(String)
  /// The first line is that of another desk than the one that the file is named after.
  case anotherDesk(String)
  /// What has the file's name is a link, a directory or something else, and no file.
  case noFile(ErrorCode)
  /// The file ends before the entry that the next file continues.
  case ended
  /// The file ends before what was read of it earlier.
  case shrunk
  /// The file that this one continues is not there.
  case orphaned(String)
}

extension Break: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unfinished: say("the line is not finished")
    case .endless: say("what stands there is longer than any line")
    case .noFrame: say("the line does not begin with its checksum and length")
    case .noLineFeed: say("the line does not end where its length says")
    case .checksum: say("the line is not what its checksum was made of")
    case .link: say("the line does not follow the one before it")
    case .number: say("the line does not have the next number")
    case .entry(let why): why
    case .newer(let entry, let why):
      say("entry \(entry) is whole, and this version of regdesk does not understand it: \(why)")
    case .header(let why): why
    case .anotherDesk(let desk): say("the first line is that of desk \(desk)")
    case .noFile(let code): code.description
    case .ended: say("the file ends before the entry that its successor continues")
    case .shrunk: say("the file is shorter than it was, and what was read of it is gone")
    case .orphaned(let desk): say("the journal of desk \(desk), which it continues, is missing")
    }
  }
}
