import Registration

/// A journal file taken for what is left of it: every line that is whole by itself, wherever it stands.
struct Wreck {
  let desk: DeskID
  /// The desk that the file is named after: another one when somebody gave it that name.
  let name: DeskID
  /// nil when the first line cannot be read.
  let header: Header?
  /// The lines' JSON by the number that each begins with.
  private(set) var lines: [UInt32: Found] = [:]
  /// Whether bytes follow the last whole line that once were a line.
  private(set) var hasLostEnd = false
  /// What stands between whole lines, by the number before it.
  private(set) var rubble: [UInt32: ArraySlice<UInt8>] = [:]

  /// The first line that is whole and that this version does not understand.
  private(set) var foreign: Foreign?

  /// A line that another version of the program wrote.
  struct Foreign {
    let entry: UInt32
    /// Where it begins in the file, from 0.
    let offset: Int
    let why: String
  }

  /// A whole line.
  struct Found {
    let json: [UInt8]
    /// The last number that the line stands for.
    let last: UInt32
    /// nil in a line that tells of entries lost earlier.
    let entry: Entry?
    fileprivate let checksum: Checksum
    fileprivate let previous: Checksum
  }

  /// Whether nothing in it tells that it ever was a journal.
  var isNothing: Bool { header == nil && lines.isEmpty }

  /// Whether its first line is whole and names another register than the one that is known.
  func isForeign(to register: RegisterID?) -> Bool {
    guard let register, let header else { return false }
    return header.register != register
  }

  /// Which entry it says it continues; nil when its first line cannot be read.
  var claim: Claim? {
    header.map { Claim(header: $0, isBare: lines.isEmpty && rubble.isEmpty) }
  }

  /// What is left of the file that is named after `desk`.
  init(
    of desk: DeskID,
    _ file: OpenFile,
    inPiecesOf piece: Int = JournalWindow.piece
  ) throws(FileSystemFailure) {
    name = desk
    var place = 0
    if case .header(let header, let length) = Header.reading(
      try file.read(from: 0, count: Header.longest)
    ) {
      self.header = header
      self.desk = header.desk
      place = length
    } else {
      header = nil
      self.desk = desk
    }
    try search(file, from: place, inPiecesOf: piece)
  }

  /// What is left of a file behind a place in it.
  init(
    of desk: DeskID,
    behind place: JournalFile.Place,
    of file: OpenFile
  ) throws(FileSystemFailure) {
    self.init(missing: desk)
    try search(file, from: place.chain.offset, inPiecesOf: JournalWindow.piece)
  }

  private mutating func search(
    _ file: OpenFile,
    from place: Int,
    inPiecesOf piece: Int
  ) throws(FileSystemFailure) {
    var search = WreckSearch(of: desk)
    try search.look(through: file, from: place, inPiecesOf: piece, into: &self)
  }

  /// A file that is not there at all, or in which nothing is to be read.
  init(missing desk: DeskID) {
    self.desk = desk
    name = desk
    header = nil
  }

  /// Whether every line of it stands in another file too, and more may: a copy of that one under another name.
  func isCopy(of other: Wreck) -> Bool {
    desk != name && desk == other.name
      && lines.allSatisfy { other.lines[$0.key]?.checksum == $0.value.checksum }
  }

  /// Puts entries that stood in this file and are gone from it back in their places; what stands there is left as it is.
  mutating func fill(from rewritten: [Entry]) {
    if desk != name { return }
    let last = lines.values.lazy.map(\.last).max() ?? 0
    for entry in rewritten where entry.id.desk == desk && lines[entry.id.number] == nil {
      let json = EntryWriter.json(entry, number: entry.id.number, of: desk)
      let checksum = Checksum(of: json)
      lines[entry.id.number] = Found(
        json: json,
        last: entry.id.number,
        entry: entry,
        checksum: checksum,
        previous: checksum
      )
      // What stands behind the last whole line is what is left of this one.
      if entry.id.number > last { hasLostEnd = false }
    }
  }

  /// Notes a line that another version wrote.
  mutating func note(_ line: Foreign) {
    foreign = foreign ?? line
  }

  /// Notes what stands between whole lines, behind the number `before`.
  mutating func note(_ gap: Gap, behind before: UInt32) {
    if gap.count > 0, rubble[before] == nil { rubble[before] = gap.bytes[...] }
  }

  /// Notes what stands behind the last whole line, of the number `before`.
  mutating func noteEnd(_ gap: Gap, behind before: UInt32) {
    note(gap, behind: before)
    hasLostEnd = gap.hasLineFeed
  }

  /// Of several lines of one number, keeps the one that follows the line before; else the first.
  mutating func keep(_ line: EntryReader.Line, _ frame: Frame, _ json: [UInt8]) {
    let entry: Entry? = if case .entry(let entry) = line.content { entry } else { nil }
    let found = Found(
      json: json,
      last: line.last,
      entry: entry,
      checksum: frame.checksum,
      previous: frame.previous
    )
    guard line.number > 0, line.last < .max else { return }
    guard lines[line.number] != nil else {
      lines[line.number] = found
      return
    }
    if line.number > 1, lines[line.number - 1]?.checksum == found.previous {
      lines[line.number] = found
    }
  }
}
