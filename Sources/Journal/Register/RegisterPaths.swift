import Registration
import Text

/// Where a register keeps what: the names inside its directory.
///
/// ```
/// entries/<desk>.journal   one file a desk
/// entries/<desk>.torn-...  what a crash left of a last line, moved out of the journal
/// drafts/                  half-typed forms
/// cache/                   disposable: what makes opening quick, and what an operator has read
/// backup.txt               says that this is a copy in which nobody has gone on yet
/// ```
package struct RegisterPaths: Hashable, Sendable {
  package let directory: String

  package init(_ directory: String) {
    let trimmed = directory.reversed().drop { $0 == "/" }.reversed()
    self.directory = trimmed.isEmpty ? directory : String(trimmed)
  }

  package var entries: String { directory + "/entries" }
  package var drafts: String { directory + "/drafts" }
  package var cache: String { directory + "/cache" }
  /// The folders in it.
  var folders: [String] { [entries, drafts, cache] }

  /// The note that makes the first to save in a copy begin a journal of its own.
  var backupNote: String { directory + "/backup.txt" }

  /// How the folder of a copy is called until the copy is whole.
  static let unfinishedCopy = "unfinished-copy-"

  /// Whether this is a copy that was broken off, going by its name.
  package var isUnfinishedCopy: Bool {
    directory.split(separator: "/").last?.hasPrefix(Self.unfinishedCopy) == true
  }

  package func journal(of desk: DeskID) -> String { "\(entries)/\(desk)\(Self.ending)" }

  /// A journal that does not stand yet: nobody reads it under this name.
  func unborn(of desk: DeskID) -> String { "\(entries)/\(desk)\(Self.unbornEnding)" }

  /// Where the bytes of a torn tail that began at `offset` go; `copy` counts from 1.
  func torn(of desk: DeskID, at offset: Int, copy: Int) -> String {
    "\(entries)/\(desk).torn-\(offset)" + (copy == 1 ? "" : "-\(copy)")
  }

  /// The desk whose journal has this name; nil when the name is no journal's.
  static func desk(ofJournal name: String) -> DeskID? {
    name.hasSuffix(ending) ? DeskID(name.dropLast(ending.count)) : nil
  }

  /// Whether the name is that of a journal that does not stand yet.
  static func isUnborn(_ name: String) -> Bool {
    name.hasSuffix(unbornEnding) && desk(ofJournal: String(name.dropLast(4))) != nil
  }

  /// The directory that a path lies in.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The register that a journal lies in, or its folder of journals is, as it is typed to a shell.
  package static func register(of path: String) -> ShellWord {
    if path.hasSuffix("/entries") { return ShellWord(parent(of: path)) }
    let folder = parent(of: path)
    return ShellWord(folder.hasSuffix("/entries") ? parent(of: folder) : path)
  }

  private static let ending = ".journal"
  private static let unbornEnding = ending + ".new"
}
