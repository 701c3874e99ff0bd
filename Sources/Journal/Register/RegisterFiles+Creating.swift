import Registration

extension RegisterFiles {
  /// Makes the directory of a register and those above it that are missing, and makes sure of their names.
  static func makeDirectory(
    _ path: String,
    in fileSystem: any FileSystem
  ) throws(FileSystemFailure) {
    if let status = try fileSystem.status(at: path) {
      guard status.isDirectory else {
        throw FileSystemFailure(.makeDirectory, path, .notDirectory)
      }
      return
    }
    let parent = RegisterPaths.parent(of: path)
    if parent != path { try makeDirectory(parent, in: fileSystem) }
    // Somebody else may make it at this moment: all the better.
    _ = try fileSystem.makeDirectory(path)
    try fileSystem.syncDirectory(parent)
  }

  /// Makes what stands inside a register's directory, under its lock: directories, then the first journal.
  ///
  /// A crash leaves no register or an empty one.
  static func create(
    _ header: Header,
    in paths: RegisterPaths,
    of fileSystem: any FileSystem
  ) throws(FileSystemFailure) {
    for path in [paths.entries, paths.drafts, paths.cache] {
      _ = try fileSystem.makeDirectory(path)
    }
    try fileSystem.syncDirectory(paths.directory)
    try createJournal(header, holding: [], in: paths, of: fileSystem)
    try fileSystem.syncDirectory(RegisterPaths.parent(of: paths.directory))
  }

  /// Makes a journal file that holds these entries from the beginning: whole under its name, or not there at all.
  static func createJournal(
    _ header: Header,
    holding entries: [Entry],
    in paths: RegisterPaths,
    of fileSystem: any FileSystem
  ) throws(FileSystemFailure) {
    let unborn = paths.unborn(of: header.desk)
    let final = paths.journal(of: header.desk)
    do throws(FileSystemFailure) {
      let file = try OpenFile(unborn, for: .creating, in: fileSystem)
      try file.writeAll(content(header, entries))
      try file.sync()
      try fileSystem.rename(unborn, to: final)
    } catch {
      // Best effort: nobody reads a file of this name.
      _ = try? fileSystem.remove(unborn)
      throw error
    }
    do throws(FileSystemFailure) {
      try fileSystem.syncDirectory(paths.entries)
    } catch {
      // A name that may be gone after a crash must not be built upon.
      _ = try? fileSystem.remove(final)
      throw error
    }
  }

  private static func content(_ header: Header, _ entries: [Entry]) -> [UInt8] {
    var (bytes, last) = header.line
    var number: UInt32 = 0
    for entry in entries {
      number += 1
      let json = EntryWriter.json(entry, number: number, of: header.desk)
      let line = Line.framing(json, after: last)
      bytes += line.bytes
      last = line.checksum
    }
    return bytes
  }
}
