import Registration

/// The files of a register that is built from wrecks.
struct Refit {
  private let register: RegisterID
  private(set) var salvage: Salvage
  private var files: [(desk: DeskID, bytes: [UInt8])] = []
  /// Every entry that was found and counts.
  private(set) var entries: [Entry] = []
  /// Why it must not be written: what another version of the program wrote would be missing in it.
  private(set) var obstacle: JournalFailure?
  /// The last file's end, which the next one continues.
  private var predecessor: Header.Predecessor?

  init(register: RegisterID, directory: String) {
    self.register = register
    salvage = Salvage(directory: directory)
  }

  /// Adds a file of the lines that were found, as far as its successor says that they count.
  mutating func add(_ wreck: Wreck, upTo limit: UInt32?) {
    var (bytes, last) = header(of: wreck.desk)
    var next: UInt32 = 1
    func write(_ json: [UInt8]) {
      let line = Line.framing(json, after: last)
      bytes += line.bytes
      last = line.checksum
    }
    func lose(through number: UInt32) {
      guard number >= next, number < .max else { return }
      write(EntryWriter.json(lost: next...number))
      let remains = Remains(of: wreck.rubble[next - 1] ?? [])
      salvage.lost.append(.init(desk: wreck.desk, numbers: next...number, remains: remains))
      next = number + 1
    }
    for (number, line) in wreck.lines.sorted(by: { $0.key < $1.key }) {
      if number < next || line.last > limit ?? .max { continue }
      lose(through: number - 1)
      write(line.json)
      next = line.last + 1
      if let entry = line.entry {
        salvage.entryCount += 1
        entries.append(entry)
      } else {
        salvage.lost.append(.init(desk: wreck.desk, numbers: number...line.last))
      }
    }
    if let limit {
      lose(through: limit)
    } else if wreck.hasLostEnd {
      lose(through: next)
    }
    close(wreck.desk, bytes, number: next - 1, last)
  }

  /// Notes files with a journal's name in which nothing of one was found, or only what stands in another, and those of another register.
  mutating func notice(strays: [String], copies: [String], foreign: [String]) {
    (salvage.strays, salvage.copies, salvage.foreign) = (strays, copies, foreign)
  }

  /// Adds the file in which the register goes on, with what no other file has room for.
  mutating func goOn(as desk: DeskID, holding further: [Entry] = []) {
    var (bytes, last) = header(of: desk)
    var number: UInt32 = 0
    for entry in further {
      number += 1
      let line = Line.framing(EntryWriter.json(entry, number: number, of: desk), after: last)
      bytes += line.bytes
      last = line.checksum
    }
    salvage.entryCount += further.count
    entries += further
    close(desk, bytes, number: number, last)
  }

  /// Notes that a line of a file is whole and not understood.
  mutating func notice(_ foreign: Wreck.Foreign, in path: String) {
    let damage = Damage(
      path: path,
      line: Int(foreign.entry) + 1,
      byte: foreign.offset + 1,
      reason: .newer(entry: foreign.entry, why: foreign.why)
    )
    obstacle = obstacle ?? .notUnderstood(damage)
  }

  /// Notes what was written from memory, and what could not be since something else has its number.
  mutating func notice(rewritten: [Entry], displaced: [Entry]) {
    salvage.rewritten = rewritten
    salvage.displaced = displaced
  }

  /// Makes the register in a directory that is empty or holds what an interrupted salvage left, and is locked.
  ///
  /// The files get their names when all of them are whole; what fails leaves nothing that counts.
  func write(
    to paths: RegisterPaths,
    in fileSystem: any FileSystem
  ) throws(FileSystemFailure) {
    for path in [paths.entries, paths.drafts, paths.cache] {
      _ = try fileSystem.makeDirectory(path)
    }
    // Before there is a register: what fails behind its first file's name would leave one and say that there is none.
    try fileSystem.syncDirectory(paths.directory)
    try fileSystem.syncDirectory(RegisterPaths.parent(of: paths.directory))
    for name in try fileSystem.names(in: paths.entries) {
      _ = try fileSystem.remove("\(paths.entries)/\(name)")
    }
    do throws(FileSystemFailure) {
      try writeFiles(to: paths, in: fileSystem)
    } catch {
      for (desk, _) in files {
        // Best effort: a name that stays is removed by the next salvage, or makes it choose another directory.
        _ = try? fileSystem.remove(paths.unborn(of: desk))
        _ = try? fileSystem.remove(paths.journal(of: desk))
      }
      throw error
    }
  }

  private func writeFiles(
    to paths: RegisterPaths,
    in fileSystem: any FileSystem
  ) throws(FileSystemFailure) {
    for (desk, bytes) in files {
      let file = try OpenFile(paths.unborn(of: desk), for: .creating, in: fileSystem)
      try file.writeAll(bytes)
      try file.sync()
    }
    // The first file last, once the others stand for certain: without it none of them passes for a register.
    for some in [files.dropFirst(), files.prefix(1)] {
      for (desk, _) in some {
        try fileSystem.rename(paths.unborn(of: desk), to: paths.journal(of: desk))
      }
      try fileSystem.syncDirectory(paths.entries)
    }
  }

  /// Whether a directory can become a register: it is not there, empty, or holds only what an interrupted salvage left.
  static func hasRoom(
    in paths: RegisterPaths,
    of fileSystem: any FileSystem
  ) throws(FileSystemFailure) -> Bool {
    guard try fileSystem.status(at: paths.directory) != nil else { return true }
    let parts = [paths.entries, paths.drafts, paths.cache]
    for name in try fileSystem.names(in: paths.directory) {
      let path = "\(paths.directory)/\(name)"
      guard parts.contains(path), try fileSystem.status(ofName: path)?.isDirectory == true
      else {
        return false
      }
      let names = try fileSystem.names(in: path)
      let isLeft = names.allSatisfy { RegisterPaths.isUnborn($0) && path == paths.entries }
      if !isLeft { return false }
    }
    return true
  }

  private func header(of desk: DeskID) -> (bytes: [UInt8], checksum: Checksum) {
    Header(register: register, desk: desk, predecessor: predecessor).line
  }

  private mutating func close(
    _ desk: DeskID,
    _ bytes: [UInt8],
    number: UInt32,
    _ checksum: Checksum
  ) {
    files.append((desk, bytes))
    predecessor = .init(desk: desk, number: number, checksum: checksum)
  }
}
