extension TornTail {
  /// Copies an unfinished last line of a journal into a file beside it, where it stands for certain when this returns.
  ///
  /// Only under the lock, after rereading it, and before the journal is shortened: a crash in between leaves both.
  static func setAside(
    _ stretch: JournalFile.Stretch,
    of journal: JournalFile,
    in paths: RegisterPaths,
    _ fileSystem: any FileSystem
  ) throws(FileSystemFailure) -> TornTail {
    let offset = stretch.end.chain.offset
    let bytes = try journal.file.read(from: offset, count: stretch.restCount)
    let path = try sideFile(for: bytes, in: fileSystem) { copy in
      paths.torn(of: journal.desk, at: offset, copy: copy)
    }
    do throws(FileSystemFailure) {
      try fileSystem.syncDirectory(paths.entries)
    } catch {
      // Later syncs may say that all is well, and try nothing: the next repair makes it anew.
      _ = try? fileSystem.remove(path)
      throw error
    }
    return TornTail(
      path: path,
      byteCount: bytes.count,
      entry: stretch.end.number &+ 1,
      by: writer(of: bytes)
    )
  }

  /// The file that these bytes stand in for certain: a new one, or the one that a crash left no time to use.
  private static func sideFile(
    for bytes: [UInt8],
    in fileSystem: any FileSystem,
    named name: (Int) -> String
  ) throws(FileSystemFailure) -> String {
    var copy = 1
    while let status = try fileSystem.status(ofName: name(copy)) {
      // Only a file of its own can be the one that was made for these bytes.
      if status.kind == .file, status.nameCount == 1, status.size == bytes.count {
        let earlier = try OpenFile(name(copy), for: .reading, in: fileSystem)
        if try earlier.read(from: 0, count: bytes.count + 1) == bytes {
          try earlier.sync()
          return name(copy)
        }
      }
      copy += 1
    }
    let file = try OpenFile(name(copy), for: .creating, in: fileSystem)
    do throws(FileSystemFailure) {
      try file.writeAll(bytes)
      try file.sync()
    } catch {
      // As above.
      _ = try? fileSystem.remove(name(copy))
      throw error
    }
    return name(copy)
  }

  /// The operator, as far as the unfinished JSON tells.
  private static func writer(of bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let name = text.firstRange(of: "\"by\":\"")?.upperBound,
      let end = text[name...].firstIndex(of: "\"")
    else { return nil }
    return String(text[name..<end])
  }
}
