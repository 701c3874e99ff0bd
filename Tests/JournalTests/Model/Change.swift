@testable import Journal

/// Something that was done to a file or directory of the model disk and that no sync has made sure of.
struct Change: Hashable {
  /// Counted over the whole disk.
  let order: Int
  let act: Act
  var standing = Standing.open

  /// What was done.
  enum Act: Hashable {
    case wrote(at: Int, [UInt8])
    case cut(to: Int)
    case named(String, UInt64)
    case removed(String)
    /// One act: a crash keeps both names' change or neither.
    case renamed(String, to: String, UInt64)
  }

  /// What a crash may make of it.
  enum Standing: Hashable {
    /// Keep it or not; the next sync makes sure of it.
    case open
    /// Keep it or not for ever: a sync failed on it, and no later one tries again.
    case stuck
    /// Keep it: a sync made sure of it, but not of one before it.
    case certain
  }
}

extension ModelDisk.Node {
  /// A sync came back without error.
  func makeSure() {
    if lies { return }
    if changes.contains(where: { $0.standing == .stuck }) {
      for place in changes.indices where changes[place].standing == .open {
        changes[place].standing = .certain
      }
      return
    }
    synced = bytes
    syncedNames = names
    changes = []
  }

  /// A sync came back with an error.
  ///
  /// Of a file nothing is sure any more, whatever later syncs say; of a directory what is done to it from now on can be.
  func failSync() {
    if !isDirectory { lies = true }
    for place in changes.indices where changes[place].standing == .open {
      changes[place].standing = .stuck
    }
  }

  /// What any crash leaves of the names.
  var certainNames: [String: UInt64] {
    var names = syncedNames
    for change in changes where change.standing == .certain { change.act.apply(to: &names) }
    return names
  }
}

extension Change.Act {
  /// Does to a directory's names what was done.
  func apply(to names: inout [String: UInt64]) {
    switch self {
    case .wrote, .cut: break
    case .named(let name, let number): names[name] = number
    case .removed(let name): names[name] = nil
    case .renamed(let old, let new, let number):
      names[old] = nil
      names[new] = number
    }
  }
}
