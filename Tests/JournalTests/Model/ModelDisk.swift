@testable import Journal

/// A file system in memory that several processes may share, with a record of every call and faults on demand.
///
/// It knows what is certain and what is not: what `crash` leaves is what was synced, and of the rest what it is told.
final class ModelDisk {
  /// One file or directory, whatever its names.
  final class Node {
    let number: UInt64
    let isDirectory: Bool
    var bytes: [UInt8] = []
    /// What a crash leaves of the bytes.
    var synced: [UInt8] = []
    var names: [String: UInt64] = [:]
    /// What a crash left of the names before `changes`.
    var syncedNames: [String: UInt64] = [:]
    /// What was done to it since it was last made sure of, in order.
    var changes: [Change] = []
    var lockedBy: Descriptor?
    /// A sync failed: later ones say that all is well, and the disk keeps its old bytes.
    var lies = false
    /// The descriptors that are yet to be told of a failed sync, as Linux does: those open when it failed.
    var untold: Set<Descriptor> = []

    init(number: UInt64, isDirectory: Bool) {
      self.number = number
      self.isDirectory = isDirectory
    }
  }

  /// A call that was made, and on what.
  struct Call: Hashable, CustomStringConvertible {
    let operation: FileOperation
    let path: String

    var description: String { "\(operation) \(path)" }
  }

  var nodes: [UInt64: Node] = [:]
  var open: [Descriptor: (node: UInt64, access: Access)] = [:]
  private(set) var calls: [Call] = []
  /// The writes among the calls: how many bytes each was given.
  var writes: [(call: Int, count: Int)] = []
  /// What goes wrong, by the number of the call from 1.
  var fault: ((_ number: Int, _ call: Call) -> Fault?)?
  /// Why no file may be opened for writing; nil when files may be.
  var whyReadOnly: ErrorCode?
  /// How many bytes all files together may have.
  var room = Int.max
  /// The paths that a sync failed on.
  private(set) var failedSyncs: Set<String> = []
  private var lastChange = 0
  var lastNumber: UInt64 = 1
  private var lastDescriptor: Int32 = 2

  /// What may go wrong with a call.
  enum Fault: Hashable {
    case fails(ErrorCode)
    /// A write takes that many bytes only.
    case takes(Int)
    /// The process dies before the call is made.
    case dies
  }

  init() {
    nodes[1] = Node(number: 1, isDirectory: true)
  }

  /// Notes a call and says what is to go wrong with it.
  func note(_ operation: FileOperation, _ path: String) throws(FileSystemFailure) -> Int? {
    let call = Call(operation: operation, path: path)
    calls.append(call)
    switch fault?(calls.count, call) {
    case nil: return nil
    case .fails(let code): throw FileSystemFailure(operation, path, code)
    case .takes(let count): return count
    case .dies: throw FileSystemFailure(operation, path, .death)
    }
  }

  /// Makes sure of a node's content, as far as the disk plays along.
  func sync(
    _ node: Node,
    through descriptor: Descriptor,
    _ operation: FileOperation,
    _ path: String
  ) throws(FileSystemFailure) {
    do throws(FileSystemFailure) {
      _ = try note(operation, path)
    } catch {
      guard error.code != .death else { throw error }
      node.failSync()
      failedSyncs.insert(path)
      node.untold = Set(open.keys.filter { open[$0]?.node == node.number && $0 != descriptor })
      throw error
    }
    if node.untold.remove(descriptor) != nil {
      throw FileSystemFailure(operation, path, .inputOutput)
    }
    node.makeSure()
  }

  /// Notes what was done to a node and is not sure yet.
  func note(_ act: Change.Act, to node: Node) {
    lastChange += 1
    node.changes.append(Change(order: lastChange, act: act))
  }

  func forgetCalls() {
    calls = []
    writes = []
  }

  func add(isDirectory: Bool) -> Node {
    lastNumber += 1
    let node = Node(number: lastNumber, isDirectory: isDirectory)
    nodes[lastNumber] = node
    return node
  }

  func descriptor(on node: Node, for access: Access) -> Descriptor {
    lastDescriptor += 1
    let descriptor = Descriptor(lastDescriptor)
    open[descriptor] = (node.number, access)
    return descriptor
  }

  /// What stands under a path; nil when nothing does.
  func node(at path: String) -> Node? {
    var node = nodes[1]
    for name in path.split(separator: "/") {
      node = node?.names[String(name)].flatMap { nodes[$0] }
    }
    return node
  }

  /// The directory that a path lies in, and the last part of the path.
  func place(_ path: String) -> (Node, String)? {
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last,
      let parent = node(at: "/" + parts.dropLast().joined(separator: "/"))
    else { return nil }
    return (parent, name)
  }

  var used: Int { nodes.values.reduce(0) { $0 + $1.bytes.count } }
}

extension ModelDisk {
  /// A disk of the same content, to try something on.
  func copy() -> ModelDisk {
    let disk = ModelDisk()
    disk.lastNumber = lastNumber
    for (number, node) in nodes {
      let copy = Node(number: number, isDirectory: node.isDirectory)
      copy.bytes = node.bytes
      copy.synced = node.synced
      copy.names = node.names
      copy.syncedNames = node.syncedNames
      copy.changes = node.changes
      disk.nodes[number] = copy
    }
    return disk
  }

  /// The content of a file; nil when there is none.
  subscript(path: String) -> [UInt8]? {
    get { node(at: path)?.bytes }
    set {
      guard let (parent, name) = place(path) else { return }
      let file = parent.names[name].flatMap { nodes[$0] } ?? add(isDirectory: false)
      file.bytes = newValue ?? []
      file.synced = file.bytes
      file.changes = []
      parent.names[name] = file.number
      parent.syncedNames[name] = file.number
    }
  }

  /// The names in a directory, sorted.
  func names(in path: String) -> [String] {
    node(at: path)?.names.keys.sorted() ?? []
  }
}

extension ErrorCode {
  /// Stands for the end of the process: from here on it makes no call that has an effect.
  static let death = ErrorCode(-1)
}
