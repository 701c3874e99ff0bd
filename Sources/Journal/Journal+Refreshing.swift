import Registration

extension Journal {
  /// Folds what other processes wrote since, read without the lock: complete lines only, and made sure of before they are told.
  ///
  /// Returns how many entries that was, all of them when another file took over.
  func catchUpUnlocked(into fold: inout some EntryFold) throws(JournalFailure) -> Int {
    drainWatch()
    switch condition {
    case .closed(.damaged), .closed(.notUnderstood), .distrusted: return 0
    case .closed, .sound: break
    }
    if try isOvertaken() || mayBeWrittenNow { return try reload(into: &fold) }
    if case .closed(.unsure) = condition { return 0 }
    guard let file else { return 0 }
    let stretch = try attempt(JournalFailure.cannotRead) { () throws(FileSystemFailure) in
      try file.unread(known: known)
    }
    if let reason = stretch.reason, reason != .unfinished { return try judge(into: &fold) }
    guard !stretch.entries.isEmpty else { return 0 }
    try makeSureUnlocked(of: file)
    file.accept(stretch.end)
    latest.note(stretch.latest)
    fold.add(stretch.entries)
    return stretch.count
  }

  /// Another file took over: everything anew.
  private func reload<Fold: EntryFold>(into fold: inout Fold) throws(JournalFailure) -> Int {
    let read = try load(Fold.self)
    if read.damage != nil { return try judge(into: &fold) }
    if let reason = read.tail?.reason, reason != .unfinished { return try judge(into: &fold) }
    if try loss(in: read) != nil { return try judge(into: &fold) }
    try adopt(read)
    fold = read.fold
    return read.entryCount
  }

  /// Something looks damaged: nothing is called so before it was reread under the lock.
  private func judge<Fold: EntryFold>(into fold: inout Fold) throws(JournalFailure) -> Int {
    guard try takeLock() else { return 0 }
    defer { releaseUnlessDistrusted() }
    guard let read = try reread(Fold.self) else { return 0 }
    try adopt(read)
    do throws(JournalFailure) {
      try settle(read.tail)
    } catch {
      readAnewNextTime()
      throw error
    }
    fold = read.fold
    return read.entryCount
  }

  /// Syncs what others wrote; when that fails it is not shown, and this process writes to the file no more.
  private func makeSureUnlocked(of file: JournalFile) throws(JournalFailure) {
    do throws(FileSystemFailure) {
      try file.file.syncData()
    } catch {
      distrust(file, error, .others)
      throw .othersInDoubt(error)
    }
  }
}
