@testable import Journal

/// The model disk as one process sees it; all its descriptors and locks go when it dies.
final class ModelProcess: FileSystem {
  let disk: ModelDisk
  private(set) var isDead = false
  /// What its disk is said to lie on.
  var doubt: DoubtfulFileSystem?
  /// Where its files have a hole.
  var hole: Range<Int>?
  private var own: Set<Descriptor> = []

  init(_ disk: ModelDisk) {
    self.disk = disk
  }

  /// The end: whatever it does from now on has no effect.
  func die() {
    isDead = true
    for descriptor in own { letGo(descriptor) }
    own = []
  }

  /// Notes the call; a dead process makes none.
  private func note(
    _ operation: FileOperation,
    _ path: String
  ) throws(FileSystemFailure) -> Int? {
    if isDead { throw FileSystemFailure(operation, path, .death) }
    do throws(FileSystemFailure) {
      return try disk.note(operation, path)
    } catch {
      if error.code == .death { die() }
      throw error
    }
  }

  private func node(
    _ operation: FileOperation,
    _ descriptor: Descriptor,
    _ path: String
  ) throws(FileSystemFailure) -> ModelDisk.Node {
    guard let number = disk.open[descriptor]?.node, let node = disk.nodes[number] else {
      throw FileSystemFailure(operation, path, .badDescriptor)
    }
    return node
  }

  private func letGo(_ descriptor: Descriptor) {
    unlock(descriptor)
    disk.open[descriptor] = nil
  }

  func open(_ path: String, for access: Access) throws(FileSystemFailure) -> Descriptor {
    _ = try note(.open, path)
    if access == .appending, let code = disk.whyReadOnly {
      throw FileSystemFailure(.open, path, code)
    }
    let descriptor = disk.descriptor(on: try nodeToOpen(path, for: access), for: access)
    own.insert(descriptor)
    return descriptor
  }

  private func nodeToOpen(
    _ path: String,
    for access: Access
  ) throws(FileSystemFailure) -> ModelDisk.Node {
    if let node = disk.node(at: path) {
      if access == .creating { throw FileSystemFailure(.open, path, .exists) }
      if node.isDirectory != (access == .directory) {
        throw FileSystemFailure(.open, path, node.isDirectory ? .isDirectory : .notDirectory)
      }
      return node
    }
    guard access == .creating || access == .locking, let (parent, name) = disk.place(path) else {
      throw FileSystemFailure(.open, path, .noEntry)
    }
    let node = disk.add(isDirectory: false)
    parent.names[name] = node.number
    disk.note(.named(name, node.number), to: parent)
    return node
  }

  func close(_ descriptor: Descriptor) {
    if isDead { return }
    letGo(descriptor)
    own.remove(descriptor)
  }

  func status(
    of descriptor: Descriptor,
    at path: String
  ) throws(FileSystemFailure) -> FileStatus {
    _ = try note(.status, path)
    return FileStatus(try node(.status, descriptor, path))
  }

  func status(at path: String) throws(FileSystemFailure) -> FileStatus? {
    _ = try note(.status, path)
    return disk.node(at: path).map(FileStatus.init)
  }

  func read(
    _ descriptor: Descriptor,
    at path: String,
    from offset: Int,
    count: Int
  ) throws(FileSystemFailure) -> [UInt8] {
    _ = try note(.read, path)
    return Array(try node(.read, descriptor, path).bytes.dropFirst(offset).prefix(count))
  }

  func data(in descriptor: Descriptor, from offset: Int) -> Int {
    hole.map { $0.contains(offset) ? $0.upperBound : offset } ?? offset
  }

  func write(
    _ bytes: [UInt8],
    to descriptor: Descriptor,
    at path: String
  ) throws(FileSystemFailure) -> Int {
    disk.writes.append((disk.calls.count + 1, bytes.count))
    let limit = try note(.write, path)
    let free = disk.room - disk.used
    if free <= 0, !bytes.isEmpty { throw FileSystemFailure(.write, path, .noSpace) }
    let taken = Array(bytes.prefix(min(limit ?? .max, free)))
    let node = try node(.write, descriptor, path)
    disk.note(.wrote(at: node.bytes.count, taken), to: node)
    node.bytes += taken
    return taken.count
  }

