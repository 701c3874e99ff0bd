import Registration

/// One desk's journal file, held open, with the place up to which it was read.
final class JournalFile {
  let header: Header
  let identity: FileIdentity
  let file: OpenFile
  /// Whether it held nothing but its first line when it was opened.
  let isBare: Bool
  /// Behind the first line.
  let beginning: Place
  /// Behind the last entry that was read and made sure of.
  private(set) var place: Place
  /// Up to where room is set aside, in bytes; nil where the file system cannot do that.
  private var reserved: Int? = 0

  /// A place between two lines: what the next one must follow.
  struct Place: Hashable {
    var chain: Chain
    /// The number of the entry before.
    var number: UInt32

    /// Goes on behind a plain mark; false, and nothing done, when it is not the entry that comes next.
    fileprivate mutating func note(_ mark: PlainMark) -> Bool {
      let next = mark.stamp.id.number
      guard next == number &+ 1, next < .max else { return false }
      number = next
      return true
    }
  }

  var path: String { file.path }
  var desk: DeskID { header.desk }

  init(_ file: OpenFile, header: Header, length: Int) throws(FileSystemFailure) {
    self.file = file
    self.header = header
    let status = try file.status()
    identity = status.identity
    isBare = status.size <= length
    beginning = Place(chain: Chain(after: header.line.checksum, length: length), number: 0)
    place = beginning
  }

  /// Goes on to a place up to which the entries were read and made sure of.
  func accept(_ place: Place) {
    self.place = place
  }

  /// Damage that begins at `place`.
  func damage(_ reason: Break, at place: Place) -> Damage {
    Damage(path: path, line: place.chain.line, byte: place.chain.offset + 1, reason: reason)
  }
}

extension JournalFile {
  /// What stands behind the place that was read, or was a moment ago.
  struct Stretch {
    /// The entries, but for those that were taken while they were read.
    var entries: [Entry] = []
    /// How many entries there are.
    var count = 0
    /// What an entry behind them has to follow.
    var latest = Latest()
    /// The numbers of entries that salvage did not find.
    var lost: [ClosedRange<UInt32>] = []
    /// Behind the last whole line.
    var end: Place
    /// Why the bytes behind `end` are no whole line; nil when there are none.
    var reason: Break?
    /// How many bytes there are behind `end`.
    var restCount = 0

    /// Counts a plain mark that is handed out.
    fileprivate mutating func note(_ mark: PlainMark, before end: Place) {
      latest.note(mark.stamp)
      count += 1
      self.end = end
    }
  }

  /// The entries of a stretch, and those that are whole behind a line that is not.
  func whole(_ stretch: Stretch) throws(FileSystemFailure) -> [Entry] {
    if stretch.restCount == 0 { return stretch.entries }
    let found = try Wreck(of: desk, behind: stretch.end, of: file).lines
    let further = found.keys.filter { $0 > stretch.end.number }.sorted()
    return stretch.entries + further.compactMap { found[$0]?.entry }
  }

  /// Reads what stands behind the place read so far, as far as lines are whole; at most up to the entry `limit`.
  ///
  /// Changes nothing: whether to accept it is decided once it was made sure of.
  ///
  /// - Parameters:
  ///   - start: Where to begin instead.
  ///   - limit: The number of the last entry to read.
  ///   - known: Identifiers that were read before.
  ///   - piece: How many bytes are read at once.
  ///   - plainMarks: Whether plain marks are handed out one by one rather than kept as entries.
  ///   - take: Called now and then, so that the entries that were read so far can be taken out; and with each plain mark that is
  ///     handed out, which follows them.
  /// - Returns: What was read, without the entries that were taken out.
  /// - Throws: Why the file cannot be read.
  func unread(
    from start: Place? = nil,
    upTo limit: UInt32 = .max,
    known: KnownTexts,
    inPiecesOf piece: Int = JournalWindow.piece,
    handingOut plainMarks: Bool = false,
    taking take: (inout Stretch, PlainMark?) -> Void = { _, _ in }
  ) throws(FileSystemFailure) -> Stretch {
    let place = start ?? place
    var stretch = Stretch(end: place)
    let size = try file.status().size
    guard size >= place.chain.offset else {
      stretch.reason = .shrunk
      return stretch
    }
    var window = try JournalWindow(
      of: file,
      from: place.chain.offset,
      to: size,
      inPiecesOf: piece
    )
    var hasMore = true
    while hasMore {
      let stop = window.read { bytes, next in
        readLines(of: bytes, at: &next, upTo: limit, into: &stretch, known, plainMarks, take)
      }
      take(&stretch, nil)
      hasMore = stop == nil ? false : try window.grow()
      if !hasMore, case .broken(let reason) = stop {
        stretch.reason = try judged(reason, in: window)
      }
    }
    stretch.restCount = window.restCount
    return stretch
  }

