import Registration

/// A copy that is being made, under a name by which nobody takes it for one.
struct BackupCopy {
  let paths: RegisterPaths
  private let fileSystem: any FileSystem
  private var files: [BackupSource]

  init(of files: [BackupSource], at directory: String, in fileSystem: any FileSystem) {
    self.files = files
    self.fileSystem = fileSystem
    paths = RegisterPaths(directory)
  }

  var fileCount: Int { files.count }
  var byteCount: Int { files.reduce(0) { $0 + $1.size } }

  /// Makes the directories, writes the note and then the files, and makes sure of them.
  ///
  /// The note first: what is left when the stick is pulled must not be gone on in under the register's own desks.
  func write() throws(BackupFailure) {
    try writing { () throws(FileSystemFailure) in
      guard try fileSystem.makeDirectory(paths.directory) else {
        throw FileSystemFailure(.makeDirectory, paths.directory, .exists)
      }
      for path in [paths.entries, paths.drafts, paths.cache] {
        _ = try fileSystem.makeDirectory(path)
      }
    }
    try writeNote()
    for file in files { try write(file) }
    try writing { () throws(FileSystemFailure) in try fileSystem.syncDirectory(paths.entries) }
  }

  private func write(_ source: BackupSource) throws(BackupFailure) {
    let target = try writing { () throws(FileSystemFailure) in
      try OpenFile(path(of: source), for: .creating, in: fileSystem)
    }
    try eachStretch(of: source) { bytes, _ throws(BackupFailure) in
      try writing { () throws(FileSystemFailure) in try target.writeAll(bytes) }
    }
    try writing { () throws(FileSystemFailure) in try target.sync() }
    fileSystem.forget(target.descriptor)
  }

  /// Reads the copy as a register, and cuts off what is no whole line at its end; returns how many bytes that is.
  ///
  /// A line that somebody was writing, or that a crash cut off, was never confirmed as saved.
  mutating func readThrough() throws(JournalFailure) -> (Inspection, cut: Int) {
    let read = try RegisterFiles<Register>(
      reading: paths,
      in: fileSystem,
      for: .reading,
      known: KnownTexts()
    )
    guard let tail = read.tail, tail.reason == .unfinished, let last = read.files.last else {
      return (Inspection(read), 0)
    }
    let size = tail.end.chain.offset
    try attempt(JournalFailure.notSaved) { () throws(FileSystemFailure) in
      let file = try OpenFile(last.path, for: .appending, in: fileSystem)
      try file.truncate(to: size)
      try file.sync()
    }
    for index in files.indices where path(of: files[index]) == last.path {
      files[index].size = size
    }
    let (inspection, _) = try readThrough()
    return (inspection, tail.restCount)
  }

  /// Writes the note by which the first to save in the copy begins a journal of its own.
  private func writeNote() throws(BackupFailure) {
    try writing { () throws(FileSystemFailure) in
      let note = try OpenFile(paths.backupNote, for: .creating, in: fileSystem)
      try note.writeAll(Array(Self.note.utf8))
      try note.sync()
      try fileSystem.syncDirectory(paths.directory)
    }
  }

  /// Opens every file anew and compares it with the register's, byte for byte.
  func compare() throws(BackupFailure) {
    for source in files {
      let copy = try writing { () throws(FileSystemFailure) in
        try OpenFile(path(of: source), for: .reading, in: fileSystem)
      }
      let size = try writing { () throws(FileSystemFailure) in try copy.status().size }
      if size != source.size { throw .differs(path(of: source)) }
      try eachStretch(of: source) { bytes, offset throws(BackupFailure) in
        let written = try writing { () throws(FileSystemFailure) in
          try copy.read(from: offset, count: bytes.count)
        }
        if written != bytes { throw .differs(path(of: source)) }
      }
    }
  }

  /// Gives the copy its name in the folder, with a number behind it when the name is taken, and makes sure of it.
  func settle(as name: String, in folder: String) throws(FileSystemFailure) -> String {
    var number = 1
    while true {
      let final = "\(folder)/\(name)" + (number == 1 ? "" : "-\(number)")
      number += 1
      if try fileSystem.status(at: final) != nil { continue }
      do throws(FileSystemFailure) {
        try fileSystem.rename(paths.directory, to: final)
      } catch {
        // Somebody else made a copy at the same moment.
        guard error.code == .exists || error.code == .notEmpty else { throw error }
        continue
      }
      do throws(FileSystemFailure) {
        try fileSystem.syncDirectory(folder)
      } catch {
        // A name that may be gone after a crash is no copy to rely on.
        _ = try? fileSystem.rename(final, to: paths.directory)
        throw error
      }
      return final
    }
  }

  /// Takes away what was made so far, as well as the disk lets us.
  func discard() {
    for name in (try? fileSystem.names(in: paths.entries)) ?? [] {
      _ = try? fileSystem.remove("\(paths.entries)/\(name)")
    }
    _ = try? fileSystem.remove(paths.backupNote)
    for path in [paths.entries, paths.drafts, paths.cache, paths.directory] {
      _ = try? fileSystem.removeDirectory(path)
    }
  }

  private func path(of source: BackupSource) -> String { "\(paths.entries)/\(source.name)" }

  /// Reads a file of the register a stretch at a time.
  private func eachStretch(
    of source: BackupSource,
    _ body: ([UInt8], Int) throws(BackupFailure) -> Void
  ) throws(BackupFailure) {
    var offset = 0
    while offset < source.size {
      let count = min(Self.stretch, source.size - offset)
      let bytes = try reading { () throws(FileSystemFailure) in
        try source.stretch(from: offset, count: count)
      }
      try body(bytes, offset)
      offset += count
    }
  }

  /// How many bytes are held in memory at once.
  private static let stretch = 1 << 20

  private static let note = """
    This folder is a copy of a register, made by `regdesk backup` and compared byte for byte. Where the folder's name begins
    with unfinished-copy the copy was broken off: entries may be missing. Make another.

    To look at it, or to go on in it where the register itself is lost:

        regdesk --register THIS-FOLDER

    Whoever saves something in it begins a journal file of its own; this note is then taken away.

    """
}

/// Does what may fail on the register's disk.
func reading<Value>(
  _ act: () throws(FileSystemFailure) -> Value
) throws(BackupFailure) -> Value {
  do throws(FileSystemFailure) {
    return try act()
  } catch {
    throw .notRead(error)
  }
}

/// Does what may fail on the copy's disk.
func writing<Value>(
  _ act: () throws(FileSystemFailure) -> Value
) throws(BackupFailure) -> Value {
  do throws(FileSystemFailure) {
    return try act()
  } catch {
    throw .notWritten(error)
  }
}
