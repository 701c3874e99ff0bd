import Registration

/// Looks whether the cache of a register saves reading its journal, and takes the state from it where it does.
struct CacheReading {
  private let paths: RegisterPaths
  private let fileSystem: any FileSystem
  private let build: String

  /// Takes the cache of the register there for one of the program of this build only.
  init(of paths: RegisterPaths, in fileSystem: any FileSystem, madeBy build: String) {
    self.paths = paths
    self.fileSystem = fileSystem
    self.build = build
  }

  /// The state that a cache holds of these files, and up to where; nil unless all of it is whole and was made of what stands in
  /// them.
  ///
  /// The files are followed while the state is unpacked, each on a thread of its own.
  func state<Fold: EntryFold>(of files: [JournalFile]) -> (fold: Fold, extent: CacheExtent)? {
    guard let packing = Fold.packing, paths.hasPlaceForCache(in: fileSystem),
      let file = try? OpenFile(paths.state, for: .reading, in: fileSystem),
      var pieces = CachePieces(of: file),
      let title = pieces.next({ piece in piece.bytes }), let extent = CacheExtent(title),
      extent.form == CacheExtent.Form(packing: packing, build: build),
      let walks = walks(to: extent, through: files)
    else { return nil }
    let (isTrue, fold) = both(
      { walks.allSatisfy { $0.arrives() } },
      { Fold.unpacked(from: &pieces) }
    )
    guard isTrue, let fold else { return nil }
    return (fold, extent)
  }

  /// The ways through all files; nil where the cache is of others.
  private func walks(to extent: CacheExtent, through files: [JournalFile]) -> [ChainWalk]? {
    guard files.map(\.desk) == extent.files.map(\.desk),
      files.allSatisfy({ $0.header.register == extent.register })
    else { return nil }
    let walks = zip(files, extent.files).compactMap { ChainWalk(through: $0, to: $1.place.chain) }
    return walks.count == files.count ? walks : nil
  }

  private func both<Fold>(
    _ walk: @escaping @Sendable () -> Bool,
    _ unpack: () -> Fold?
  ) -> (Bool, Fold?) {
    if !fileSystem.servesThreads { return (walk(), unpack()) }
    let (isTrue, fold) = meanwhile(walk, unpack)
    return (isTrue, fold)
  }
}

extension RawSpan {
  /// A copy of all of it.
  fileprivate var bytes: [UInt8] {
    // Safe: copied while it is lent.
    unsafe withUnsafeBytes { bytes in unsafe Array(bytes) }
  }
}
