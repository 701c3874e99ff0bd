import Registration

/// Makes a register's directories and journals, each step made sure of before the next.
enum RegisterMaking {
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
    try makeSurely([path], in: parent, of: fileSystem)
    // Who made the parent may have been killed before its own name was made sure of.
    try fileSystem.syncReadableDirectory(RegisterPaths.parent(of: parent))
  }

  /// Makes directories in a directory, where they are missing, and makes sure of their names.
  ///
  /// What cannot be made sure of is taken away again: later syncs may say that all is well, and try nothing.
  private static func makeSurely(
    _ paths: [String],
    in parent: String,
    of fileSystem: any FileSystem
  ) throws(FileSystemFailure) {
    var made: [String] = []
    do throws(FileSystemFailure) {
      for path in paths where try fileSystem.makeDirectory(path) { made.append(path) }
      try fileSystem.syncDirectory(parent)
    } catch {
      for path in made { _ = try? fileSystem.removeDirectory(path) }
      throw error
    }
  }

  /// Makes what stands inside a register's directory, under its lock: directories, then the first journal.
  ///
  /// A crash leaves no register or an empty one.
  static func create(
    _ header: Header,
    in paths: RegisterPaths,
    of fileSystem: any FileSystem
  ) throws(FileSystemFailure) {
    let parts = [paths.entries, paths.drafts, paths.cache]
    try makeSurely(parts, in: paths.directory, of: fileSystem)
    // Before the first journal gets its name: one that was removed must not come back beside it.
    try fileSystem.syncDirectory(paths.entries)
    try fileSystem.syncDirectory(RegisterPaths.parent(of: paths.directory))
    try writeUnborn(header, holding: [], in: paths, of: fileSystem)
    try giveName(to: header.desk, in: paths, of: fileSystem)
  }

  /// Makes a journal file that holds these entries from the beginning, whole, under a name that nobody reads.
  static func writeUnborn(
    _ header: Header,
    holding entries: [Entry],
    in paths: RegisterPaths,
    of fileSystem: any FileSystem
  ) throws(FileSystemFailure) {
    let unborn = paths.unborn(of: header.desk)
    do throws(FileSystemFailure) {
      let file = try OpenFile(unborn, for: .creating, in: fileSystem)
      try file.writeAll(content(header, entries))
      try file.sync()
    } catch {
      // Best effort: nobody reads a file of this name.
      _ = try? fileSystem.remove(unborn)
      throw error
    }
  }

  /// Gives a journal that was made whole its name, in the place of an earlier attempt's, and makes sure of it.
  static func giveName(
    to desk: DeskID,
    in paths: RegisterPaths,
    of fileSystem: any FileSystem
  ) throws(FileSystemFailure) {
    let unborn = paths.unborn(of: desk)
    let final = paths.journal(of: desk)
    do throws(FileSystemFailure) {
      try fileSystem.rename(unborn, to: final)
    } catch {
      _ = try? fileSystem.remove(unborn)
      throw error
    }
    do throws(FileSystemFailure) {
      try fileSystem.syncDirectory(paths.entries)
    } catch {
      // A name that may be gone after a crash must not be built upon. Best effort: one of the two ways.
      do throws(FileSystemFailure) {
        _ = try fileSystem.remove(final)
      } catch {
        try? fileSystem.rename(final, to: unborn)
      }
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
