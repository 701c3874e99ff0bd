import Registration

/// What was found when a register was opened.
package struct Opening: Hashable, Sendable {
  /// Whether the register was made just now.
  package var wasCreated = false
  /// The entries that were read.
  package var entryCount = 0
  /// Why nothing may be written; nil when entries may be recorded.
  package var readOnly: JournalFailure?
  /// What was put right.
  package var notices: [Notice] = []
  /// Whether the file ends in an unfinished line that was left alone: somebody is writing it, or may repair it.
  package var endsUnfinished = false
}

extension Journal {
  /// Opens the register in a directory and folds all of it.
  static func open<Fold: EntryFold>(
    at directory: String,
    for purpose: Purpose,
    afterFailure continuing: Continuing = .atOnce,
    _ surroundings: Surroundings,
    folding: Fold.Type
  ) throws(JournalFailure) -> (Journal, Fold, Opening) {
    let paths = RegisterPaths(directory)
    var surroundings = surroundings
    let beginning = try createIfMissing(paths, for: purpose, &surroundings)
    let wasCreated = beginning != .found
    let journal = try Journal(at: paths, for: purpose, surroundings)
    journal.asksFirst = continuing == .whenAsked
    defer { journal.asksFirst = false }
    var opening = Opening(wasCreated: wasCreated)
    let whereabouts = try journal.lookAround()
    let fold: Fold = try journal.readAll(&opening)
    if journal.isCopy { journal.notice(paths.isUnfinishedCopy ? .isUnfinishedCopy : .isCopy) }
    for left in journal.leftBehind where !journal.isSettled(left) {
      journal.notice(.leftBehind(left))
    }
    // A journal that is gone must not look like a register that never was.
    if beginning == .madeAnew { journal.notice(.begunWithoutJournal(paths.entries)) }
    opening.readOnly = journal.whyReadOnly
    // What was there before the register held nothing.
    let news = whereabouts.filter { !wasCreated || $0 != .closedToOthers(paths.directory) }
    opening.notices = news + journal.takeNotices()
    return (journal, fold, opening)
  }

  /// Whether the register was there before it was opened.
  private enum Beginning {
    case found
    case made
    /// The directories were there, left by a crash or by somebody who took the journal away.
    case madeAnew
  }

  /// Makes the register where there is none.
  private static func createIfMissing(
    _ paths: RegisterPaths,
    for purpose: Purpose,
    _ surroundings: inout Surroundings
  ) throws(JournalFailure) -> Beginning {
    let fileSystem = surroundings.fileSystem
    let isMissing = try attempt(JournalFailure.cannotRead) { () throws(FileSystemFailure) in
      try JournalNames.all(in: paths, of: fileSystem).isEmpty
    }
    guard isMissing else { return .found }
    guard case .writing(let letter) = purpose else { throw .noRegister(paths.directory) }
    let register = RegisterID(drawnFrom: &surroundings.random)
    guard let desk = DeskID(letter: letter, drawnFrom: &surroundings.random) else {
      throw .noSuchLetter(String(Character(Unicode.Scalar(letter))))
    }
    return try create(Header(register: register, desk: desk), in: paths, surroundings)
  }

  /// Locks, looks again, and makes the register if nobody did meanwhile.
  private static func create(
    _ header: Header,
    in paths: RegisterPaths,
    _ surroundings: Surroundings
  ) throws(JournalFailure) -> Beginning {
    let fileSystem = surroundings.fileSystem
    let lock = try attempt(JournalFailure.cannotCreate) { () throws(FileSystemFailure) in
      try RegisterMaking.makeDirectory(paths.directory, in: fileSystem)
      if let status = try fileSystem.status(at: paths.directory), !status.isOwn {
        throw FileSystemFailure(.makeDirectory, paths.directory, .foreign)
      }
      return try DirectoryLock(on: paths.directory, in: fileSystem)
    }
    let isLocked = try attempt(JournalFailure.cannotCreate) { () throws(FileSystemFailure) in
      try lock.take(surroundings.patience)
    }
    guard isLocked else { throw .locked(paths.directory) }
    defer { lock.release() }
    return try attempt(JournalFailure.cannotCreate) { () throws(FileSystemFailure) in
      guard try JournalNames.all(in: paths, of: fileSystem).isEmpty else { return .found }
      var isAnew = false
      for path in [paths.entries, paths.drafts, paths.cache]
      where try fileSystem.status(at: path) != nil {
        isAnew = true
      }
      try RegisterMaking.create(header, in: paths, of: fileSystem)
      return isAnew ? .madeAnew : .made
    }
  }

  /// Reads everything; what is not whole is judged under the lock only.
  private func readAll<Fold: EntryFold>(_ opening: inout Opening) throws(JournalFailure) -> Fold {
    let read = try load(Fold.self, usingCache: true)
    cached = read.cached
    opening.entryCount = read.entryCount
    if read.damage == nil, read.tail?.reason == nil, try adoptSound(read) { return read.fold }
    guard try takeLock() else {
      // An unfinished line while somebody holds the lock is that somebody's write in progress.
      guard read.damage == nil, read.tail?.reason == .unfinished else {
        throw .locked(paths.directory)
      }
      opening.endsUnfinished = true
      try adopt(read)
      return read.fold
    }
    defer { releaseUnlessDistrusted() }
    // Whatever is not whole is told of what stands in the journal itself.
    let again = try load(Fold.self)
    cached = again.cached
    opening.entryCount = again.entryCount
    let fold = try takeOver(again)
    opening.endsUnfinished = again.tail?.reason == .unfinished && whyReadOnly != nil
    return fold
  }

