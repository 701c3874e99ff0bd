import Registration
import Text

/// What a register's journal holds, and everything in it that is not as it should be.
package struct Inspection {
  /// Folded from all that could be read.
  package var register = Register()
  /// The journal files in their order, and how many entries of each count.
  package var files: [(path: String, entryCount: Int)] = []
  package var problems: [Problem] = []
  /// How long the journal files are together, in bytes.
  package var byteCount = 0
  /// Whether it is a copy that `backup` made, in which nobody has gone on yet.
  package var isCopy = false
  /// Whether that copy was broken off before it was whole.
  package var isUnfinishedCopy = false
  /// What the operator should know of where the register lies and who can read it.
  package var warnings: [Notice] = []

  /// Something that is not as it should be.
  package enum Problem: Hashable {
    /// From there on the journal cannot be read.
    case damaged(Damage)
    /// From there on it says what this version does not understand.
    case notUnderstood(Damage)
    /// Every save is refused: why.
    case readOnly(FileSystemFailure)
    /// The last line is not finished: the next to save will move it aside.
    case unfinished(Damage, byteCount: Int)
    /// Entries that were lost before an earlier salvage.
    case lost(path: String, ClosedRange<UInt32>)
    /// The bytes that a crash left of an entry lie here.
    case tornTail(path: String)
    /// An entry does not count, since the journal goes on before it.
    case leftBehind(LeftBehind)
    /// A link or a file in the place of one of its folders keeps every desk from opening it.
    case noFolder(FileSystemFailure)
    /// An entry makes no sense where it stands.
    case oddity(Oddity)
  }
}

extension Journal {
  /// Reads the whole journal of a register under its lock, changing nothing.
  package static func inspect(
    _ directory: String,
    in surroundings: Surroundings = Surroundings()
  ) throws(JournalFailure) -> Inspection {
    let paths = RegisterPaths(directory)
    let fileSystem = surroundings.fileSystem
    let lock = try lockToRead(paths, surroundings)
    defer { lock.release() }
    let read = try RegisterFiles<Register>(
      reading: paths,
      in: fileSystem,
      for: .reading,
      known: KnownTexts()
    )
    var inspection = Inspection(read)
    let names = try attempt(JournalFailure.cannotRead) { () throws(FileSystemFailure) in
      for name in read.names {
        inspection.byteCount += try fileSystem.status(at: "\(paths.entries)/\(name)")?.size ?? 0
      }
      inspection.isCopy = try fileSystem.status(at: paths.backupNote) != nil
      let files = inspection.files.map(\.path)
      inspection.warnings = try warnings(about: paths, holding: files, fileSystem)
      return try fileSystem.names(in: paths.entries)
    }
    do throws(FileSystemFailure) {
      try expectFolder(paths.drafts, in: fileSystem)
    } catch {
      inspection.problems.append(.noFolder(error))
    }
    inspection.problems += obstacles(to: inspection.files.map(\.path), in: paths, fileSystem)
      .map { .readOnly($0) }
    inspection.isUnfinishedCopy = inspection.isCopy && paths.isUnfinishedCopy
    inspection.problems += names.filter { $0.contains(".torn-") }
      .map { .tornTail(path: "\(paths.entries)/\($0)") }
    return inspection
  }

  /// Why nobody who works as this user can save anything, as an opening for writing would find out.
  private static func obstacles(
    to files: [String],
    in paths: RegisterPaths,
    _ fileSystem: any FileSystem
  ) -> [FileSystemFailure] {
    var obstacles = files.compactMap { path in
      fileSystem.whyNotWritten(path).map { FileSystemFailure(.open, path, $0) }
    }
    if let status = try? fileSystem.status(at: paths.directory), !status.isOwn {
      obstacles.append(FileSystemFailure(.open, paths.directory, .foreign))
    }
    return obstacles
  }

