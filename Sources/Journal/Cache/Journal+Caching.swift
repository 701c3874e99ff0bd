import Registration

// What was read at great length is kept for the next opening. Nobody waits for it and nobody hears of it: where it cannot be
// written, the next opening reads as this one did.

extension Journal {
  /// Whether so much stands in the journal that no cache holds, that it is worth writing one.
  package var wantsCache: Bool {
    guard cacheAttempts > 0, let extent = cacheExtent else { return false }
    let kept = cached.flatMap { $0.isOfSameFiles(as: extent) ? $0.byteCount : nil } ?? 0
    return cacheWorth.isWorth(extent.byteCount - kept, of: extent.byteCount)
  }

  /// Writes the next piece of a cache of the register that this journal's entries make, where one is worth writing; true when
  /// there is more to be written.
  ///
  /// Some milliseconds of work. Begins anew when the register changed since the last piece.
  package func writeCache(of register: Register) -> Bool {
    do throws(FileSystemFailure) {
      guard let writing = try currentWriting() else { return false }
      switch try writing.next(of: register) {
      case .more: return true
      case .done: cached = writing.extent
      case .failed: giveUpCache()
      }
      caching = nil
      return false
    } catch {
      giveUpCache()
      return false
    }
  }

  /// The cache that is being written, begun where none is; nil where none is wanted.
  private func currentWriting() throws(FileSystemFailure) -> CacheWriting? {
    if let caching, caching.extent == cacheExtent { return caching }
    caching?.discard()
    caching = nil
    guard wantsCache, let extent = cacheExtent else { return nil }
    cacheAttempts -= 1
    caching = try CacheWriting(of: extent, in: paths, fileSystem)
    if caching == nil { cacheAttempts = 0 }
    return caching
  }

  /// Writes none any more.
  private func giveUpCache() {
    caching?.discard()
    caching = nil
    cacheAttempts = 0
  }

  /// Up to where the journal was read; nil where no cache may be made of it.
  private var cacheExtent: CacheExtent? {
    guard case .sound = condition, purpose != .reading, foreign == nil, unsureSuccessor == nil,
      !isCopy, !names.isEmpty, let file
    else { return nil }
    let last = CacheExtent.File(desk: file.desk, place: file.place)
    return CacheExtent(
      form: .init(packing: RegisterPacking.version, build: build),
      register: file.header.register,
      files: earlier + [last],
      latest: latest
    )
  }

  /// How often a cache is begun after an opening, where others keep on saving.
  static let cacheAttempts = 8
}
