extension FileIdentity {
  /// Whether a folder is this directory, or lies in it, whatever the names say.
  func holds(_ folder: String, in fileSystem: any FileSystem) -> Bool {
    var path = folder
    var below: FileIdentity?
    while let status = try? fileSystem.status(at: path), status.identity != below {
      if status.identity == self { return true }
      below = status.identity
      path += "/.."
    }
    return false
  }
}
