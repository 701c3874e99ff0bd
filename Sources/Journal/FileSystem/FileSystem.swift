/// The calls of the operating system that the journal's promises rest on, one method a call, so that tests can put
/// a model disk or a failing one in the place of the live one.
///
/// An implementation deals with interrupted calls itself: `EINTR` is never thrown. Used from one thread, unless it says that it
/// serves several.
package protocol FileSystem: AnyObject {
  /// Opens the file or directory at `path`.
  ///
  /// A file is a regular one and no symbolic link; one that is written to is this user's own and has no second name. Made or
  /// written to, it is closed to others: mode 0600, whatever the umask.
  func open(_ path: String, for access: Access) throws(FileSystemFailure) -> Descriptor

  /// Closes the descriptor and lets go of the lock held through it. Nothing that was written is made sure of by this.
  func close(_ descriptor: Descriptor)

  /// What the open file is and how long.
  func status(of descriptor: Descriptor, at path: String) throws(FileSystemFailure) -> FileStatus

  /// What stands under `path`, symbolic links followed; nil when nothing does.
  func status(at path: String) throws(FileSystemFailure) -> FileStatus?

  /// What stands under the name itself, which may be a symbolic link; nil when nothing does.
  func status(ofName path: String) throws(FileSystemFailure) -> FileStatus?

  /// Takes all permissions on an open directory away from everybody but its owner; false where that cannot be done.
  func makePrivate(_ descriptor: Descriptor) -> Bool

  /// Why the file system that `path` lies on is less safe than the machine's own disk; nil when it is not.
  func doubt(about path: String) -> DoubtfulFileSystem?

  /// At most `count` bytes from `offset` on; fewer only at the end of the file.
  func read(
    _ descriptor: Descriptor,
    at path: String,
    from offset: Int,
    count: Int
  ) throws(FileSystemFailure) -> [UInt8]

  /// Reads into `bytes[range]` from `offset` on; returns how many bytes there were, fewer only at the end of the file.
  func read(
    _ descriptor: Descriptor,
    at path: String,
    from offset: Int,
    into bytes: inout [UInt8],
    in range: Range<Int>
  ) throws(FileSystemFailure) -> Int

  /// One write at the end of the file; returns how many of the bytes were taken.
  func write(
    _ bytes: [UInt8],
    to descriptor: Descriptor,
    at path: String
  ) throws(FileSystemFailure) -> Int

  /// Cuts the file off after `size` bytes.
  func truncate(
    _ descriptor: Descriptor,
    at path: String,
    to size: Int
  ) throws(FileSystemFailure)

  /// Returns when the file's content, and what is needed to read it, stand on the disk.
  func syncData(_ descriptor: Descriptor, at path: String) throws(FileSystemFailure)

  /// Returns when the file, or the directory with its names, stands on the disk.
  func sync(_ descriptor: Descriptor, at path: String) throws(FileSystemFailure)

  /// Takes the exclusive lock on the open file; false when another descriptor has it.
  func tryLock(_ descriptor: Descriptor, at path: String) throws(FileSystemFailure) -> Bool

  /// Lets go of the lock.
  func unlock(_ descriptor: Descriptor)

  /// Sets room aside for `count` bytes from `offset` on; the file's size stays.
  func reserve(
    _ count: Int,
    from offset: Int,
    in descriptor: Descriptor,
    at path: String
  ) throws(FileSystemFailure)

  /// Makes a directory of mode 0700, whatever the umask; false when something has that name already.
  func makeDirectory(_ path: String) throws(FileSystemFailure) -> Bool

  /// Gives a file another name in the place of whatever has that name.
  func rename(_ old: String, to new: String) throws(FileSystemFailure)

  /// Takes the name away; false when there was none.
  func remove(_ path: String) throws(FileSystemFailure) -> Bool

  /// The names in a directory, sorted, without `.` and `..`.
  func names(in path: String) throws(FileSystemFailure) -> [String]

  /// A descriptor that becomes readable when a file in the directory is written, made or renamed.
  func watch(_ path: String) throws(FileSystemFailure) -> Descriptor

  /// Forgets what a watching descriptor has told so far; true when it had told anything.
  func drain(_ watch: Descriptor) -> Bool

  /// Gives each of two directories the other's name, in one step.
  func exchange(_ first: String, with second: String) throws(FileSystemFailure)

  /// Takes an empty directory away; false when there was none.
  func removeDirectory(_ path: String) throws(FileSystemFailure) -> Bool

  /// Whether only its owner may read what stands under `path`.
  func isPrivate(_ path: String) throws(FileSystemFailure) -> Bool

  /// Why the file at `path` would not be opened to be written to; nil where it would. Nothing is opened or changed.
  func whyNotWritten(_ path: String) -> ErrorCode?

  /// Where the next bytes stand from `offset` on that take room on the disk: what lies before them is a hole, read as zeros.
  ///
  /// `offset` itself where that is not known; `Int.max` when there are none.
  func data(in descriptor: Descriptor, from offset: Int) -> Int

  /// How many bytes may still be written where `path` lies; nil where that is not to be had.
  func room(at path: String) -> Int?

  /// Whether several threads may use it at the same time.
  var servesThreads: Bool { get }

  /// Lets go of what memory holds of a file that was synced, so that it is read from the disk itself next, as far as the
  /// system does that.
  func forget(_ descriptor: Descriptor)
}

extension FileSystem {
  package func read(
    _ descriptor: Descriptor,
    at path: String,
    from offset: Int,
    into bytes: inout [UInt8],
    in range: Range<Int>
  ) throws(FileSystemFailure) -> Int {
    let read = try read(descriptor, at: path, from: offset, count: range.count)
    bytes.replaceSubrange(range.lowerBound..<range.lowerBound + read.count, with: read)
    return read.count
  }

  package func exchange(_ first: String, with second: String) throws(FileSystemFailure) {
    throw FileSystemFailure(.rename, first, .unsupported)
  }

  package func removeDirectory(_ path: String) throws(FileSystemFailure) -> Bool {
    throw FileSystemFailure(.remove, path, .unsupported)
  }

  package func isPrivate(_ path: String) throws(FileSystemFailure) -> Bool { true }

  package func whyNotWritten(_ path: String) -> ErrorCode? {
    guard let status = try? status(ofName: path), status.kind == .file else { return nil }
    if !status.isOwn { return .foreign }
    return status.nameCount > 1 ? .hardLink : nil
  }

  package func data(in descriptor: Descriptor, from offset: Int) -> Int { offset }

  package func forget(_ descriptor: Descriptor) {}

  package func room(at path: String) -> Int? { nil }

  package var servesThreads: Bool { false }
}

/// What a file is opened for.
package enum Access: Hashable, Sendable {
  /// Reading a file.
  case reading
  /// Reading and writing at the end of a file that exists.
  case appending
  /// Writing at the end of a file that must not exist yet.
  case creating
  /// Locking a file that is made when missing.
  case locking
  /// Listing, locking and syncing a directory, also one that a symbolic link leads to.
  case directory
}

/// An open file's number in this process.
package struct Descriptor: Hashable, Sendable {
  package let number: Int32

  package init(_ number: Int32) {
    self.number = number
  }
}

/// A file system without symbolic links, owners and permissions, on the machine's own disk.
extension FileSystem {
  package func status(ofName path: String) throws(FileSystemFailure) -> FileStatus? {
    try status(at: path)
  }

  package func makePrivate(_ descriptor: Descriptor) -> Bool { true }

  package func doubt(about path: String) -> DoubtfulFileSystem? { nil }
}
