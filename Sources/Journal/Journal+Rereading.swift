import Registration

// What was read once is never forgotten. Where it is gone from the disk, what is left may look whole: then the journal is closed,
// and what was read stays, to be shown and written again.

extension Journal {
  /// Under the lock: reads all journal files anew; nil, and the journal closed, when something is gone of what had been read.
  func reread<Fold: EntryFold>(_: Fold.Type = Fold.self) throws(JournalFailure) -> RegisterFiles<
    Fold
  >? {
    let read = try load(Fold.self)
    guard let damage = try loss(in: read) else { return read }
    let isCurrent = try attempt(JournalFailure.cannotRead) { () throws(FileSystemFailure) in
      try lock.isCurrent(in: fileSystem)
    }
    // Repaired by another desk, or put back from a copy: what was read is safe elsewhere.
    guard isCurrent else { throw .moved(paths.directory) }
    condition = .closed(damage.failure)
    return nil
  }

  /// Where the disk has lost something of what had been read; nil when all of that still stands there.
  func loss(in read: RegisterFiles<some EntryFold>) throws(JournalFailure) -> Damage? {
    guard let file, file.place != file.beginning else { return nil }
    // The folder was moved away between two looks at it: it may be put back.
    if read.names.isEmpty { throw .moved(file.path) }
    let again = read.files.first { $0.desk == file.desk }
    // Up to the same place the chain is the same only where every line is.
    let end = try attempt(JournalFailure.cannotRead) { () throws(FileSystemFailure) in
      try again?.unread(from: again?.beginning, upTo: file.place.number, known: known) {
        stretch,
        _ in
        stretch.entries.removeAll(keepingCapacity: true)
      }.end
    }
    if end == file.place { return nil }
    let status = try attempt(JournalFailure.cannotRead) { () throws(FileSystemFailure) in
      try fileSystem.status(ofName: file.path)
    }
    let isShorter = status.map { $0.kind == .file && $0.size < file.place.chain.offset } ?? true
    let shorter = file.damage(.shrunk, at: file.place)
    return isShorter ? shorter : read.damage ?? shorter
  }

  /// Throws where another register's journal was written over the file.
  func expectSameRegister(in file: JournalFile) throws(JournalFailure) {
    let first = try attempt(JournalFailure.cannotRead) { () throws(FileSystemFailure) in
      try file.file.read(from: 0, count: Header.longest)
    }
    guard case .header(let header, _) = Header.reading(first),
      header.register != file.header.register
    else { return }
    throw .anotherRegister(paths.entries)
  }

  /// What this journal knows of its register, whose state is given, for when the disk has lost it; nil when nothing was read.
  package func memory(of register: Register) -> Memory? {
    self.register.map { Memory(register: $0, entries: Array(register.entries)) }
  }
}
