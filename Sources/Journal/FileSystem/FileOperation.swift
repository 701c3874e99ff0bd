import Text

/// The calls that the journal makes to the file system, by the names that faults are injected and failures told by.
package enum FileOperation: String, CaseIterable, Hashable, Sendable {
  /// open(2)
  case open
  /// fstat(2) and stat(2)
  case status
  /// pread(2)
  case read
  /// write(2), at the end of the file
  case write
  /// ftruncate(2)
  case truncate
  /// fdatasync(2)
  case syncData
  /// fsync(2), of a file or a directory
  case sync
  /// flock(2)
  case lock
  /// fallocate(2), the size kept
  case reserve
  /// mkdir(2)
  case makeDirectory
  /// rename(2)
  case rename
  /// unlink(2)
  case remove
  /// readdir(3)
  case list
  /// inotify_add_watch(2)
  case watch
}

extension FileOperation {
  /// What it does, as it stands after "cannot".
  package var words: String {
    switch self {
    case .open: say("open")
    case .status: say("look at")
    case .read: say("read")
    case .write: say("write to")
    case .truncate: say("shorten")
    case .syncData, .sync: say("make sure of what was written to")
    case .lock: say("lock")
    case .reserve: say("reserve room for")
    case .makeDirectory: say("make the directory")
    case .rename: say("give its name to")
    case .remove: say("remove")
    case .list: say("list")
    case .watch: say("watch")
    }
  }
}
