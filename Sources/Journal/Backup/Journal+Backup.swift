import Registration

extension Journal {
  /// Copies a register into a folder at any moment, while others work in it, and makes sure of the copy.
  ///
  /// The lock is held only while the files are opened: what stands behind that moment is not copied. The copy is read back from
  /// its disk, followed through the whole chain and compared byte for byte before it gets its name; whatever fails leaves nothing
  /// under that name. A damaged register is copied as it is. Half-typed forms and the cache are no part of the copy.
  ///
  /// - Parameters:
  ///   - directory: The register's.
  ///   - folder: Where the copy is to lie; it must exist, so that a stick that is not plugged in is noticed.
  ///   - name: The copy's name, told from what it holds; a number is added when it is taken.
  ///   - surroundings: The world around it.
  /// - Returns: What the copy holds, and what to know about it.
  /// - Throws: Why there is no copy.
  package static func backUp(
    _ directory: String,
    to folder: String,
    named name: (Register) -> String,
    in surroundings: Surroundings = Surroundings()
  ) throws(BackupFailure) -> Backup {
    let paths = RegisterPaths(directory)
    let folder = RegisterPaths(folder).directory
    let fileSystem = surroundings.fileSystem
    try expectRoom(in: folder, for: paths, fileSystem)
    let sources = try reading { () throws(FileSystemFailure) in
      try BackupSources(of: paths, in: surroundings)
    }
    if sources.files.isEmpty {
      throw sources.leftOut.first.map { .noFile($0) } ?? .noRegister(paths.directory)
    }
    var random = surroundings.random
    let drawn = String(decoding: randomCharacters(6, &random), as: UTF8.self)
    var copy = BackupCopy(
      of: sources.files,
      at: "\(folder)/\(RegisterPaths.unfinishedCopy)\(drawn)",
      in: fileSystem
    )
    do throws(BackupFailure) {
      var backup = try make(&copy, in: folder, named: name)
      backup.leftOut = sources.leftOut
      backup.trouble = backup.trouble?.told(of: paths, insteadOf: copy.paths)
      backup.wasBusy = sources.wasBusy
      backup.isOnSameDisk = isOnSameDisk(folder, as: paths, fileSystem)
      backup.isPrivate = (try? fileSystem.isPrivate(backup.directory)) ?? false
      return backup
    } catch {
      copy.discard()
      throw error
    }
  }

  private static func make(
    _ copy: inout BackupCopy,
    in folder: String,
    named name: (Register) -> String
  ) throws(BackupFailure) -> Backup {
    try copy.write()
    var backup = Backup()
    var register = Register()
    do throws(JournalFailure) {
      let (inspection, cut) = try copy.readThrough()
      register = inspection.register
      backup.unfinishedByteCount = cut
      backup.trouble = inspection.failure
    } catch {
      // What cannot be read as a register is copied all the same.
      switch error {
      case .cannotRead(let failure), .notSaved(let failure): throw .notWritten(failure)
      default: backup.trouble = error
      }
    }
    try copy.compare()
    backup.fileCount = copy.fileCount
    backup.byteCount = copy.byteCount
    backup.entryCount = register.entries.count
    backup.participantCount = Array(register.people).count
    backup.last = register.lastStamp
    backup.directory = try writing { () throws(FileSystemFailure) in
      try copy.settle(as: name(register), in: folder)
    }
    return backup
  }

  /// Stops where no copy can lie.
  private static func expectRoom(
    in folder: String,
    for paths: RegisterPaths,
    _ fileSystem: any FileSystem
  ) throws(BackupFailure) {
    let register = try reading { () throws(FileSystemFailure) in
      try fileSystem.status(at: paths.entries) == nil ? nil : fileSystem.status(at: paths.directory)
    }
    guard let register else { throw .noRegister(paths.directory) }
    let status: FileStatus?
    do throws(FileSystemFailure) {
      status = try fileSystem.status(at: folder)
    } catch {
      if error.code == .notDirectory { throw .notAFolder(folder) }
      throw .notWritten(error)
    }
    guard let status else { throw .noFolder(folder) }
    guard status.isDirectory else { throw .notAFolder(folder) }
    if register.identity.holds(folder, in: fileSystem) { throw .insideRegister(folder) }
  }

  private static func isOnSameDisk(
    _ folder: String,
    as paths: RegisterPaths,
    _ fileSystem: any FileSystem
  ) -> Bool {
    let both = [folder, paths.directory].map { try? fileSystem.status(at: $0)?.identity.device }
    return both[0] == both[1]
  }
}

extension JournalFailure {
  /// What was found in one register, told of the one that it was copied from.
  fileprivate func told(of paths: RegisterPaths, insteadOf other: RegisterPaths) -> JournalFailure {
    let path = { (path: String) in path.replacing(other.directory, with: paths.directory) }
    switch self {
    case .damaged(let damage):
      return .damaged(damage.told(path))
    case .notUnderstood(let damage): return .notUnderstood(damage.told(path))
    case .newerFormat(let file, let version):
      return .newerFormat(path: path(file), version: version)
    case .severalDesks(let entries): return .severalDesks(path(entries))
    case .continuedElsewhere(let left): return .continuedElsewhere(left.told(path))
    default: return self
    }
  }
}

extension Damage {
  /// The same, of a file under another path.
  fileprivate func told(_ path: (String) -> String) -> Damage {
    Damage(path: path(self.path), line: line, byte: byte, reason: reason)
  }
}

extension Inspection {
  /// Why the journal cannot be read to its end; nil when it can.
  package var failure: JournalFailure? {
    for problem in problems {
      if case .notUnderstood(let damage) = problem { return .notUnderstood(damage) }
    }
    return damage.map { .damaged($0) }
  }

  /// Where the journal is damaged first; nil when it is not.
  package var damage: Damage? {
    for problem in problems {
      if case .damaged(let damage) = problem { return damage }
    }
    return nil
  }
}
