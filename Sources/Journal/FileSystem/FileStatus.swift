/// Which file this is, apart from its name, how many bytes long, and who may use it.
package struct FileStatus: Hashable, Sendable {
  package let identity: FileIdentity
  package let size: Int
  package let kind: Kind
  /// How many names it has; a file with more than one is reached by them all.
  package let nameCount: Int
  /// Whether it belongs to the user whom this process works for.
  package let isOwn: Bool
  /// The permissions, as chmod(2) takes them.
  package let mode: UInt32

  /// What has the name.
  package enum Kind: Hashable, Sendable {
    case file
    case directory
    /// A symbolic link, where the name itself was asked for.
    case link
    /// A pipe, a socket or a device.
    case other
  }

  package init(
    identity: FileIdentity,
    size: Int,
    kind: Kind,
    nameCount: Int = 1,
    isOwn: Bool = true,
    mode: UInt32 = 0
  ) {
    self.identity = identity
    self.size = size
    self.kind = kind
    self.nameCount = nameCount
    self.isOwn = isOwn
    self.mode = mode
  }

  /// This user's own file or directory, closed to others.
  package init(identity: FileIdentity, size: Int, isDirectory: Bool) {
    self.init(identity: identity, size: size, kind: isDirectory ? .directory : .file)
  }

  package var isDirectory: Bool { kind == .directory }

  /// Whether users other than its owner may do anything with it.
  package var isOpenToOthers: Bool { mode & 0o077 != 0 }
}

/// A file apart from its names: two names of one identity are one file.
package struct FileIdentity: Hashable, Sendable {
  package let device: UInt64
  package let inode: UInt64

  package init(device: UInt64, inode: UInt64) {
    self.device = device
    self.inode = inode
  }
}
