import Registration

/// The journal of a register, open: the one way to the register's only truth.
///
/// Reads what stands there, hears of what other processes write, and records entries that are durable before `record` returns.
/// One register may be open in many processes; each of them has its own journal. Used from one thread.
///
/// ```
/// regdesk-journal 1 0123456789ab A-k3f9qz 5b1c7a90
/// 1f0c2d3e 5b1c7a90 171 {"n":1,"at":"2017-10-30T09:05:12.345+09:00","by":"A Park","facts":[{"moved":{...}}]}
/// 77aa01b2 1f0c2d3e 98 {"n":2,...}
/// ```
/// Every line is appended and synced under one lock, so at most one entry, never confirmed, can be torn by a crash. A file that
/// a sync failed on is not written to again: a successor says up to where it counts, and goes on.
package final class Journal {
  package let paths: RegisterPaths
  let fileSystem: any FileSystem
  let patience: Patience
  let longestLine: Int
  var random: any RandomNumberGenerator
  let known = KnownTexts()
  let lock: DirectoryLock
  let purpose: Purpose
  var condition: Condition = .sound
  /// The file that is written to, the last of those that continue one another; nil when a first line is damaged.
  var file: JournalFile? {
    didSet { register = register ?? file?.header.register }
  }
  /// Which register was read; nil before anything was.
  private(set) var register: RegisterID?
  /// The journals that stood in the directory when it was last looked at.
  var names: [String] = []
  /// What stands in earlier files and does not count.
  var leftBehind: [LeftBehind] = []
  /// The last entry's number of each earlier file: what entries of this one have seen.
  var seen: [DeskID: UInt32] = [:]
  /// Up to where each of the earlier files counts.
  var earlier: [CacheExtent.File] = []
  /// What the next entry has to follow.
  var latest = Latest()
  /// The files that a sync failed on: whatever later ones say, they are never written to again.
  var doubted: [FileIdentity: FileSystemFailure] = [:]
  /// The desk of a successor whose name could not be made sure of: a crash may leave it or not, whatever is done to it later.
  ///
  /// The next successor takes the same name, so that never two of them come back that continue the same entry. The lock is kept
  /// until then.
  var unsureSuccessor: DeskID?
  /// Whether, while the register is opened, the operator is to agree before it goes on in a new file.
  var asksFirst = false
  /// Whether this is a copy that `backup` made, in whose files nothing may be written: another may go on in them too.
  var isCopy = false
  /// Why nothing is written though it could be: the register is another user's.
  var foreign: FileSystemFailure?
  /// Which program reads caches and writes them.
  let build: String
  /// What the cache holds, as far as this process knows; nil when it holds nothing of use.
  var cached: CacheExtent?
  /// The cache that is being written.
  var caching: CacheWriting?
  /// How much it must spare.
  var cacheWorth = CacheWorth()
  /// How often one may still be begun.
  var cacheAttempts = Journal.cacheAttempts
  private var pending: [Notice] = []
  private let watch: Descriptor?

  /// What a register is opened for.
  package enum Purpose: Hashable, Sendable {
    /// Nothing is written, not even repairs; a register that is not there is not made.
    case reading
    /// A register that is not there is made, with a desk of this badge letter.
    case writing(letter: UInt8)
  }

  /// What becomes of an entry whose file the disk failed, once a new file stands.
  package enum Continuing: Hashable, Sendable {
    /// It is granted again there.
    case atOnce
    /// It is told to be not saved: the operator is to agree first, and asks again.
    case whenAsked
  }

  /// Whether entries may be written.
  enum Condition: Hashable {
    case sound
    /// What stands on the disk behind the place read so far is uncertain: go on in a successor, never in this file.
    case distrusted(FileSystemFailure, Doubt)
    /// Never: why.
    case closed(JournalFailure)
  }

  /// Whose entries stand behind the place read so far and are uncertain.
  enum Doubt: Hashable {
    /// This process's last one, told to be not saved: it is left behind.
    case own
    /// Other processes', told to be saved: they are carried over.
    case others
  }

  init(
    at paths: RegisterPaths,
    for purpose: Purpose,
    _ surroundings: Surroundings
  ) throws(JournalFailure) {
    self.paths = paths
    self.purpose = purpose
    fileSystem = surroundings.fileSystem
    patience = surroundings.patience
    random = surroundings.random
    longestLine = surroundings.longestLine
    build = surroundings.build
    let fileSystem = fileSystem
    lock = try attempt(JournalFailure.cannotRead) { () throws(FileSystemFailure) in
      try DirectoryLock(on: paths.directory, in: fileSystem)
    }
    // Where there is no inotify, the caller looks every now and then.
    watch = try? fileSystem.watch(paths.entries)
  }

  deinit {
    if let watch { fileSystem.close(watch) }
  }

  /// The desk whose file is written to; nil when nothing can be.
  package var desk: DeskID? { file?.desk }

  /// What nobody may write for, or nil when entries may be recorded.
  package var whyReadOnly: JournalFailure? {
    switch condition {
    case .sound, .distrusted: nil
    case .closed(let failure): failure
    }
  }

  /// A descriptor for `poll` that becomes readable when the journal may have grown; nil where the caller must look itself,
  /// every 250 ms.
  package var watchDescriptor: Int32? { watch?.number }

  /// What was put right or noticed since this was last asked, oldest first.
  package func takeNotices() -> [Notice] {
    defer { pending = [] }
    return pending
  }

  func notice(_ notice: Notice) {
    pending.append(notice)
  }

  /// Forgets what the watch has told.
  func drainWatch() {
    if let watch { _ = fileSystem.drain(watch) }
  }
}

/// The world around a journal, each part of which tests replace: the file system, time to wait in, chance, and the program.
package struct Surroundings {
  package var fileSystem: any FileSystem
  package var patience: Patience
  package var random: any RandomNumberGenerator
  /// The longest JSON that is written as one line, in bytes.
  package var longestLine: Int
  /// Which program this is.
  package var build: String

  package init(
    fileSystem: any FileSystem = LiveFileSystem(),
    patience: Patience = Patience(),
    random: any RandomNumberGenerator = SystemRandomNumberGenerator(),
    longestLine: Int = 256 << 20,
    build: String? = nil
  ) {
    self.fileSystem = fileSystem
    self.patience = patience
    self.random = random
    self.longestLine = min(longestLine, Line.longest)
    self.build = build ?? ProgramBuild.current
  }
}
