import Registration

extension Journal {
  /// What other processes wrote since, read without the lock: complete lines only, and made sure of before they are told.
  func catchUp() throws(JournalFailure) -> News {
    drainWatch()
    switch condition {
    case .closed(.damaged), .distrusted: return .nothing
    case .closed, .sound: break
    }
    if try isOvertaken() || mayBeWrittenNow { return try reload() }
    guard let file else { return .nothing }
    let stretch = try attempt(JournalFailure.cannotRead) { () throws(FileSystemFailure) in
      try file.unread(known: known)
    }
    if let reason = stretch.reason, reason != .unfinished { return try judge() }
    guard !stretch.entries.isEmpty else { return .nothing }
    try makeSureUnlocked(of: file)
    file.accept(stretch.end)
    remember(stretch.entries)
    return .more(stretch.entries)
  }

  /// Another file took over: everything anew.
  private func reload() throws(JournalFailure) -> News {
    let read = try load()
    if read.damage != nil { return try judge() }
    if let reason = read.tail?.reason, reason != .unfinished { return try judge() }
    return .all(try adopt(read))
  }

  /// Something looks damaged: nothing is called so before it was reread under the lock.
  private func judge() throws(JournalFailure) -> News {
    guard try takeLock() else { return .nothing }
    defer { releaseUnlessDistrusted() }
    if try isCutOff() { return .nothing }
    let read = try load()
    let entries = try adopt(read)
    do throws(JournalFailure) {
      try settle(read.tail)
    } catch {
      readAnewNextTime()
      throw error
    }
    return .all(entries)
  }

  /// Under the lock: closes a file from whose end something was taken that had been read.
  ///
  /// Read anew, what is left of the last line would look like one that a crash has torn before it was saved.
  private func isCutOff() throws(JournalFailure) -> Bool {
    guard let file, try !isOvertaken() else { return false }
    let size = try attempt(JournalFailure.cannotRead) { () throws(FileSystemFailure) in
      try file.file.status().size
    }
    guard size < file.place.chain.offset else { return false }
    condition = .closed(.damaged(file.damage(.shrunk, at: file.place)))
    return true
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
