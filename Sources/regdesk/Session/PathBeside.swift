import Foundation
import Journal

/// Names for what comes to lie beside a register.
enum PathBeside {
  /// A register's path that ends in its name: `.` and `..` are no names, and what is put beside them would lie inside.
  static func named(_ register: String) -> String {
    let last = register.split(separator: "/").last
    guard last == "." || last == ".." else { return register }
    return URL(filePath: register).resolvingSymlinksInPath().path(percentEncoded: false)
  }

  /// The register's path with an ending, and with a number behind it when the name is taken: `desk-whole`, `desk-whole-2`.
  static func free(_ register: String, ending: String) -> String {
    numbered("\(RegisterPaths(register).directory)-\(ending)")
  }

  /// The path of a file moved into a folder, with a number behind it when the name is taken there.
  static func free(for file: String, in folder: String) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return numbered("\(RegisterPaths(folder).directory)/\(name)")
  }

  /// The path itself while nothing has it, otherwise with the first free number behind it.
  private static func numbered(_ first: String) -> String {
    var path = first
    var number = 1
    while isTaken(path) {
      number += 1
      path = "\(first)-\(number)"
    }
    return path
  }

  /// What cannot be looked at counts as free: whoever makes it says why it cannot be made.
  private static func isTaken(_ path: String) -> Bool {
    (try? LiveFileSystem().status(ofName: path)) != nil
  }
}
