import Registration

extension Journal {
  /// Locks, folds what others wrote, asks `grant` for the facts, and returns when they are durable as one entry.
  ///
  /// What was read under the lock is folded first; `grant` decides on that state and may refuse. It is asked a second
  /// time, for another identity, when the disk failed and the journal goes on in a new file.
  func record<Fold: EntryFold>(
    at moment: Moment,
    by name: Operator,
    afterFailure continuing: Continuing = .atOnce,
    into fold: inout Fold,
    grant: (Stamp, Fold) throws(Refusal) -> Grant
  ) throws(NotRecorded) -> Entry {
    try failing { () throws(JournalFailure) in
      if let whyReadOnly, !mayBeWrittenNow { throw whyReadOnly }
      guard try takeLock() else { throw .locked(paths.directory) }
    }
    defer { releaseUnlessDistrusted() }
    try failing { () throws(JournalFailure) in
      try catchUpLocked(into: &fold)
      if isCopy { try partFromCopy() }
    }
    let entry = try grantAndAppend(at: moment, by: name, on: fold, grant)
    if let entry { return entry }
    // The disk failed under the first attempt: once more, in a file that it has not failed.
    let doubt = whyDistrusted
    _ = try failing { () throws(JournalFailure) in try continueInSuccessor(carrying: []) }
    if continuing == .whenAsked { throw .failed(doubt) }
    guard let second = try grantAndAppend(at: moment, by: name, on: fold, grant) else {
      throw .failed(whyDistrusted)
    }
    return second
  }

  /// Under the lock: folds what others wrote since, made sure of; or all entries anew when another file took over.
  private func catchUpLocked<Fold: EntryFold>(into fold: inout Fold) throws(JournalFailure) {
    let isCurrent = try attempt(JournalFailure.cannotRead) { () throws(FileSystemFailure) in
      try lock.isCurrent(in: fileSystem)
    }
    guard isCurrent else { throw .moved(paths.directory) }
    let isOvertaken = try isOvertaken()
    if isOvertaken || whyReadOnly != nil {
      if let read = try reread(Fold.self) { fold = try takeOver(read) }
    } else if let file {
      try readOn(file, into: &fold)
    }
    if let whyReadOnly { throw whyReadOnly }
  }

  /// Under the lock: reads on in the file, folds what was read, repairs the tail, and goes on in a successor when the file cannot
  /// be trusted.
  private func readOn(
    _ file: JournalFile,
    into fold: inout some EntryFold
  ) throws(JournalFailure) {
    let stretch = try attempt(JournalFailure.cannotRead) { () throws(FileSystemFailure) in
      try file.unread(known: known)
    }
    if case .sound = condition, !stretch.entries.isEmpty {
      makeSure(of: file)
    }
    if case .distrusted(_, let doubt) = condition {
      fold.add(try continueInSuccessor(carrying: doubt == .own ? [] : stretch.entries))
      return
    }
    file.accept(stretch.end)
    latest.note(stretch.latest)
    // Before the repair, which may fail: nothing reads these entries a second time.
    fold.add(stretch.entries)
    try settle(stretch)
  }

  /// Syncs what others wrote; distrusts the file when that fails.
  private func makeSure(of file: JournalFile) {
    do throws(FileSystemFailure) {
      try file.file.syncData()
    } catch {
      distrust(file, error, .others)
    }
  }

  /// Whether another file stands in the place of the one that is open, or a successor beside it.
  func isOvertaken() throws(JournalFailure) -> Bool {
    let found = try attempt(JournalFailure.cannotRead) { () throws(FileSystemFailure) in
      try JournalNames.all(in: paths, of: fileSystem, without: unsureSuccessor)
    }
    guard let file else { return true }
    // A journal that is gone is no reason to forget what was read, nor to begin another.
    if found.isEmpty { throw .moved(file.path) }
    if found != names { return true }
    let status = try attempt(JournalFailure.cannotRead) { () throws(FileSystemFailure) in
      // Not where a link leads: what somebody put in the file's place is looked at anew, and refused.
      try fileSystem.status(ofName: file.path)
    }
    return status?.identity != file.identity || isForbiddenNow(status)
  }

  /// Whether a file that is written to would not be opened for that any more: it got a second name, or another owner.
  private func isForbiddenNow(_ status: FileStatus?) -> Bool {
    guard case .sound = condition, purpose != .reading, let status else { return false }
    return status.nameCount > 1 || !status.isOwn
  }