  /// Reads lines that are at hand whole; what keeps the next one from being read, nil when none is wanted or it is no entry.
  private func readLines(
    of bytes: LentBytes,
    at next: inout Int,
    upTo limit: UInt32,
    into stretch: inout Stretch,
    _ known: KnownTexts,
    _ plainMarks: Bool,
    _ take: (inout Stretch, PlainMark?) -> Void
  ) -> Link? {
    // Nothing new, as before nearly every mark: a reader with its memories costs as much as the mark.
    if next >= bytes.count { return .end }
    var reader = EntryReader(bytes, known: known)
    while stretch.reason == nil, stretch.end.number < limit {
      var end = stretch.end
      let link = end.chain.next(in: bytes, at: next)
      guard case .whole(let json, let behind) = link else { return link }
      if plainMarks, let mark = reader.plainMark(in: json, of: desk), end.note(mark) {
        stretch.note(mark, before: end)
        take(&stretch, mark)
      } else {
        stretch.reason = read(json, with: &reader, to: &end, into: &stretch)
      }
      if stretch.reason == nil { next = behind }
    }
    return nil
  }

  /// Why there is no whole line, seen against all that follows: a crash leaves no more of one than a line can have.
  private func judged(
    _ reason: Break,
    in window: JournalWindow
  ) throws(FileSystemFailure) -> Break {
    guard reason == .unfinished else { return reason }
    if window.restCount > Frame.longest + Line.longest { return .endless }
    if window.frame != nil { return reason }
    return try window.hasLineFeed() ? .noFrame : reason
  }

  /// Reads one line's entry; returns why it is none that comes next.
  private func read(
    _ json: Range<Int>,
    with reader: inout EntryReader,
    to end: inout Place,
    into stretch: inout Stretch
  ) -> Break? {
    do throws(Unreadable) {
      let line = try reader.line(in: json, of: desk)
      guard line.number == end.number &+ 1, line.last < .max else { return .number }
      switch line.content {
      case .entry(let entry):
        end.number = line.number
        stretch.latest.note(entry)
        stretch.count += 1
        stretch.entries.append(entry)
      case .lost(let through):
        end.number = through
        stretch.lost.append(line.number...through)
      }
      stretch.end = end
      return nil
    } catch {
      return reader.isOfAnotherVersion(json)
        ? .newer(entry: end.number &+ 1, why: error.description) : .entry(error.description)
    }
  }
}

extension JournalFile {
  /// Sets room aside for `count` more bytes and some to come, so that a full disk is noticed before anything is written.
  ///
  /// Returns false when there is room for these alone. Where the file system cannot reserve, nothing happens.
  func reserve(_ count: Int) throws(FileSystemFailure) -> Bool {
    let size = place.chain.offset
    guard let reserved, size + count > reserved else { return true }
    do throws(FileSystemFailure) {
      try file.reserve(count + Self.ahead, from: size)
      self.reserved = size + count + Self.ahead
      return true
    } catch {
      guard error.code.isShortOfRoom else {
        if error.code == .inputOutput { throw error }
        self.reserved = nil
        return true
      }
    }
    try file.reserve(count, from: size)
    self.reserved = size + count
    return false
  }

  /// Takes back what a failed write may have left behind the place read so far.
  func takeBack() throws(FileSystemFailure) {
    if try file.status().size == place.chain.offset { return }
    // Shortening frees what was set aside behind the end.
    if reserved != nil { reserved = 0 }
    try file.truncate(to: place.chain.offset)
  }

  private static let ahead = 1 << 20
}
