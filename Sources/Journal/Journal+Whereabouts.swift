import Registration

// Who else can reach a register, and what it lies on. A register is safe from others by its directory, which is its owner's and
// closed to everybody else: whoever may not enter it can put no link in the place of a file between two looks at it. So that
// is looked at first, before anything inside is believed; what was put there before is found by looking at each name.

extension Journal {
  /// Looks at where the register lies, closes what is this user's and open to others, and says what the operator should know.
  ///
  /// Nothing is ever written where the directory is somebody else's.
  func lookAround() throws(JournalFailure) -> [Notice] {
    let (fileSystem, paths, purpose) = (fileSystem, paths, purpose)
    let (isOwn, notice) = try attempt(JournalFailure.cannotRead) { () throws(FileSystemFailure) in
      // Whatever stands in the cache's place, there is none then.
      for path in [paths.entries, paths.drafts] {
        try Self.expectFolder(path, in: fileSystem)
      }
      let directory = try OpenFile(paths.directory, for: .directory, in: fileSystem)
      return (try directory.status().isOwn, try Self.closing(directory, for: purpose))
    }
    if isOwn, purpose != .reading {
      closeInside(afterClosing: notice == .closedToOthers(paths.directory))
    }
    if !isOwn { foreign = FileSystemFailure(.open, paths.directory, .foreign) }
    let doubt = fileSystem.doubt(about: paths.directory).map { Notice.doubtful($0) }
    return [notice, doubt].compactMap(\.self)
  }

  /// Whether a journal that could only be read may be written by now: the permission was given back, or denied only once.
  var mayBeWrittenNow: Bool {
    guard case .closed(.readOnly(let failure)) = condition, foreign == nil else { return false }
    return (try? OpenFile(failure.path, for: .appending, in: fileSystem)) != nil
  }

  /// Closes a directory to others where it is to be written to; what is to be said of that, nil when it was closed.
  private static func closing(
    _ directory: OpenFile,
    for purpose: Purpose
  ) throws(FileSystemFailure) -> Notice? {
    let status = try directory.status()
    if !status.isOpenToOthers { return nil }
    guard purpose != .reading, status.isOwn, directory.makePrivate(),
      try !directory.status().isOpenToOthers
    else { return .openToOthers(directory.path) }
    return .closedToOthers(directory.path)
  }

  /// Closes to others what lies in the register, once nobody else can enter it and put something in its place: its folders, and the
  /// files in what was open.
  ///
  /// Best effort: the register's directory keeps all of it from others.
  private func closeInside(afterClosing wasOpen: Bool) {
    if wasOpen { closeFiles(in: paths.directory) }
    for folder in paths.folders {
      guard let status = try? fileSystem.status(ofName: folder), status.isDirectory else {
        continue
      }
      guard status.isOwn, wasOpen || status.isOpenToOthers else { continue }
      if status.isOpenToOthers, let open = try? OpenFile(folder, for: .directory, in: fileSystem) {
        _ = open.makePrivate()
      }
      closeFiles(in: folder)
    }
  }

  /// Closes to others what is this user's own file in a folder, and has no second name.
  private func closeFiles(in folder: String) {
    for name in (try? fileSystem.names(in: folder)) ?? [] {
      let path = "\(folder)/\(name)"
      guard let status = try? fileSystem.status(ofName: path), status.kind == .file,
        status.isOwn, status.isOpenToOthers
      else { continue }
      // Nobody can tell what others wrote into it, and it can be made anew.
      if path == paths.state {
        _ = try? fileSystem.remove(path)
        continue
      }
      // To open it for writing is to close it to others.
      _ = try? OpenFile(path, for: .appending, in: fileSystem)
    }
  }

  /// Throws where a link or anything else stands in the place of one of a register's own folders.
  static func expectFolder(
    _ path: String,
    in fileSystem: any FileSystem
  ) throws(FileSystemFailure) {
    switch try fileSystem.status(ofName: path)?.kind {
    case .directory, nil: break
    case .link: throw FileSystemFailure(.open, path, .symbolicLink)
    case .file, .other: throw FileSystemFailure(.open, path, .notDirectory)
    }
  }
}
