import Registration

/// A register's journal files in the order in which each continues the one before, read as far as they are whole.
struct RegisterFiles<Fold: EntryFold> {
  /// In the order of the fold; empty when there is no journal, or not one whose first line can be read.
  private(set) var files: [JournalFile] = []
  /// The names of all journals in the directory, to see a new one by.
  private(set) var names: [String] = []
  /// Everything that was read and counts, folded.
  private(set) var fold = Fold()
  /// What the entry behind the files before the last has to follow.
  private(set) var latest = Latest()
  /// How many entries were read of each file that count.
  private(set) var counts: [Int] = []
  /// The entries that an earlier salvage did not find.
  private(set) var lost: [(path: String, numbers: ClosedRange<UInt32>)] = []
  /// What stands behind the places where successors go on, and does not count.
  private(set) var leftBehind: [LeftBehind] = []
  /// What the last file holds, not accepted yet.
  private(set) var tail: JournalFile.Stretch?
  /// Where reading ended, when it ended before the last file; or a file with a journal's name that is none.
  private(set) var damage: Damage?
  /// Why files are open for reading only, though they were to be written.
  private(set) var forbidden: FileSystemFailure?

  /// What a cache held of all this, so that it was not read again; nil where there was none that fits.
  ///
  /// The entries that an earlier salvage did not find are then not told: only `check` asks for them, which uses no cache.
  private(set) var cached: CacheExtent?

  /// Whether the last file's entries stay in `tail`, for the day they have to be carried over into another file.
  private let holdingTail: Bool

  /// Which register they must be of; nil where none was read yet.
  private let register: RegisterID?

  /// How many entries there are that count.
  var entryCount: Int { counts.reduce(cached?.latest.count ?? 0, +) }

  /// Opens and reads all journals of a register but that of one desk, changing nothing; throws where one is another register's.
  init(
    reading paths: RegisterPaths,
    of register: RegisterID? = nil,
    without absent: DeskID? = nil,
    in fileSystem: any FileSystem,
    for access: Access,
    known: KnownTexts,
    holdingTail: Bool = false,
    cache: CacheReading? = nil
  ) throws(JournalFailure) {
    (self.holdingTail, self.register) = (holdingTail, register)
    names = try attempt(JournalFailure.cannotRead) { () throws(FileSystemFailure) in
      try JournalNames.all(in: paths, of: fileSystem, without: absent)
    }
    var opened: [JournalFile] = []
    var stray: Damage?
    for name in names {
      let path = "\(paths.entries)/\(name)"
      switch try journal(path, in: fileSystem, for: access) {
      case .journal(let file): opened.append(file)
      case .none(let why): stray = stray ?? Damage(path: path, line: 1, byte: 1, reason: why)
      }
    }
    let idle = Claim.idle(among: opened.map { Claim(header: $0.header, isBare: $0.isBare) })
    opened.removeAll { idle.contains($0.desk) }
    files = try order(opened, in: paths, isWhole: stray == nil)
    if stray == nil, damage == nil { begin(with: cache) }
    for (place, file) in files.enumerated() where damage == nil {
      let successor = place + 1 < files.count ? files[place + 1] : nil
      try read(file, upTo: successor, known)
    }
    try expectNoOtherEnd(known)
    // What is whole in the others is read all the same, but nobody writes while one may be missing.
    damage = stray ?? damage
    fold.settle()
  }

  /// What a file with a journal's name turned out to be.
  private enum Found {
    case journal(JournalFile)
    /// No journal, or not one whose first line can be read; why.
    case none(Break)
  }
}

extension RegisterFiles {
  /// Opens one journal and reads its first line.
  private mutating func journal(
    _ path: String,
    in fileSystem: any FileSystem,
    for access: Access
  ) throws(JournalFailure) -> Found {
    let file: OpenFile
    do throws(FileSystemFailure) {
      file = try open(path, in: fileSystem, for: access)
    } catch {
      guard error.code.tellsOfNoFile else { throw .cannotRead(error) }
      return .none(.noFile(error.code))
    }
    let first = try attempt(JournalFailure.cannotRead) { () throws(FileSystemFailure) in
      try file.read(from: 0, count: Header.longest)
    }
    switch Header.reading(first) {
    case .header(let header, let length):
      // Also under a wrong name, and where it would not count.
      if let register, header.register != register {
        throw .anotherRegister(RegisterPaths.parent(of: path))
      }
      guard path.hasSuffix("/\(header.desk).journal") else {
        return .none(.anotherDesk(header.desk.description))
      }
      return try attempt(JournalFailure.cannotRead) { () throws(FileSystemFailure) in
        .journal(try JournalFile(file, header: header, length: length))
      }
    case .newer(let version): throw .newerFormat(path: path, version: version)
    case .unreadable(let reason): return .none(reason)
    }
  }

