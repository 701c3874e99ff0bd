import Exchange
import Foundation

/// Where it is kept what was chosen for the columns of earlier files: `columns` in the user's state directory.
///
/// It belongs to the user rather than to a register: the same ministry sends the same form every year. It holds digests of
/// headings and names of fields, nothing of anybody.
struct ColumnMemoryFile {
  let path: String

  /// As the XDG Base Directory Specification has it, which ignores a relative path.
  init(in invocation: Invocation) {
    let named = invocation.variable("XDG_STATE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    path = (named ?? invocation.home + "/.local/state") + "/regdesk/columns"
  }

  /// What is remembered; nothing where there is no such file, or it is not ours.
  var memory: ColumnMemory {
    guard let bytes = try? InputFile.bytes(at: path), bytes.count <= Self.longest else {
      return ColumnMemory()
    }
    return ColumnMemory(String(decoding: bytes, as: UTF8.self))
  }

  /// Remembers what was chosen in the mapping; whoever reads meanwhile sees the old or the new file, whole.
  ///
  /// That it cannot be written is no reason to stop: what was imported is in the register.
  func remember(_ mapping: ColumnMapping) {
    let before = memory
    let after = before.remembering(mapping)
    guard after != before else { return }
    let folder = path.split(separator: "/").dropLast().map { "/" + $0 }.joined()
    try? FileManager.default.createDirectory(
      atPath: folder,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    guard let file = try? NewFile(at: path, overwriting: true),
      (try? file.write(Array(after.text.utf8))) != nil
    else { return }
    try? file.settle()
  }

  /// Far more than we write.
  private static let longest = 1 << 20
}
