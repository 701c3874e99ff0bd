// Half-typed forms go along when another register takes a damaged one's place.

extension Drafts {
  /// Copies what processes that are gone had kept into another register; how many, and how many stay where they are.
  ///
  /// What a process that lives keeps stays with it.
  static func copy(
    from old: RegisterPaths,
    to new: RegisterPaths,
    in surroundings: Surroundings
  ) -> (copied: Int, left: Int) {
    let there = Drafts(of: old, in: surroundings)
    guard let abandoned = try? there.claimAbandoned() else { return (0, 1) }
    var copied = 0
    for draft in abandoned {
      var surroundings = surroundings
      // Each gets a name of its own.
      surroundings.random = SystemRandomNumberGenerator()
      let here = Drafts(of: new, in: surroundings)
      if (try? here.save(draft.typed)) != nil { copied += 1 }
    }
    return (copied, abandoned.count - copied)
  }

  /// Writes every draft into another register under the same name, those of processes that live too; false when one is missing.
  ///
  /// What stands there then is durable, and like the forms of processes that are gone.
  static func copyAll(
    from old: RegisterPaths,
    to new: RegisterPaths,
    in fileSystem: any FileSystem
  ) -> Bool {
    guard let names = try? fileSystem.names(in: old.drafts) else { return false }
    var areAll = true
    for name in names where name.hasSuffix(draft) {
      do throws(FileSystemFailure) {
        // As when they are claimed: what has a second name is nobody's draft.
        let file = try OpenFile("\(old.drafts)/\(name)", for: .appending, in: fileSystem)
        let typed = try file.read(from: 0, count: min(file.status().size, longest))
        let copy = try OpenFile("\(new.drafts)/\(name)", for: .creating, in: fileSystem)
        try copy.writeAll(typed)
        try copy.sync()
      } catch {
        areAll = false
      }
    }
    return areAll && (try? fileSystem.syncDirectory(new.drafts)) != nil
  }

  /// Takes the copies away again once the drafts themselves have come.
  static func removeCopies(
    of one: RegisterPaths,
    in other: RegisterPaths,
    _ fileSystem: any FileSystem
  ) {
    let names = (try? fileSystem.names(in: one.drafts)) ?? []
    for name in names where name.hasSuffix(draft) {
      // Best effort: what stays is a copy of what is in its place.
      _ = try? fileSystem.remove("\(other.drafts)/\(name)")
    }
  }

  /// Gives each of two registers the other's half-typed forms, those of processes that live too; false when that was not done.
  static func change(
    places one: RegisterPaths,
    _ other: RegisterPaths,
    in fileSystem: any FileSystem
  ) -> Bool {
    do throws(FileSystemFailure) {
      try fileSystem.exchange(one.drafts, with: other.drafts)
      try fileSystem.syncDirectory(one.directory)
      try fileSystem.syncDirectory(other.directory)
      return true
    } catch {
      return false
    }
  }
}
