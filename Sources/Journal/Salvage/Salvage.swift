import Registration

/// What was saved of a damaged journal, and what was not.
package struct Salvage: Hashable, Sendable {
  /// The directory of the new register.
  package let directory: String
  package internal(set) var entryCount = 0
  /// The numbers of the entries that were not found, by the desk that had written them.
  package internal(set) var lost: [Loss] = []
  /// Files with a journal's name in which nothing of one was found.
  package internal(set) var strays: [String] = []

  package struct Loss: Hashable, Sendable {
    package let desk: DeskID
    package let numbers: ClosedRange<UInt32>
  }
}

extension Journal {
  /// Writes everything that is whole in a register's journal to a new register, and leaves the old one as it is.
  ///
  /// Desks and numbers stay; a line tells of each gap; the new register goes on in a successor of its last file.
  package static func salvage(
    _ directory: String,
    to target: String,
    in surroundings: Surroundings = Surroundings()
  ) throws(JournalFailure) -> Salvage {
    let lock = try lockToRead(RegisterPaths(directory), surroundings)
    defer { lock.release() }
    let paths = RegisterPaths(directory)
    let all = try wrecks(in: paths, surroundings.fileSystem)
    let found = all.filter { !$0.isNothing }
    if found.isEmpty { throw .nothingToSave(paths.entries) }
    var salvage = try refit(ordered(found), in: RegisterPaths(target), surroundings)
    salvage.strays = all.filter(\.isNothing).map { paths.journal(of: $0.desk) }
    return salvage
  }

  /// What is left of each file.
  private static func wrecks(
    in paths: RegisterPaths,
    _ fileSystem: any FileSystem
  ) throws(JournalFailure) -> [Wreck] {
    try attempt(JournalFailure.cannotRead) { () throws(FileSystemFailure) in
      var wrecks: [Wreck] = []
      for name in try RegisterFiles.names(in: paths, of: fileSystem) {
        guard let desk = RegisterPaths.desk(ofJournal: name) else { continue }
        wrecks.append(Wreck(of: desk, try bytes(of: paths.journal(of: desk), fileSystem)))
      }
      return wrecks
    }
  }

  /// What stands in a file; nothing in what has a file's name and is none.
  private static func bytes(
    of path: String,
    _ fileSystem: any FileSystem
  ) throws(FileSystemFailure) -> [UInt8] {
    do throws(FileSystemFailure) {
      let file = try OpenFile(path, for: .reading, in: fileSystem)
      let size = try file.status().size
      // Many times what a register ever has, and what a machine has memory for.
      if size > 1 << 30 { throw FileSystemFailure(.read, path, .tooLargeToRead) }
      return try file.read(from: 0, count: size)
    } catch {
      guard error.code.tellsOfNoFile else { throw error }
      return []
    }
  }

  /// The wrecks in the order in which one continues another, as far as that can be told.
  ///
  /// A file whose first line is gone stands where one is missing; a file that is gone is a wreck without lines.
  private static func ordered(_ wrecks: [Wreck]) -> [Wreck] {
    var rest = wrecks
    var ordered: [Wreck] = []
    while !rest.isEmpty {
      let last = ordered.last?.desk
      let next =
        rest.firstIndex { $0.header != nil && $0.header?.predecessor?.desk == last }
        ?? rest.firstIndex { $0.header == nil }
      if let next {
        ordered.append(rest.remove(at: next))
      } else if let missing = rest[0].header?.predecessor?.desk, missing != last {
        ordered.append(Wreck(missing: missing))
      } else {
        ordered.append(rest.removeFirst())
      }
    }
    return ordered
  }

  private static func refit(
    _ wrecks: [Wreck],
    in paths: RegisterPaths,
    _ surroundings: Surroundings
  ) throws(JournalFailure) -> Salvage {
    let fileSystem = surroundings.fileSystem
    var random = surroundings.random
    let hasRoom = try attempt(JournalFailure.cannotCreate) { () throws(FileSystemFailure) in
      try Refit.hasRoom(in: paths, of: fileSystem)
    }
    if !hasRoom { throw .notEmpty(paths.directory) }
    let register =
      wrecks.lazy.compactMap(\.header?.register).first ?? RegisterID(drawnFrom: &random)
    var refit = Refit(register: register, directory: paths.directory)
    for (place, wreck) in wrecks.enumerated() {
      let successor = place + 1 < wrecks.count ? wrecks[place + 1].header : nil
      refit.add(wreck, upTo: successor?.predecessor?.number)
    }
    let letter = wrecks.last?.desk.letter ?? Badge.letters[0]
    if let desk = DeskID(letter: letter, drawnFrom: &random) { refit.goOn(as: desk) }
    try attempt(JournalFailure.cannotCreate) { () throws(FileSystemFailure) in
      try refit.write(to: paths, in: fileSystem)
    }
    return refit.salvage
  }
}

extension Salvage: CustomStringConvertible {
  package var description: String {
    ([summary] + strays.map { "\($0) holds nothing of a journal." }).joined(separator: "\n")
  }

  private var summary: String {
    let saved = "\(entryCount) entries were saved in \(directory)"
    if lost.isEmpty { return "\(saved); none was lost." }
    let gaps = lost.map { loss in
      let numbers = loss.numbers
      return numbers.count == 1
        ? "\(loss.desk).\(numbers.lowerBound)"
        : "\(loss.desk).\(numbers.lowerBound) to \(numbers.upperBound)"
    }
    return "\(saved). Lost: \(gaps.joined(separator: ", "))."
  }
}