  /// Who else can read the register, and what it lies on.
  private static func warnings(
    about paths: RegisterPaths,
    holding files: [String],
    _ fileSystem: any FileSystem
  ) throws(FileSystemFailure) -> [Notice] {
    let doubt = fileSystem.doubt(about: paths.directory).map { Notice.doubtful($0) }
    if try fileSystem.status(at: paths.directory)?.isOpenToOthers == true {
      return [.openToOthers(paths.directory)] + [doubt].compactMap(\.self)
    }
    for path in [paths.entries, paths.drafts] + files
    where try isOpenToOthers(path, fileSystem) {
      return [.looseInside(path, directory: paths.directory)] + [doubt].compactMap(\.self)
    }
    return [doubt].compactMap(\.self)
  }

  /// Whether others may read what is there; a link's own permissions say nothing.
  private static func isOpenToOthers(
    _ path: String,
    _ fileSystem: any FileSystem
  ) throws(FileSystemFailure) -> Bool {
    guard let status = try fileSystem.status(ofName: path) else { return false }
    return status.kind != .link && status.isOpenToOthers
  }

  /// The lock of a register that is to be read as a whole.
  static func lockToRead(
    _ paths: RegisterPaths,
    _ surroundings: Surroundings
  ) throws(JournalFailure) -> DirectoryLock {
    let fileSystem = surroundings.fileSystem
    let isMissing = try attempt(JournalFailure.cannotRead) { () throws(FileSystemFailure) in
      try JournalNames.all(in: paths, of: fileSystem).isEmpty
    }
    if isMissing { throw .noRegister(paths.directory) }
    let lock = try attempt(JournalFailure.cannotRead) { () throws(FileSystemFailure) in
      try DirectoryLock(on: paths.directory, in: fileSystem)
    }
    let isLocked = try attempt(JournalFailure.cannotRead) { () throws(FileSystemFailure) in
      try lock.take(surroundings.patience)
    }
    guard isLocked else { throw .locked(paths.directory) }
    return lock
  }
}

extension Inspection {
  /// What was found in files that were read under the lock.
  init(_ read: RegisterFiles<Register>) {
    let tail = read.tail
    register = read.fold
    files = zip(read.files, read.counts).map { ($0.path, $1) }
    problems += read.leftBehind.map { .leftBehind($0) }
    problems += read.lost.map { .lost(path: $0.path, $0.numbers) }
    if let damage = read.damage { problems.append(Problem(damage)) }
    if let tail, let reason = tail.reason, let file = read.files.last {
      let damage = file.damage(reason, at: tail.end)
      let isTorn = reason == .unfinished
      problems.append(
        isTorn ? .unfinished(damage, byteCount: tail.restCount) : Problem(damage)
      )
    }
    problems += register.oddities.map { .oddity($0) }
  }
}

extension Inspection.Problem {
  fileprivate init(_ damage: Damage) {
    if case .newer = damage.reason {
      self = .notUnderstood(damage)
    } else {
      self = .damaged(damage)
    }
  }
}

extension Inspection.Problem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .damaged(let damage), .notUnderstood(let damage): damage.description
    case .readOnly(let failure): JournalFailure.readOnly(failure).description
    case .unfinished(let damage, let count):
      "\(damage): its \(count) bytes will be moved aside by the next to save"
    case .lost(let path, let numbers) where numbers.count == 1:
      "\(path): entry \(numbers.lowerBound) was lost"
    case .lost(let path, let numbers):
      "\(path): entries \(numbers.lowerBound) to \(numbers.upperBound) were lost"
    case .tornTail(let path):
      "\(path): what a crash left of an entry that was never confirmed as saved"
    case .leftBehind(let left): left.description
    case .noFolder(let failure) where failure.code == .symbolicLink:
      say(
        """
        \(failure.sentence), so no desk opens the register, though every entry was read. Put the folder that it leads \
        to in its place.
        """
      )
    case .noFolder(let failure):
      say(
        """
        Something else stands in the place of the folder \(failure.path), so no desk opens the register, \
        though every entry was read. Move it away: regdesk makes an empty one.
        """
      )
    case .oddity(let oddity): "\(oddity)"
    }
  }
}
