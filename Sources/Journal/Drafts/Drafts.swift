/// This process's half-typed form, kept on disk so that a crash loses no typing, and the forms that crashed ones left.
///
/// ```
/// drafts/<name>.draft   what was typed, replaced as a whole
/// drafts/<name>.draft.new   the next one while it is written; what a crash leaves of it is taken away
/// drafts/<name>.lock    locked with flock(2) for as long as the process lives
/// ```
package final class Drafts {
  private let directory: String
  private let fileSystem: any FileSystem
  private let name: String
  /// Held from the first save on.
  private var lock: OpenFile?

  /// The drafts of a register; writes nothing yet.
  package init(of paths: RegisterPaths, in surroundings: Surroundings = Surroundings()) {
    directory = paths.drafts
    fileSystem = surroundings.fileSystem
    var random = surroundings.random
    name = String(decoding: randomCharacters(12, &random), as: UTF8.self)
  }

  deinit {
    // Without a draft there is nothing to be found by its lock.
    if lock != nil, (try? fileSystem.status(at: path(name, Self.draft))) == .some(nil) {
      _ = try? fileSystem.remove(path(name, Self.lock))
    }
  }

  /// Keeps what is typed in the place of what was kept before; durable when it returns.
  package func save(_ typed: [UInt8]) throws(FileSystemFailure) {
    if lock == nil { lock = try lock(name) }
    do throws(FileSystemFailure) {
      try write(typed, to: path(name, Self.half))
    } catch {
      // Half a form takes room, and nobody would look for it there.
      _ = try? fileSystem.remove(path(name, Self.half))
      throw error
    }
    try fileSystem.syncDirectory(directory)
  }

  /// Writes beside the draft, and puts it in its place.
  private func write(_ typed: [UInt8], to new: String) throws(FileSystemFailure) {
    _ = try fileSystem.remove(new)
    let file = try OpenFile(new, for: .creating, in: fileSystem)
    try file.writeAll(typed)
    try file.sync()
    try fileSystem.rename(new, to: path(name, Self.draft))
  }

  /// Forgets what this process kept: the form was saved or given up.
  package func discard() throws(FileSystemFailure) {
    guard lock != nil else { return }
    if try fileSystem.remove(path(name, Self.draft)) { try fileSystem.syncDirectory(directory) }
  }

  /// What processes that are gone had kept, by name; each is this process's until it is discarded or the process ends.
  package func claimAbandoned() throws(FileSystemFailure) -> [AbandonedDraft] {
    guard try fileSystem.status(ofName: directory)?.isDirectory == true else { return [] }
    try clearHalves()
    var drafts: [AbandonedDraft] = []
    for file in try fileSystem.names(in: directory) where file.hasSuffix(Self.draft) {
      let other = String(file.dropLast(Self.draft.count))
      guard other != name, let lock = try? lock(other) else { continue }
      do throws(FileSystemFailure) {
        guard let typed = try content(of: other) else {
          // Its owner finished with it at this moment.
          _ = try fileSystem.remove(path(other, Self.lock))
          continue
        }
        drafts.append(AbandonedDraft(name: other, typed: typed, lock: lock))
      } catch {
        // What is no draft, or cannot be read, must not hide the others.
        continue
      }
    }
    return drafts
  }

  /// Takes away what processes that are gone had not written to its end.
  private func clearHalves() throws(FileSystemFailure) {
    for file in try fileSystem.names(in: directory) where file.hasSuffix(Self.half) {
      let other = String(file.dropLast(Self.half.count))
      guard other != name, let lock = try? lock(other) else { continue }
      do throws(FileSystemFailure) {
        _ = try fileSystem.remove(path(other, Self.half))
        let isAlone = try fileSystem.status(ofName: path(other, Self.draft)) == nil
        if isAlone { _ = try fileSystem.remove(path(other, Self.lock)) }
      } catch {
        // What cannot be taken away must not hide the drafts.
        continue
      }
      withExtendedLifetime(lock) {}
    }
  }

  /// Forgets a draft that was claimed: it was taken over or is not wanted.
  package func discard(_ draft: AbandonedDraft) throws(FileSystemFailure) {
    _ = try fileSystem.remove(path(draft.name, Self.draft))
    _ = try fileSystem.remove(path(draft.name, Self.lock))
    try fileSystem.syncDirectory(directory)
  }

  /// The lock of a name, or nil when its owner lives.
  private func lock(_ name: String) throws(FileSystemFailure) -> OpenFile? {
    let file = try OpenFile(path(name, Self.lock), for: .locking, in: fileSystem)
    return try file.tryLock() ? file : nil
  }

  private func content(of name: String) throws(FileSystemFailure) -> [UInt8]? {
    guard try fileSystem.status(ofName: path(name, Self.draft)) != nil else { return nil }
    // As for writing: what has a second name is nobody's draft.
    let file = try OpenFile(path(name, Self.draft), for: .appending, in: fileSystem)
    return try file.read(from: 0, count: min(file.status().size, Self.longest))
  }

  private func path(_ name: String, _ ending: String) -> String {
    "\(directory)/\(name)\(ending)"
  }

  static let draft = ".draft"
  private static let half = ".draft.new"
  private static let lock = ".lock"
  /// No form has more bytes than this.
  static let longest = 1 << 20
}

/// A half-typed form of a process that is gone.
package struct AbandonedDraft {
  package let name: String
  package let typed: [UInt8]
  /// Held so that no other process claims it too.
  let lock: OpenFile
}
