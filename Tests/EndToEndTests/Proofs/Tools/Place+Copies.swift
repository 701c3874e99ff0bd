import Foundation
import PseudoTerminal

extension Place {
  /// The program's path.
  var regdesk: String { BuiltProgram.regdesk.path }

  /// A place that holds what this one holds.
  func copied() throws -> Place {
    let copy = try Place()
    for name in try names() where name != "home" {
      try FileManager.default.copyItem(atPath: "\(path)/\(name)", toPath: "\(copy.path)/\(name)")
    }
    return copy
  }

  /// The names of the register's journals.
  var journalNames: [String] {
    get throws {
      guard exists("register/entries") else { return [] }
      return try names(in: "register/entries").filter { $0.hasSuffix(".journal") }
    }
  }

  /// Every file in the register's `entries` with its bytes.
  var entriesOnDisk: [String: Data] {
    get throws {
      try names(in: "register/entries").reduce(into: [:]) { files, name in
        files[name] = try Data(contentsOf: URL(filePath: "\(register)/entries/\(name)"))
      }
    }
  }
}
