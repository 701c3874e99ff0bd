import Glibc
import Testing

@testable import Journal

/// A directory of its own for one test, gone with it.
final class Scratch {
  let directory: String

  init() throws {
    var template = Array("/tmp/regdesk-journal-XXXXXX".utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { buffer -> String? in
      guard let base = buffer.baseAddress, let name = unsafe mkdtemp(base) else { return nil }
      return unsafe String(cString: name)
    }
    directory = try #require(made)
  }

  var register: String { directory + "/register" }

  deinit {
    remove(directory)
  }

  private func remove(_ path: String) {
    let live = LiveFileSystem()
    for name in (try? live.names(in: path)) ?? [] {
      let child = "\(path)/\(name)"
      if (try? live.status(ofName: child))?.isDirectory == true {
        remove(child)
      } else {
        _ = try? live.remove(child)
      }
    }
    _ = unsafe rmdir(path)
  }
}