  private static func headerDamage(_ path: String, _ reason: Break) -> Damage {
    Damage(path: path, line: 1, byte: 1, reason: reason)
  }

  /// Opens a file for reading only where it may not be written.
  private mutating func open(
    _ path: String,
    in fileSystem: any FileSystem,
    for access: Access
  ) throws(FileSystemFailure) -> OpenFile {
    do throws(FileSystemFailure) {
      return try OpenFile(path, for: access, in: fileSystem)
    } catch {
      guard access == .appending, error.code.forbidsWriting else { throw error }
      forbidden = error
      return try OpenFile(path, for: .reading, in: fileSystem)
    }
  }

  /// The files in the order in which each continues the one before; as far as they do when not all could be opened.
  private mutating func order(
    _ opened: [JournalFile],
    in paths: RegisterPaths,
    isWhole: Bool
  ) throws(JournalFailure) -> [JournalFile] {
    var rest = opened
    var ordered: [JournalFile] = []
    while !rest.isEmpty {
      let next = rest.filter { $0.header.predecessor?.desk == ordered.last?.desk }
      // A second file that continues nothing, or the same one.
      if next.count > 1 { throw .severalDesks(paths.entries) }
      guard let file = next.first else {
        if !isWhole { return ordered }
        guard ordered.isEmpty, let predecessor = rest[0].header.predecessor else {
          throw .severalDesks(paths.entries)
        }
        damage = Self.headerDamage(rest[0].path, .orphaned(predecessor.desk.description))
        return []
      }
      ordered.append(file)
      rest.removeAll { $0 === file }
    }
    return ordered
  }

  /// Takes what a cache holds, so that reading goes on behind it.
  private mutating func begin(with cache: CacheReading?) {
    guard let (fold, extent): (Fold, CacheExtent) = cache?.state(of: files) else { return }
    self.fold = fold
    cached = extent
    latest = extent.latest
    for (file, known) in zip(files, extent.files) { file.accept(known.place) }
  }

  /// Notes what is whole behind the places where successors go on; throws where a successor was begun in a copy.
  private mutating func expectNoOtherEnd(_ known: KnownTexts) throws(JournalFailure) {
    guard damage == nil else { return }
    var leftLater: [Entry] = []
    // From the last one on, so that what was tried in several files is told of the last of them.
    for (place, (file, successor)) in zip(files, files.dropFirst()).enumerated().reversed() {
      let whole = try attempt(JournalFailure.cannotRead) { () throws(FileSystemFailure) in
        try file.whole(try file.unread(known: known))
      }
      if whole.isEmpty { continue }
      let left = LeftBehind(
        whole,
        of: file.path,
        before: successor.path,
        behind: EntryID(desk: file.desk, number: file.place.number),
        following: try entries(ofFilesBehind: place, known),
        leftLater: leftLater
      )
      leftLater += whole
      guard let left else { continue }
      if left.isOfCopy { throw .continuedElsewhere(left) }
      leftBehind.insert(left, at: 0)
    }
  }

  /// The entries that count of the files behind one of them, read once more: hardly ever is anything left behind.
  private func entries(
    ofFilesBehind place: Int,
    _ known: KnownTexts
  ) throws(JournalFailure) -> [Entry] {
    var entries: [Entry] = []
    for (number, file) in files.enumerated().dropFirst(place + 1) {
      let end = number + 1 < files.count ? file.place : tail?.end
      entries += try attempt(JournalFailure.cannotRead) { () throws(FileSystemFailure) in
        try file.unread(from: file.beginning, upTo: end?.number ?? 0, known: known).entries
      }
    }
    return entries
  }

  /// Reads a file up to where its successor continues it; the last file's stretch becomes the tail.
  private mutating func read(
    _ file: JournalFile,
    upTo successor: JournalFile?,
    _ known: KnownTexts
  ) throws(JournalFailure) {
    let limit = successor?.header.predecessor
    let holdsEntries = holdingTail && limit == nil
    let stretch = try attempt(JournalFailure.cannotRead) { () throws(FileSystemFailure) in
      try file.unread(
        upTo: limit?.number ?? .max,
        known: known,
        handingOut: !holdsEntries
      ) { stretch, mark in
        if holdsEntries { return }
        if !stretch.entries.isEmpty {
          fold.take(stretch.entries)
          stretch.entries.removeAll(keepingCapacity: true)
        }
        if let mark { fold.take(mark) }
      }
    }
    counts.append(stretch.count)
    lost += stretch.lost.map { (file.path, $0) }
    guard let limit else {
      tail = stretch
      return
    }
    latest.note(stretch.latest)
    file.accept(stretch.end)
    if stretch.end.number < limit.number {
      damage = file.damage(stretch.reason ?? .ended, at: stretch.end)
    } else if stretch.end.chain.last != limit.checksum {
      damage = file.damage(.link, at: stretch.end)
    }
  }
}