  /// Takes over what was read; false when a sync of the file failed and one who may write can go on in a successor.
  private func adoptSound(_ read: RegisterFiles<some EntryFold>) throws(JournalFailure) -> Bool {
    do throws(JournalFailure) {
      try adopt(read)
      return true
    } catch {
      if holdsBack(read, error) { return true }
      let isDoubted = read.files.last.map { doubted[$0.identity] != nil } ?? false
      guard isDoubted, purpose != .reading, read.forbidden == nil else { throw error }
      return false
    }
  }

  /// Takes over what was read: makes sure of it, since others wrote it, and remembers where to go on.
  func adopt(_ read: RegisterFiles<some EntryFold>) throws(JournalFailure) {
    try attempt(JournalFailure.cannotRead) { () throws(FileSystemFailure) in
      try makeSure(of: read)
      isCopy = try fileSystem.status(at: paths.backupNote) != nil
      if let unsureSuccessor { _ = try fileSystem.remove(paths.journal(of: unsureSuccessor)) }
    }
    unsureSuccessor = nil
    goOn(in: read)
    if let tail = read.tail, let file {
      latest.note(tail.latest)
      file.accept(tail.end)
      condition = permission(read.forbidden)
    }
    if let damage = read.damage { condition = .closed(damage.failure) }
  }

  /// What was read has been told to nobody, since something failed behind it: next time everything is read again.
  func readAnewNextTime() {
    names = []
  }

  /// The last of the files that were read becomes the one that is open, at its beginning.
  func goOn(in read: RegisterFiles<some EntryFold>) {
    names = read.names
    leftBehind = read.leftBehind
    file = read.files.last
    (seen, earlier) = ([:], [])
    for file in read.files.dropLast() {
      seen[file.desk] = file.place.number
      earlier.append(CacheExtent.File(desk: file.desk, place: file.place))
    }
    latest = read.latest
  }

  /// Syncs the files' names and the last file; a sync that failed once is not tried again.
  private func makeSure(of read: RegisterFiles<some EntryFold>) throws(FileSystemFailure) {
    do throws(FileSystemFailure) {
      // Who made the last file may have been killed before its name was made sure of.
      try fileSystem.syncDirectory(paths.entries)
    } catch {
      if purpose != .reading { throw error }
    }
    // The earlier files were made sure of by whoever made the last.
    guard let last = read.files.last else { return }
    if let failure = doubted[last.identity] { throw failure }
    do throws(FileSystemFailure) {
      try last.file.syncData()
    } catch {
      doubted[last.identity] = error
      throw error
    }
  }

  private func permission(_ forbidden: FileSystemFailure?) -> Condition {
    if purpose == .reading { return .closed(.openedForReading(paths.directory)) }
    return (forbidden ?? foreign).map { .closed(.readOnly($0)) } ?? .sound
  }

  /// Reads all journal files anew, without a successor of which nobody can tell whether it stands.
  ///
  /// With the cache, where there is one that fits, only what it does not hold.
  func load<Fold: EntryFold>(
    _: Fold.Type = Fold.self,
    holdingTail: Bool = false,
    usingCache: Bool = false
  ) throws(JournalFailure) -> RegisterFiles<Fold> {
    try RegisterFiles<Fold>(
      reading: paths,
      of: register,
      without: unsureSuccessor,
      in: fileSystem,
      for: purpose == .reading ? .reading : .appending,
      known: known,
      holdingTail: holdingTail,
      cache: usingCache ? CacheReading(of: paths, in: fileSystem, madeBy: build) : nil
    )
  }

  /// Takes the register's lock; false when others held it for as long as we wait.
  func takeLock() throws(JournalFailure) -> Bool {
    try attempt(JournalFailure.cannotRead) { () throws(FileSystemFailure) in
      try lock.take(patience)
    }
  }

  /// Under the lock, deals with what stands behind the last whole line: repairs a torn tail, closes a damaged file.
  ///
  /// Leaves an unfinished line alone where nothing may be written.
  func settle(_ stretch: JournalFile.Stretch?) throws(JournalFailure) {
    guard let stretch, let file, let reason = stretch.reason else { return }
    try expectSameRegister(in: file)
    guard reason == .unfinished else {
      condition = .closed(file.damage(reason, at: stretch.end).failure)
      return
    }
    if case .closed = condition { return }
    let tail = try attempt(JournalFailure.notSaved) { () throws(FileSystemFailure) in
      try TornTail.setAside(stretch, of: file, in: paths, fileSystem)
    }
    try attempt(JournalFailure.notSaved) { () throws(FileSystemFailure) in
      try file.file.truncate(to: stretch.end.chain.offset)
    }
    notice(.repaired(tail))
    do throws(FileSystemFailure) {
      try file.file.sync()
    } catch {
      distrust(file, error, .own)
      _ = try continueInSuccessor(carrying: [])
    }
  }
}
