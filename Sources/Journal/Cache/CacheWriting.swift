import Registration

/// A cache that is being written, a piece at a time, under a name by which nobody reads it.
///
/// Whoever else would write one finds it locked and leaves it; what a killed process left of one is written over.
final class CacheWriting {
  /// What it will hold.
  let extent: CacheExtent
  private let paths: RegisterPaths
  private let fileSystem: any FileSystem
  private let file: OpenFile
  private var packing = RegisterPacking()
  private var last = Checksum(0)

  /// Whether there is more to be written.
  enum Step: Hashable {
    case more
    /// All of it stands in its place.
    case done
    /// The register's state was not written down in pieces as expected.
    case failed
  }

  /// Begins one; nil where somebody else is writing it, there is little room, or something else stands in its folder's place.
  init?(
    of extent: CacheExtent,
    in paths: RegisterPaths,
    _ fileSystem: any FileSystem
  ) throws(FileSystemFailure) {
    guard paths.hasPlaceForCache(in: fileSystem) else { return nil }
    let room = fileSystem.room(at: paths.cache) ?? .max
    guard room - Self.room >= extent.byteCount else { return nil }
    self.extent = extent
    self.paths = paths
    self.fileSystem = fileSystem
    // Whoever threw the cache away may have taken its folder too.
    _ = try fileSystem.makeDirectory(paths.cache)
    file = try OpenFile(paths.newState, for: .locking, in: fileSystem)
    // Who held the lock a moment ago may have given the file its name.
    guard try file.tryLock(), try isItsOwn, CacheFile.isTrusted(try file.status()) else {
      return nil
    }
    try file.truncate(to: 0)
    try file.writeAll(CacheFile.beginning)
    try write(Array(extent.text.utf8))
  }

  /// Writes the next piece of the register, which must be as it was when this began.
  func next(of register: Register) throws(FileSystemFailure) -> Step {
    var piece: [UInt8] = []
    if packing.next(of: register, into: &piece) {
      guard !piece.isEmpty, piece.count <= CacheFile.longestPiece else { return .failed }
      try write(piece)
      return .more
    }
    try write([])
    guard try isItsOwn else { return .failed }
    try fileSystem.rename(paths.newState, to: paths.state)
    return .done
  }

  /// Takes away what was written so far.
  func discard() {
    if (try? isItsOwn) == true { _ = try? fileSystem.remove(paths.newState) }
  }

  /// Whether the file still has the name under which it is written.
  private var isItsOwn: Bool {
    get throws(FileSystemFailure) {
      try fileSystem.status(ofName: paths.newState)?.identity == file.status().identity
    }
  }

  private func write(_ piece: [UInt8]) throws(FileSystemFailure) {
    var covered: [UInt8] = []
    covered.reserveCapacity(CacheFile.frame + piece.count)
    covered.add(0)
    covered.add(last.value)
    covered.add(UInt32(piece.count))
    covered += piece
    last = Checksum(of: covered, in: 4..<covered.count)
    var checksum: [UInt8] = []
    checksum.add(last.value)
    covered.replaceSubrange(0..<4, with: checksum)
    try file.writeAll(covered)
  }

  /// How much room is left for what matters, in bytes, beside as much as the journal takes.
  private static let room = 64 << 20
}
