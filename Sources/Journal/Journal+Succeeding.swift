import Registration

/// What becomes of a journal file that cannot be trusted: another goes on behind what counts of it.
extension Journal {
  /// A sync of the file failed, or its end cannot be told: nothing is written to it any more.
  func distrust(_ file: JournalFile, _ failure: FileSystemFailure, _ doubt: Doubt) {
    doubted[file.identity] = failure
    condition = .distrusted(failure, doubt)
  }

  /// Under the lock: goes on in the file that took over, or in a successor of it when it cannot be trusted.
  func takeOver<Fold: EntryFold>(_ read: RegisterFiles<Fold>) throws(JournalFailure) -> Fold {
    do throws(JournalFailure) {
      try adopt(read)
      try settle(read.tail)
      return read.fold
    } catch {
      if holdsBack(read, error) { return read.fold }
      readAnewNextTime()
      guard let last = read.files.last, doubted[last.identity] != nil else { throw error }
      return try carryOver(behind: error)
    }
  }

  /// Under the lock: reads once more, to carry what stands in the last file, on which a sync failed, over into a successor of it.
  private func carryOver<Fold: EntryFold>(
    behind reason: JournalFailure
  ) throws(JournalFailure) -> Fold {
    let read = try load(Fold.self, holdingTail: true)
    guard let last = read.files.last, let failure = doubted[last.identity], read.damage == nil,
      read.forbidden == nil, let tail = read.tail
    else { throw reason }
    goOn(in: read)
    distrust(last, failure, .others)
    readAnewNextTime()
    var fold = read.fold
    fold.add(try continueInSuccessor(carrying: tail.entries))
    return fold
  }

  /// Under the lock: goes on in a new file that begins with the entries that are uncertain in this one, and returns them.
  ///
  /// On failure the lock is kept, so that nobody writes to a file that cannot be trusted.
  func continueInSuccessor(
    carrying entries: [Entry]
  ) throws(JournalFailure) -> [Entry] {
    guard let old = file, case .distrusted(let failure, _) = condition,
      let header = header(ofSuccessorTo: old)
    else { return [] }
    let doubt = { (error: FileSystemFailure) -> JournalFailure in
      .inDoubt(error, entry: old.place.number &+ 1)
    }
    try attempt(doubt) { () throws(FileSystemFailure) in
      try stand(header, holding: entries)
    }
    seen[old.desk] = old.place.number
    condition = .sound
    for entry in entries { latest.note(entry) }
    notice(.continued(from: old.desk, to: header.desk, failure))
    return entries
  }

  /// Under the lock: begins a journal of its own in a copy, so that two who go on from one register never share an identity.
  ///
  /// The note goes once the new file stands for certain: a crash in between costs an empty file, never an identity.
  func partFromCopy() throws(JournalFailure) {
    guard let old = file, let header = header(ofSuccessorTo: old) else { return }
    try attempt(JournalFailure.notSaved) { () throws(FileSystemFailure) in
      try stand(header, holding: [])
      seen[old.desk] = old.place.number
      _ = try fileSystem.remove(paths.backupNote)
      try fileSystem.syncDirectory(paths.directory)
    }
    isCopy = false
    notice(.partedFromCopy(from: old.desk, to: header.desk))
  }

  /// The first line of a new file that goes on behind what was read of another.
  private func header(ofSuccessorTo old: JournalFile) -> Header? {
    let place = old.place
    let desk = unsureSuccessor ?? DeskID(letter: old.desk.letter, drawnFrom: &random)
    return desk.map { desk in
      Header(
        register: old.header.register,
        desk: desk,
        predecessor: .init(desk: old.desk, number: place.number, checksum: place.chain.last)
      )
    }
  }

  /// Makes the successor and goes on in it.
  private func stand(
    _ header: Header,
    holding entries: [Entry]
  ) throws(FileSystemFailure) {
    // What an earlier attempt left under the same name is in the way.
    if unsureSuccessor != nil { _ = try fileSystem.remove(paths.unborn(of: header.desk)) }
    try RegisterMaking.writeUnborn(header, holding: entries, in: paths, of: fileSystem)
    unsureSuccessor = header.desk
    try RegisterMaking.giveName(to: header.desk, in: paths, of: fileSystem)
    unsureSuccessor = nil
    let opened = try OpenFile(paths.journal(of: header.desk), for: .appending, in: fileSystem)
    let next = try JournalFile(opened, header: header, length: header.line.bytes.count)
    next.accept(try next.unread(known: known).end)
    let last = file.map { CacheExtent.File(desk: $0.desk, place: $0.place) }
    names = try JournalNames.all(in: paths, of: fileSystem)
    file = next
    earlier += [last].compactMap(\.self)
  }
}
