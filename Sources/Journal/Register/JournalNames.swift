import Registration

/// The names of the journals that stand in a register.
enum JournalNames {
  /// All of them but that of one desk; none where there is no register.
  static func all(
    in paths: RegisterPaths,
    of fileSystem: any FileSystem,
    without absent: DeskID? = nil
  ) throws(FileSystemFailure) -> [String] {
    guard let folder = try fileSystem.status(ofName: paths.entries) else { return [] }
    // What stands elsewhere is not this register's.
    if folder.kind == .link { throw FileSystemFailure(.list, paths.entries, .symbolicLink) }
    return try fileSystem.names(in: paths.entries).filter { name in
      RegisterPaths.desk(ofJournal: name).map { $0 != absent } ?? false
    }
  }
}
