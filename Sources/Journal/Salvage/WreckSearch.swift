import Registration

/// Looks through a file of any length for lines that are whole by themselves, with no more of it in memory than a piece, or the
/// line that is being looked at.
struct WreckSearch {
  private let desk: DeskID
  private let known = KnownTexts()
  /// The number of the last whole line.
  private var before: UInt32 = 0
  /// What was passed over since.
  private var gap = Gap()
  /// How many bytes the file has behind what is at hand, and where in the file that begins.
  private var (beyond, beginning) = (0, 0)
  /// How many bytes of what stands between lines may still be kept.
  private var room = Self.mostRubble

  init(of desk: DeskID) {
    self.desk = desk
  }

  /// Looks from `place` on to the end, and gives what it finds to `wreck`.
  mutating func look(
    through file: OpenFile,
    from place: Int,
    inPiecesOf piece: Int,
    into wreck: inout Wreck
  ) throws(FileSystemFailure) {
    var window = try JournalWindow(
      of: file,
      from: place,
      to: try file.status().size,
      inPiecesOf: piece
    )
    repeat {
      (beyond, beginning) = (window.beyondCount, window.beginning)
      window.read { bytes, next in look(through: bytes, at: &next, into: &wreck) }
      gap.count += window.skipHole()
    } while try window.grow()
    wreck.noteEnd(gap, behind: before)
  }

  /// Looks through what is at hand, as far as it can be told whether a whole line begins there.
  private mutating func look(
    through bytes: LentBytes,
    at next: inout Int,
    into wreck: inout Wreck
  ) {
    var reader = EntryReader(bytes, known: known)
    var end = next
    while next < bytes.count {
      let frame = Frame(bytes, at: next)
      if beyond > 0, Self.needsMore(frame, bytes.count - next, bytes, beyond) { break }
      guard let frame, frame.json.upperBound <= bytes.count,
        frame.isTrue(of: bytes, from: next),
        let line = line(in: frame.json, at: beginning + next, with: &reader, &wreck)
      else {
        next = Self.candidate(in: bytes, from: next + 1)
        continue
      }
      pass(bytes, end..<next)
      wreck.note(gap, behind: before)
      (gap, before) = (Gap(), line.last)
      wreck.keep(line, frame, bytes.copy(frame.json))
      next = frame.json.upperBound
      if next < bytes.count, bytes[next] == UInt8(ascii: "\n") { next += 1 }
      end = next
    }
    pass(bytes, end..<next)
  }

  /// What a line says whose checksum is right; nil, and noted, where this version does not understand it.
  private func line(
    in json: Range<Int>,
    at offset: Int,
    with reader: inout EntryReader,
    _ wreck: inout Wreck
  ) -> EntryReader.Line? {
    do throws(Unreadable) {
      return try reader.line(in: json, of: desk)
    } catch {
      if reader.isOfAnotherVersion(json) {
        wreck.note(.init(entry: before &+ 1, offset: offset, why: error.description))
      }
      return nil
    }
  }

  /// Whether more of the file must be at hand to tell what stands at a place of which `count` bytes are.
  private static func needsMore(
    _ frame: Frame?,
    _ count: Int,
    _ bytes: LentBytes,
    _ beyond: Int
  ) -> Bool {
    guard let frame else { return count < Frame.longest }
    let end = frame.json.upperBound
    return end >= bytes.count && end <= bytes.count + beyond
  }

  /// The next place from one on where a line can begin: with a digit of a checksum.
  private static func candidate(in bytes: LentBytes, from start: Int) -> Int {
    var place = start
    while place < bytes.count {
      // Of what damaged files hold, zeros are the most.
      if place + 8 <= bytes.count, bytes.word(at: place) == 0 {
        place += 8
      } else if isHexadecimal(bytes[place]) {
        return place
      } else {
        place += 1
      }
    }
    return place
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "0") < 10 || (byte | 0x20) &- UInt8(ascii: "a") < 6
  }

  /// Passes over what is no whole line.
  private mutating func pass(_ bytes: LentBytes, _ range: Range<Int>) {
    room -= gap.pass(bytes, range, keeping: room)
  }

  /// More than one line with a whole import of it in fragments.
  private static let mostRubble = 16 << 20
}

/// What stands between two whole lines.
struct Gap {
  /// How many bytes.
  var count = 0
  /// The first of them, as far as they may be kept.
  private(set) var bytes: [UInt8] = []
  /// Whether a line ended there once.
  private(set) var hasLineFeed = false

  /// Adds what follows; returns how many bytes of it were kept.
  mutating func pass(_ all: LentBytes, _ range: Range<Int>, keeping room: Int) -> Int {
    if range.isEmpty { return 0 }
    let kept = range.prefix(max(min(Remains.longest - bytes.count, room), 0))
    bytes += all.copy(kept)
    count += range.count
    hasLineFeed =
      hasLineFeed
      || all.first(range.upperBound).contains(UInt8(ascii: "\n"), from: range.lowerBound)
    return kept.count
  }
}
