@testable import Journal

extension ModelDisk {
  /// What a crash may keep of what was not synced.
  enum Survival: CaseIterable {
    /// Nothing but what was synced.
    case syncedOnly
    /// Everything.
    case everything
    /// All bytes, of the names only the synced ones.
    case bytes
    /// All names, of the bytes only the synced ones.
    case names
  }

  /// The disk after the power failed: no descriptor, no lock, of what was not synced only what survives.
  func crashed(_ survival: Survival) -> ModelDisk {
    let disk = ModelDisk()
    disk.lastNumber = lastNumber
    for (number, node) in nodes {
      let copy = Node(number: number, isDirectory: node.isDirectory)
      copy.bytes = survival == .everything || survival == .bytes ? node.bytes : node.synced
      copy.names = survival == .everything || survival == .names ? node.names : node.certainNames
      copy.synced = copy.bytes
      copy.syncedNames = copy.names
      disk.nodes[number] = copy
    }
    return disk
  }
}
