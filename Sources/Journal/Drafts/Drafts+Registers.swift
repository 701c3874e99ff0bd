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