  /// Keeps the lock while a file cannot be trusted and no successor says so to the others, or while nobody can tell whether
  /// a successor stands.
  func releaseUnlessDistrusted() {
    if unsureSuccessor != nil { return }
    switch condition {
    case .sound, .closed: lock.release()
    case .distrusted: break
    }
  }

  private var whyDistrusted: JournalFailure {
    let number = (file?.place.number ?? 0) &+ 1
    switch condition {
    case .distrusted(let failure, _): return .inDoubt(failure, entry: number)
    case .closed(let failure): return failure
    case .sound: return .locked(paths.directory)
    }
  }
}

extension Journal {
  /// Asks for the facts and appends them; nil when the disk failed and the file cannot be trusted any more.
  private func grantAndAppend<Fold>(
    at moment: Moment,
    by name: Operator,
    on fold: Fold,
    _ grant: (Stamp, Fold) throws(Refusal) -> Grant
  ) throws(NotRecorded) -> Entry? {
    guard let file else { throw .failed(whyReadOnly ?? .noRegister(paths.directory)) }
    let id = EntryID(desk: file.desk, number: file.place.number + 1)
    let stamp = Stamp(id: id, at: moment, by: name)
    let granted = try refusing { () throws(Refusal) in try grant(stamp, fold) }
    let entry = Entry(
      stamp: stamp,
      facts: granted.facts,
      undoes: granted.undoes,
      seen: seen,
      // A file that says the greatest number there is must not stop us.
      t: latest.t == .max ? .max : latest.t + 1
    )
    let isDurable = try failing { () throws(JournalFailure) in try append(entry, to: file) }
    guard isDurable else { return nil }
    latest.note(entry)
    return entry
  }

  /// Writes one line and makes sure of it; false, and the file distrusted, when nobody can tell what stands there.
  private func append(_ entry: Entry, to file: JournalFile) throws(JournalFailure) -> Bool {
    let json = EntryWriter.json(entry, number: entry.id.number, of: file.desk)
    guard json.count <= longestLine else { throw .tooLong(json.count) }
    let line = Line.framing(json, after: file.place.chain.last)
    try reserve(line.bytes.count, in: file)
    guard try write(line.bytes, to: file) else { return false }
    do throws(FileSystemFailure) {
      try file.file.syncData()
    } catch {
      distrust(file, error, .own)
      return false
    }
    file.accept(file.place.behind(line.bytes.count, line.checksum))
    return true
  }

  private func reserve(_ count: Int, in file: JournalFile) throws(JournalFailure) {
    do throws(FileSystemFailure) {
      if try !file.reserve(count) { notice(.nearlyFull(file.path)) }
    } catch {
      throw error.code.isShortOfRoom ? .diskFull(error) : .notSaved(error)
    }
  }

  /// Writes the whole line, or takes back what was written of it; false when that fails too.
  private func write(_ bytes: [UInt8], to file: JournalFile) throws(JournalFailure) -> Bool {
    let failure: FileSystemFailure
    do throws(FileSystemFailure) {
      if try file.file.write(bytes) == bytes.count { return true }
      // The disk took only part of it: it is full, or a quota is.
      failure = FileSystemFailure(.write, file.path, .noSpace)
    } catch {
      failure = error
    }
    do throws(FileSystemFailure) {
      try file.takeBack()
    } catch {
      distrust(file, error, .own)
      return false
    }
    throw failure.code.isShortOfRoom ? .diskFull(failure) : .notSaved(failure)
  }
}

extension JournalFile.Place {
  /// The place behind one more line.
  fileprivate func behind(_ count: Int, _ checksum: Checksum) -> JournalFile.Place {
    JournalFile.Place(chain: chain.behind(count, checksum), number: number + 1)
  }
}

/// Does what may fail, as a reason why nothing was recorded.
private func failing<Value>(
  _ act: () throws(JournalFailure) -> Value
) throws(NotRecorded) -> Value {
  do throws(JournalFailure) {
    return try act()
  } catch {
    throw .failed(error)
  }
}

/// Asks what may be refused, as a reason why nothing was recorded.
private func refusing<Value>(
  _ ask: () throws(Refusal) -> Value
) throws(NotRecorded) -> Value {
  do throws(Refusal) {
    return try ask()
  } catch {
    throw .refused(error)
  }
}
