@testable import Journal

/// All that can be reached on a disk, by path: to tell two states of it apart.
struct DiskContent: Hashable {
  private let files: [String: [UInt8]]
  private let directories: Set<String>

  init(of disk: ModelDisk) {
    var files: [String: [UInt8]] = [:]
    var directories: Set<String> = []
    func visit(_ path: String) {
      guard let node = disk.node(at: path) else { return }
      if !node.isDirectory {
        files[path] = node.bytes
        return
      }
      directories.insert(path)
      for name in node.names.keys { visit("\(path)/\(name)") }
    }
    visit("")
    self.files = files
    self.directories = directories
  }
}