  func truncate(
    _ descriptor: Descriptor,
    at path: String,
    to size: Int
  ) throws(FileSystemFailure) {
    _ = try note(.truncate, path)
    let node = try node(.truncate, descriptor, path)
    disk.note(.cut(to: size), to: node)
    node.bytes = Array(node.bytes.prefix(size))
  }

  func syncData(_ descriptor: Descriptor, at path: String) throws(FileSystemFailure) {
    try sync(descriptor, .syncData, path)
  }

  func sync(_ descriptor: Descriptor, at path: String) throws(FileSystemFailure) {
    try sync(descriptor, .sync, path)
  }

  private func sync(
    _ descriptor: Descriptor,
    _ operation: FileOperation,
    _ path: String
  ) throws(FileSystemFailure) {
    if isDead { throw FileSystemFailure(operation, path, .death) }
    let node = try node(operation, descriptor, path)
    do throws(FileSystemFailure) {
      try disk.sync(node, through: descriptor, operation, path)
    } catch {
      if error.code == .death { die() }
      throw error
    }
  }
}

extension ModelProcess {
  func tryLock(
    _ descriptor: Descriptor,
    at path: String
  ) throws(FileSystemFailure) -> Bool {
    _ = try note(.lock, path)
    let node = try node(.lock, descriptor, path)
    guard node.lockedBy == nil || node.lockedBy == descriptor else { return false }
    node.lockedBy = descriptor
    return true
  }

  func unlock(_ descriptor: Descriptor) {
    guard let number = disk.open[descriptor]?.node, let node = disk.nodes[number] else { return }
    if node.lockedBy == descriptor { node.lockedBy = nil }
  }

  func reserve(
    _ count: Int,
    from offset: Int,
    in descriptor: Descriptor,
    at path: String
  ) throws(FileSystemFailure) {
    _ = try note(.reserve, path)
    let bytes = try node(.reserve, descriptor, path).bytes.count
    if disk.used - bytes + offset + count > disk.room {
      throw FileSystemFailure(.reserve, path, .noSpace)
    }
  }

  func makeDirectory(_ path: String) throws(FileSystemFailure) -> Bool {
    _ = try note(.makeDirectory, path)
    guard let (parent, name) = disk.place(path) else {
      throw FileSystemFailure(.makeDirectory, path, .noEntry)
    }
    if parent.names[name] != nil { return false }
    let made = disk.add(isDirectory: true).number
    parent.names[name] = made
    disk.note(.named(name, made), to: parent)
    return true
  }

  func rename(_ old: String, to new: String) throws(FileSystemFailure) {
    _ = try note(.rename, new)
    guard let (from, oldName) = disk.place(old), let (to, newName) = disk.place(new),
      let number = from.names[oldName], from === to
    else { throw FileSystemFailure(.rename, new, .noEntry) }
    from.names[oldName] = nil
    to.names[newName] = number
    disk.note(.renamed(oldName, to: newName, number), to: to)
  }

  func remove(_ path: String) throws(FileSystemFailure) -> Bool {
    _ = try note(.remove, path)
    guard let (parent, name) = disk.place(path), parent.names.removeValue(forKey: name) != nil
    else { return false }
    disk.note(.removed(name), to: parent)
    return true
  }

  func names(in path: String) throws(FileSystemFailure) -> [String] {
    _ = try note(.list, path)
    guard let node = disk.node(at: path) else { throw FileSystemFailure(.list, path, .noEntry) }
    return node.names.keys.sorted()
  }

  func watch(_ path: String) throws(FileSystemFailure) -> Descriptor {
    throw FileSystemFailure(.watch, path, .unsupported)
  }

  func drain(_ watch: Descriptor) -> Bool { false }

  func doubt(about path: String) -> DoubtfulFileSystem? { doubt }
}

extension FileStatus {
  init(_ node: ModelDisk.Node) {
    self.init(
      identity: FileIdentity(device: 1, inode: node.number),
      size: node.bytes.count,
      isDirectory: node.isDirectory
    )
  }
}
