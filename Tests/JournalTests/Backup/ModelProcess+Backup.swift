@testable import Journal

/// What only copies and repairs of a register ask of a file system.
extension ModelProcess {
  /// In one step: nothing else happens to the disk between the two names, and a crash keeps both or neither.
  func exchange(_ first: String, with second: String) throws(FileSystemFailure) {
    let aside = first + ".exchanged"
    let synced = disk.place(first)?.0.syncedNames
    try rename(first, to: aside)
    guard let (parent, one) = disk.place(first), let (other, two) = disk.place(second),
      let (_, kept) = disk.place(aside)
    else { throw FileSystemFailure(.rename, first, .noEntry) }
    parent.names[one] = other.names[two]
    other.names[two] = parent.names.removeValue(forKey: kept)
    if let synced { parent.syncedNames = synced }
  }

  func removeDirectory(_ path: String) throws(FileSystemFailure) -> Bool {
    guard let node = disk.node(at: path) else { return false }
    if !node.names.isEmpty { throw FileSystemFailure(.remove, path, .notEmpty) }
    return try remove(path)
  }
}
