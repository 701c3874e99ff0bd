import Registration

/// What was saved of a damaged journal, and what was not.
package struct Salvage: Hashable, Sendable {
  /// The directory of the new register.
  package let directory: String
  /// How many entries stand in the new register, with those that were written again.
  package internal(set) var entryCount = 0
  /// Entries that were gone from the disk and were written again, since a desk still knew them.
  package internal(set) var rewritten: [Entry] = []
  /// Entries that a desk still knew and that were not written again: others have their numbers by now.
  package internal(set) var displaced: [Entry] = []
  /// The numbers of the entries that were not found, by the desk that had written them.
  package internal(set) var lost: [Loss] = []
  /// Files with a journal's name in which nothing of one was found.
  package internal(set) var strays: [String] = []
  /// Files that hold what another holds under its own name.
  package internal(set) var copies: [String] = []
  /// Files of another register, which were left out.
  package internal(set) var foreign: [String] = []
  /// How many half-typed forms were taken over.
  package internal(set) var draftCount = 0
  /// Where half-typed forms lie that could not be taken over.
  package internal(set) var draftsLeft: String?

  package struct Loss: Hashable, Sendable {
    package let desk: DeskID
    package let numbers: ClosedRange<UInt32>
    /// What can still be read of them.
    package let remains: Remains

    init(desk: DeskID, numbers: ClosedRange<UInt32>, remains: Remains = Remains()) {
      self.desk = desk
      self.numbers = numbers
      self.remains = remains
    }
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
    let paths = RegisterPaths(directory)
    let lock = try lockToRead(paths, surroundings)
    defer { lock.release() }
    var salvage = try salvageLocked(directory, to: target, nil, surroundings)
    let drafts = Drafts.copy(from: paths, to: RegisterPaths(target), in: surroundings)
    salvage.draftCount = drafts.copied
    salvage.draftsLeft = drafts.left > 0 ? paths.drafts : nil
    return salvage
  }

  /// Puts a register of everything that is whole in the damaged one's place, which from then on lies under another name.
  ///
  /// The two change places in one step: a crash leaves the one or the other there, never nothing. Whoever has the damaged one open
  /// is told to open the register again. Half-typed forms go along into the new one.
  ///
  /// - Parameters:
  ///   - directory: The damaged register's, where the new one is to stand.
  ///   - aside: Where the damaged one is to lie; must not be there yet.
  ///   - memory: What a desk knows of it, which is written again where it is gone.
  ///   - surroundings: The world around it.
  /// - Returns: What was saved, and what was not.
  /// - Throws: Why the damaged register still stands in its place.
  package static func repair(
    _ directory: String,
    movingDamagedTo aside: String,
    remembering memory: Memory? = nil,
    in surroundings: Surroundings = Surroundings()
  ) throws(JournalFailure) -> Salvage {
    let paths = RegisterPaths(directory)
    let fileSystem = surroundings.fileSystem
    let lock = try lockToRead(paths, surroundings)
    defer { lock.release() }
    var salvage = try salvageLocked(directory, to: aside, memory, surroundings)
    let new = RegisterPaths(aside)
    // Whoever kills the repair between the two exchanges finds the forms in the new register, too.
    let areCopied = Drafts.copyAll(from: paths, to: new, in: fileSystem)
    do throws(FileSystemFailure) {
      try fileSystem.exchange(paths.directory, with: new.directory)
    } catch {
      // What is whole must not lie there under the damaged one's name. Best effort: that it is in nobody's way.
      discard(new, fileSystem)
      throw .notExchanged(error)
    }
    try attempt(JournalFailure.cannotCreate) { () throws(FileSystemFailure) in
      try fileSystem.syncDirectory(RegisterPaths.parent(of: paths.directory))
    }
    if Drafts.change(places: paths, new, in: fileSystem) {
      Drafts.removeCopies(of: paths, in: new, fileSystem)
    } else if !areCopied {
      salvage.draftsLeft = new.drafts
    }
    return salvage
  }

  /// Takes away the register that was made to take the damaged one's place, and did not.
  private static func discard(_ paths: RegisterPaths, _ fileSystem: any FileSystem) {
    for part in [paths.entries, paths.drafts] {
      for name in (try? fileSystem.names(in: part)) ?? [] {
        _ = try? fileSystem.remove("\(part)/\(name)")
      }
    }
    for path in [paths.entries, paths.drafts, paths.cache, paths.directory] {
      _ = try? fileSystem.removeDirectory(path)
    }
  }

  private static func salvageLocked(
    _ directory: String,
    to target: String,
    _ memory: Memory?,
    _ surroundings: Surroundings
  ) throws(JournalFailure) -> Salvage {
    let fileSystem = surroundings.fileSystem
    let paths = RegisterPaths(target)
    var random = surroundings.random
    let refit = try refit(of: RegisterPaths(directory), as: paths, memory, fileSystem, &random)
    if let obstacle = refit.obstacle { throw obstacle }
    try expectPlace(for: paths, outside: RegisterPaths(directory), fileSystem)
    try expectRoom(in: paths, fileSystem)
    let lock = try attempt(JournalFailure.cannotCreate) { () throws(FileSystemFailure) in
      try RegisterMaking.makeDirectory(paths.directory, in: fileSystem)
      return try DirectoryLock(on: paths.directory, in: fileSystem)
    }
    let isLocked = try attempt(JournalFailure.cannotCreate) { () throws(FileSystemFailure) in
      try lock.take(surroundings.patience)
    }
    guard isLocked else { throw .locked(paths.directory) }
    defer { lock.release() }
    // Another salvage, or a desk, may have made a register there meanwhile.
    try expectRoom(in: paths, fileSystem)
    try attempt(JournalFailure.cannotCreate) { () throws(FileSystemFailure) in
      try refit.write(to: paths, in: fileSystem)
    }
    return refit.salvage
  }

  /// Stops where the new register would lie in the damaged one, which is to stay as it is.
  private static func expectPlace(
    for target: RegisterPaths,
    outside paths: RegisterPaths,
    _ fileSystem: any FileSystem
  ) throws(JournalFailure) {
    let isInside = try attempt(JournalFailure.cannotCreate) { () throws(FileSystemFailure) in
      guard let register = try fileSystem.status(at: paths.directory) else { return false }
      var place = target.directory
      while try fileSystem.status(at: place) == nil, RegisterPaths.parent(of: place) != place {
        place = RegisterPaths.parent(of: place)
      }
      return register.identity.holds(place, in: fileSystem)
    }
    if isInside { throw .insideRegister(target.directory) }
  }

  private static func expectRoom(
    in paths: RegisterPaths,
    _ fileSystem: any FileSystem
  ) throws(JournalFailure) {
    let hasRoom = try attempt(JournalFailure.cannotCreate) { () throws(FileSystemFailure) in
      try Refit.hasRoom(in: paths, of: fileSystem)
    }
    if !hasRoom { throw .notEmpty(paths.directory) }
  }

  /// The files of a register that holds everything that is whole in another, not written yet.
  static func refit(
    of paths: RegisterPaths,
    as target: RegisterPaths,
    _ memory: Memory?,
    _ fileSystem: any FileSystem,
    _ random: inout any RandomNumberGenerator
  ) throws(JournalFailure) -> Refit {
    let standing = try wrecks(in: paths, fileSystem)
    let strangers = standing.filter { $0.isForeign(to: memory?.register) }.map(\.name)
    // What the desk knows of the file that one of another register displaced has its place there.
    var all = standing.map { strangers.contains($0.name) ? Wreck(missing: $0.name) : $0 }
    let registers = Set(all.compactMap(\.header?.register))
    if registers.count > 1 { throw .severalDesks(paths.entries) }
    let restoration = memory.map { Restoration(of: $0, in: &all) }
    let copies = all.filter { wreck in all.contains { wreck.isCopy(of: $0) } }
    let originals = all.filter { wreck in
      !wreck.isNothing && !copies.contains { $0.name == wreck.name }
    }
    let idle = Claim.idle(among: originals.compactMap(\.claim))
    let found = originals.filter { !idle.contains($0.desk) }
    if found.isEmpty { throw .nothingToSave(paths.entries) }
    // Of two that continue the same entry only one could be kept whole.
    let continued = found.compactMap(\.header).map(\.predecessor?.desk)
    if Set(continued).count < continued.count { throw .severalDesks(paths.entries) }
    if let misnamed = found.first(where: { $0.desk != $0.name }) {
      throw .misnamed(path: paths.journal(of: misnamed.name), misnamed.desk)
    }
    let wrecks = ordered(found)
    var refit = refit(wrecks, in: target, restoration, &random)
    try expectNoOtherEnd(wrecks, in: paths)
    for wreck in originals {
      if let foreign = wreck.foreign { refit.notice(foreign, in: paths.journal(of: wreck.name)) }
    }
    refit.notice(
      strays: standing.filter(\.isNothing).map { paths.journal(of: $0.name) },
      copies: copies.map { paths.journal(of: $0.name) },
      foreign: strangers.map(paths.journal)
    )
    return refit
  }

  /// Throws where a file continues one that was gone on in: it was begun in a copy, and of the two only one could be kept.
  private static func expectNoOtherEnd(
    _ wrecks: [Wreck],
    in paths: RegisterPaths
  ) throws(JournalFailure) {
    for (place, (wreck, successor)) in zip(wrecks, wrecks.dropFirst()).enumerated() {
      guard let limit = successor.header?.predecessor?.number else { continue }
      let behind = wreck.lines.keys.filter { $0 > limit }.sorted()
      let left = LeftBehind(
        behind.compactMap { wreck.lines[$0]?.entry },
        of: paths.journal(of: wreck.name),
        before: paths.journal(of: successor.name),
        behind: EntryID(desk: wreck.desk, number: limit),
        following: wrecks[(place + 1)...].flatMap { $0.lines.values.compactMap(\.entry) }
      )
      if let left, left.isOfCopy { throw .continuedElsewhere(left) }
    }
  }

  /// What is left of each file.
  private static func wrecks(
    in paths: RegisterPaths,
    _ fileSystem: any FileSystem
  ) throws(JournalFailure) -> [Wreck] {
    try attempt(JournalFailure.cannotRead) { () throws(FileSystemFailure) in
      var wrecks: [Wreck] = []
      for name in try JournalNames.all(in: paths, of: fileSystem) {
        guard let desk = RegisterPaths.desk(ofJournal: name) else { continue }
        wrecks.append(try wreck(of: desk, at: paths.journal(of: desk), fileSystem))
      }
      return wrecks
    }
  }

  /// What is left of a file; nothing of what has a file's name and is none.
  private static func wreck(
    of desk: DeskID,
    at path: String,
    _ fileSystem: any FileSystem
  ) throws(FileSystemFailure) -> Wreck {
    do throws(FileSystemFailure) {
      return try Wreck(of: desk, try OpenFile(path, for: .reading, in: fileSystem))
    } catch {
      guard error.code.tellsOfNoFile else { throw error }
      return Wreck(missing: desk)
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
    _ restoration: Restoration?,
    _ random: inout any RandomNumberGenerator
  ) -> Refit {
    let register =
      restoration?.register ?? wrecks.lazy.compactMap(\.header?.register).first
      ?? RegisterID(drawnFrom: &random)
    var refit = Refit(register: register, directory: paths.directory)
    for (place, wreck) in wrecks.enumerated() {
      let successor = place + 1 < wrecks.count ? wrecks[place + 1].header : nil
      refit.add(wreck, upTo: successor?.predecessor?.number)
    }
    let letter = wrecks.last?.desk.letter ?? Badge.letters[0]
    let homeless = restoration?.homeless(besides: refit.entries) ?? []
    if let desk = DeskID(letter: letter, drawnFrom: &random) {
      refit.goOn(as: desk, holding: homeless)
    }
    if let restoration {
      refit.notice(rewritten: restoration.rewritten, displaced: restoration.displaced)
    }
    return refit
  }
}

extension Salvage: CustomStringConvertible {
  package var description: String {
    let lines =
      [summary] + strays.map { "\($0) holds nothing of a journal." }
      + copies.map { "\($0) is a copy of another of its files; whatever else stood there is gone." }
      + foreign.map { "\($0) is another register's journal and was left out." }
    return lines.joined(separator: "\n")
  }

  private var summary: String {
    let saved = "\(entryCount) entries were saved in \(directory)"
    if lost.isEmpty {
      return copies.isEmpty && foreign.isEmpty ? "\(saved); none was lost." : "\(saved)."
    }
    let gaps = lost.map { loss in
      let numbers = loss.numbers
      return numbers.count == 1
        ? "\(loss.desk).\(numbers.lowerBound)"
        : "\(loss.desk).\(numbers.lowerBound) to \(numbers.upperBound)"
    }
    return "\(saved). Lost: \(gaps.joined(separator: ", "))."
  }
}
